import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isAllowedKey } from '../../../../electron/main/shell/keys'

const plain = { control: false, alt: false, meta: false }

it.each(['a', 'Z', '7', ' ', 'ß', '中', '👍', 'Enter', 'Backspace', 'Tab', 'ArrowLeft', 'Home', 'Escape'])(
  'lets %s through',
  (key) => expect(isAllowedKey({ ...plain, key })).toBe(true),
)

it.each([
  'F1',
  'F5',
  'F11',
  'F12',
  'ContextMenu',
  'PrintScreen',
  'BrowserBack',
  'Meta',
  'Alt',
  'Control',
  '',
])('stops %s', (key) => expect(isAllowedKey({ ...plain, key })).toBe(false))

it('stops every chord', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('control', 'alt', 'meta'), (key, modifier) => {
      expect(isAllowedKey({ ...plain, key, [modifier]: true })).toBe(false)
    }),
  )
})
