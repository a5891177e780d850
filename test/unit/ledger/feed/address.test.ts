import { expect, it } from 'vitest'
import { identityOf, shownFrom } from '../../../../electron/ledger/feed/http-source'

it.each([
  ['http://till.local/list', 'http://till.local/list'],
  ['https://name:secret@till.local/list?key=secret#secret', 'https://till.local/list?...'],
  ['http://name:secret@till.local:99999/list?key=secret', 'http://till.local:99999/list?...'],
  ['http://name:sec/@ret#secret@till local/list', 'http://till local/list'],
])('%s is shown without its secrets', (from, shown) => {
  expect(shownFrom(from)).toBe(shown)
})

it('two lists that look the same are told apart, without a secret', () => {
  const prices = identityOf('http://name:secret@till.local/list?of=prices')
  expect(prices).not.toBe(identityOf('http://name:secret@till.local/list?of=stock'))
  expect(prices).toBe(identityOf('http://name:other@till.local/list?of=prices'))
  expect(prices).toMatch(/^http:\/\/till\.local\/list\?\.\.\. [0-9a-f]{16}$/)
})
