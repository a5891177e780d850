import type { Suggestion } from '../../electron/contract/answer'
import type { Shop, Translations } from '../../electron/contract/catalogue'
import type { Language } from './formatter'

/** Something the shop named: a product, a department, an aisle. */
export interface Named {
  readonly name: string
  readonly names?: Translations | undefined
}

/** A name as it is shown; `lang` says its language where that is not the page's, for whoever has it read out. */
export interface ShownName {
  readonly text: string
  readonly lang?: string
}

/** What the shop calls things, in one language. */
export interface Names {
  readonly of: (named: Named) => ShownName
  /** By the English name that the catalogue knows a type by: "tower fan". */
  readonly type: (name: string) => ShownName
  /** By the department's id or its English name; as it was given for one that the shop does not have. */
  readonly department: (idOrName: string) => ShownName
  /** A completion, as far as it is one of the shop's words. */
  readonly suggestion: (suggestion: Pick<Suggestion, 'kind' | 'text'>) => ShownName
}

export type NamingShop = Pick<Shop, 'departments' | 'types'>

/** Names without translations are in this language. */
const CATALOGUE_LANGUAGE = 'en'

export function createNames(language: Language, shop: NamingShop): Names {
  const types = new Map(shop.types?.map((type) => [type.name, type]))
  const departments = new Map(
    shop.departments.flatMap((department) => [
      [department.name, department] as const,
      [department.id, department] as const,
    ]),
  )
  const of = (named: Named): ShownName => nameIn(language, named)
  const type = (name: string) => of(types.get(name) ?? { name })
  const department = (idOrName: string) => of(departments.get(idOrName) ?? { name: idOrName })
  return {
    of,
    type,
    department,
    suggestion: ({ kind, text }) => {
      if (kind === 'brand') return { text }
      if (kind === 'type') return type(text)
      return kind === 'department' ? department(text) : of({ name: text })
    },
  }
}

function nameIn(language: Language, { name, names }: Named): ShownName {
  if (language === CATALOGUE_LANGUAGE) return { text: name }
  const translated = names?.[language]
  return translated === undefined ? { text: name, lang: CATALOGUE_LANGUAGE } : { text: translated }
}
