import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArguments } from '../../../electron/cli/ask/arguments'
import { jsonReport, textReport } from '../../../electron/cli/ask/report'
import type { Answer } from '../../../electron/contract/answer'
import { AisleError } from '../../../electron/contract/errors'

describe('the command line', () => {
  it.each([
    [['usb c cable two metres'], { kind: 'text', text: 'usb c cable two metres' }],
    [['usb', 'c', ' cable '], { kind: 'text', text: 'usb c cable' }],
    [['question.wav'], { kind: 'sound', path: 'question.wav' }],
    [['A.WAV'], { kind: 'sound', path: 'A.WAV' }],
    [['song.mp3'], { kind: 'sound', path: 'song.mp3' }],
    [['package.json'], { kind: 'sound', path: 'package.json' }],
    [['resources'], { kind: 'text', text: 'resources' }],
    [['wav', 'player'], { kind: 'text', text: 'wav player' }],
  ])('%j', (args, question) => {
    expect(readArguments(args)).toEqual({ question, isJson: false })
    expect(readArguments(['--json', ...args])).toEqual({ question, isJson: true })
    const ofKiosk = { question, isJson: false, dataDir: '/kiosk' }
    expect(readArguments([...args, '--data', '/kiosk'])).toEqual(ofKiosk)
  })

  it.each([
    [[], 'the question is empty'],
    [['   '], 'the question is empty'],
    [['--json'], 'the question is empty'],
    [['--loud', 'fan'], "Unknown option '--loud'"],
    [['fan '.repeat(60)], 'the question has 239 characters, more than 200'],
  ])('%j is refused in one line', (args, why) => {
    const line = `${why}. Write: npm run ask -- "usb c cable two metres" | question.wav [--json] [--data DIR]`
    expect(() => readArguments(args)).toThrow(line)
  })

  it('is a question or that refusal, whatever is written', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), (args) => {
        try {
          expect(readArguments(args).question).toBeTruthy()
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(AisleError)
          expect(thrown).toMatchObject({ kind: 'input', code: 'bad-arguments' })
        }
      }),
    )
  })
})

describe('the report', () => {
  const asked = {
    hypotheses: [
      { text: 'tower fan', confidence: 3 },
      { text: 'how are fan', confidence: 2 },
    ],
    answer: answerOf(7),
    currency: 'EUR',
    timingsMs: { load: 812.3, find: 4.25 },
  }

  it('for programs has exactly what was promised', () => {
    const report = JSON.parse(jsonReport(asked)) as { items: unknown[] }
    expect(report).toMatchObject({
      heard: { text: 'tower fan', hypotheses: asked.hypotheses },
      intent: 'find',
      timingsMs: asked.timingsMs,
      degraded: ['no-embedding'],
    })
    expect(Object.keys(report)).toEqual(['heard', 'intent', 'items', 'timingsMs', 'degraded'])
    expect(report.items).toHaveLength(5)
    expect(report.items[0]).toEqual({
      sku: 'fan-0',
      name: 'Fan 0',
      price: 49.9,
      aisle: '7',
      score: 1,
      reasons: [expect.stringContaining('€10')],
    })
  })

  it('for people shows the best five, where they stand, why, and how long it took', () => {
    const report = textReport(asked)
    expect(report).toContain('heard     tower fan')
    expect(report).toContain('Fan 0, €49.90')
    expect(report).toContain('aisle 7, bay 2, shelf 3')
    expect(report).toContain('Fan 4')
    expect(report).not.toContain('Fan 5')
    expect(report).toContain('load 812 ms, find 4.3 ms')
  })

  it('says so when no words were heard', () => {
    const silence = { ...asked, hypotheses: [], answer: null }
    expect(textReport(silence)).toContain('no words')
    expect(JSON.parse(jsonReport(silence))).toMatchObject({
      heard: { text: '', hypotheses: [] },
      intent: 'unknown',
      items: [],
      degraded: [],
    })
  })
})

function answerOf(count: number): Answer {
  const items = Array.from({ length: count }, (_, at) => ({
    sku: `fan-${at}`,
    score: 1,
    reasons: [{ code: 'under-limit', feature: 'limit', facts: { cents: 4_990, limitCents: 6_000 } }],
    card: { name: `Fan ${at}`, priceCents: 4_990, location: { aisle: '7', bay: 2, shelf: 3 } },
  }))
  return {
    understanding: { intent: 'find' },
    items,
    total: count,
    degraded: ['no-embedding'],
  } as unknown as Answer
}
