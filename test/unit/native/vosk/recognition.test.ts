import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AisleError } from '../../../../electron/contract/errors'
import { parsePartial, parseRecognition } from '../../../../native/vosk/recognition'

describe('results of libvosk', () => {
  it('are read in the shape with alternatives', () => {
    const json = JSON.stringify({
      alternatives: [
        { text: 'usb cable', confidence: 301.5, result: [{ word: 'usb', start: 0.6, end: 1.14 }] },
        { text: ' you  s be cable ', confidence: 299.25 },
        { text: '', confidence: 12 },
      ],
    })
    expect(parseRecognition(json).alternatives).toEqual([
      { text: 'usb cable', confidence: 301.5, words: [{ word: 'usb', startSeconds: 0.6, endSeconds: 1.14 }] },
      { text: 'you s be cable', confidence: 299.25, words: [] },
    ])
  })

  it('are read in the shape without, whose words carry the confidence', () => {
    const result = [
      { word: 'tower', start: 0, end: 0.5, conf: 1 },
      { word: 'fan', start: 0.5, end: 0.9, conf: 0.5 },
    ]
    const [best] = parseRecognition(JSON.stringify({ text: 'tower fan', result })).alternatives
    expect(best).toMatchObject({ text: 'tower fan', confidence: 0.75 })
    expect(best?.words.map(({ word }) => word)).toEqual(['tower', 'fan'])
  })

  it('are empty when nothing was heard', () => {
    expect(parseRecognition('{"text":""}').alternatives).toEqual([])
    expect(parseRecognition('{"alternatives":[{"confidence":0.0,"text":""}]}').alternatives).toEqual([])
    expect(parsePartial('{"partial":""}')).toBe('')
  })

  it('are an error that never repeats what was said, when they are something else', () => {
    fc.assert(
      fc.property(fc.string(), (noise) => {
        const json = `{"secret": "${noise}"`
        for (const parse of [parseRecognition, parsePartial]) {
          expect(() => parse(json)).toThrow(AisleError)
          expect(() => parse(json)).toThrow(
            `libvosk answered ${json.length} characters that are not a result`,
          )
        }
      }),
    )
    expect(() => parseRecognition('{"alternatives":[{"text":1}]}')).toThrow(AisleError)
  })
})
