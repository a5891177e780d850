import { describe, expect, it } from 'vitest'
import { isAsLocked } from '../../../scripts/setup/node-modules.mjs'

const locked = {
  '': { version: '0.1.0' },
  'node_modules/zod': { version: '4.0.0' },
  'node_modules/fsevents': { version: '2.0.0', optional: true },
}

describe('node modules', () => {
  it.each([
    [
      true,
      'all is there',
      { 'node_modules/zod': { version: '4.0.0' }, 'node_modules/fsevents': { version: '2.0.0' } },
    ],
    [true, "another platform's build is not", { 'node_modules/zod': { version: '4.0.0' } }],
    [false, 'a version differs', { 'node_modules/zod': { version: '3.9.0' } }],
    [false, 'a package is absent', {}],
  ])('%s when %s', (expected, _, installed) => {
    expect(isAsLocked(locked, installed)).toBe(expected)
  })
})
