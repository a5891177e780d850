import type { Product, Shop, Translations } from '../../contract/catalogue'

/** What each type of the shop is called in other languages. */
export type OtherTypeNames = ReadonlyMap<string, readonly string[]>

export const otherTypeNames = ({ types }: Shop): OtherTypeNames =>
  new Map((types ?? []).map(({ name, names }) => [name, namesIn(names)]))

/** What a product is called in other languages. */
export const otherNames = ({ names }: Product): readonly string[] => namesIn(names ?? {})

const namesIn = ({ de, es, zh }: Translations): readonly string[] =>
  [de, es, zh].filter((name) => name !== undefined)
