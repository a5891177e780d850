import { describe, expect, it } from 'vitest'
import { createProgressLine } from '../../../../electron/cli/build-shop/progress-line'

function lineOn(isTTY: boolean) {
  let written = ''
  let nowMs = 0
  const terminal = { isTTY, write: (text: string) => (written += text) }
  const line = createProgressLine(terminal, () => nowMs)
  return {
    line,
    at: (ms: number, done: number) => {
      nowMs = ms
      line.show({ stage: 'vectors', done, total: 300 })
    },
    written: () => written,
  }
}

describe('the progress of a build', () => {
  it('is one line on a terminal, and gone at the end', () => {
    const { line, at, written } = lineOn(true)
    at(0, 100)
    at(10, 101)
    at(200, 99)
    line.clear()
    expect(written().split('\r').slice(1, 3)).toEqual([
      '  computing meanings: 100 of 300',
      '  computing meanings: 99 of 300 ',
    ])
    expect(written().split('\r').at(-2)?.trim()).toBe('')
    expect(written()).not.toContain('\n')
  })

  it('makes room for a line that stays', () => {
    const { line, at, written } = lineOn(true)
    at(0, 100)
    line.say('the text is ready')
    expect(written().endsWith('\rthe text is ready\n')).toBe(true)
  })

  it('is a line now and then in a log, and none for what is soon done', () => {
    const { at, written } = lineOn(false)
    for (let ms = 0; ms <= 7000; ms += 500) at(ms, ms / 100)
    expect(written()).toBe('  computing meanings: 30 of 300\n  computing meanings: 60 of 300\n')
  })
})
