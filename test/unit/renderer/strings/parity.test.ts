import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { LANGUAGE_NAMES, type Language, messages } from '../../../../renderer/strings'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

/** Types of the parser's elements that stand for themselves: literal text, and the number of a plural. */
const PLAIN_TEXT = /^[07]$/

/** "quietest": an adjective in the shop's language, which no other language can build a sentence around. */
const SHOPS_OWN_WORD = 'superlative'

/** Names of everything a message expects to be filled in. */
function placeholders(message: string, language: Language): readonly string[] {
  const names = new Set<string>()
  const walk = (elements: readonly Element[]): void => {
    for (const element of elements) {
      if (!PLAIN_TEXT.test(JSON.stringify(element.type)) && 'value' in element) names.add(element.value)
      if ('options' in element) for (const option of Object.values(element.options)) walk(option.value)
    }
  }
  walk(new IntlMessageFormat(messages[language][message as keyof (typeof messages)['en']], language).getAst())
  return [...names].sort()
}

const languages = Object.keys(LANGUAGE_NAMES) as Language[]

describe.each(languages)('the strings of %s', (language) => {
  test('have the keys of English, no more and no fewer', () => {
    expect(Object.keys(messages[language]).sort()).toEqual(Object.keys(messages.en).sort())
  })

  test('expect the same things to be filled in as English', () => {
    for (const key of Object.keys(messages.en)) {
      const expected = placeholders(key, 'en').filter((name) => language === 'en' || name !== SHOPS_OWN_WORD)
      expect([key, placeholders(key, language)]).toEqual([key, expected])
    }
  })

  test('are words, not blanks', () => {
    for (const [key, message] of Object.entries(messages[language])) {
      expect([key, message.trim() !== '']).toEqual([key, true])
    }
  })
})

test('no other language says the same as English by accident', () => {
  const sameOnPurpose =
    /^(talk\.hint|slot\.measure|way\.distance|reason\.attribute|card\.price-cut\.short|product\.no)$/
  for (const language of languages.filter((each) => each !== 'en')) {
    const copied = Object.entries(messages[language])
      .filter(([key, message]) => message === messages.en[key as keyof (typeof messages)['en']])
      .map(([key]) => key)
      .filter((key) => !sameOnPurpose.test(key))
    expect([language, copied]).toEqual([language, []])
  }
})
