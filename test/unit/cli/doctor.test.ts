import { describe, expect, it } from 'vitest'
import { carryOut, fail, ok, warn } from '../../../electron/cli/doctor/finding'
import { printFindings } from '../../../electron/cli/doctor/print'
import { isAtLeast } from '../../../electron/cli/doctor/versions'

describe('doctor', () => {
  it.each([
    ['3.51.3', true],
    ['3.51.10', true],
    ['4.0.0', true],
    ['3.51.2', false],
    ['3.9.9', false],
    ['3.51', false],
  ])('takes %s for at least 3.51.3: %s', (version, expected) => {
    expect(isAtLeast(version, '3.51.3')).toBe(expected)
  })

  it('goes on when a look fails, and tells how it failed', async () => {
    const look = (): never => {
      throw new Error('libvosk.so: cannot open shared object file')
    }
    expect(await carryOut({ name: 'speech', look })).toMatchObject({
      name: 'speech',
      state: 'fail',
      found: 'libvosk.so: cannot open shared object file',
    })
  })

  it('puts under each finding that is not well what to do, and counts them', () => {
    const text = printFindings([
      { name: 'Node', ...ok('24.0.0') },
      { name: 'microphone', ...warn('none found', 'Plug one in.') },
      { name: 'release', ...fail('damaged', 'Build it again.') },
    ])
    expect(text.split('\n')).toEqual([
      'ok    Node        24.0.0',
      'warn  microphone  none found',
      '                  -> Plug one in.',
      'FAIL  release     damaged',
      '                  -> Build it again.',
      '',
      '1 ok, 1 to look at, 1 to mend',
    ])
  })
})
