import { z } from 'zod'
import { AisleError } from '../../electron/contract/errors'
import type { Alternative, Recognition } from './types'

const wordsSchema = z
  .array(z.object({ word: z.string(), start: z.number(), end: z.number(), conf: z.number().optional() }))
  .default([])

/** With alternatives asked for, libvosk answers in this shape; see `vosk_recognizer_set_max_alternatives`. */
const nBestSchema = z.object({
  alternatives: z.array(z.object({ text: z.string(), confidence: z.number(), result: wordsSchema })),
})

/** Without alternatives it answers in this one, and the confidence is a matter of each word. */
const oneBestSchema = z.object({ text: z.string(), result: wordsSchema })

const resultSchema = z.union([nBestSchema, oneBestSchema])
const partialSchema = z.object({ partial: z.string() })

/**
 * Reads the JSON of `vosk_recognizer_final_result`, whichever shape it has. Ways of hearing without words are left
 * out. Throws kind `bug` when the text is not what libvosk promises.
 */
export function parseRecognition(json: string): Recognition {
  const result = resultSchema.safeParse(parseJson(json))
  if (!result.success) throw unreadable(json)
  const ways = 'alternatives' in result.data ? result.data.alternatives : [withConfidence(result.data)]
  return { alternatives: ways.map(toAlternative).filter(({ text }) => text !== '') }
}

/** Reads the JSON of `vosk_recognizer_partial_result`. */
export function parsePartial(json: string): string {
  const result = partialSchema.safeParse(parseJson(json))
  if (!result.success) throw unreadable(json)
  return tidy(result.data.partial)
}

type OneBest = z.infer<typeof oneBestSchema>
type NBestWay = z.infer<typeof nBestSchema>['alternatives'][number]

/** The mean of the words' confidences stands for the whole. */
function withConfidence({ text, result }: OneBest): NBestWay {
  const sum = result.reduce((total, { conf }) => total + (conf ?? 0), 0)
  return { text, result, confidence: result.length === 0 ? 0 : sum / result.length }
}

function toAlternative({ text, confidence, result }: NBestWay): Alternative {
  const words = result.map(({ word, start, end }) => ({ word, startSeconds: start, endSeconds: end }))
  return { text: tidy(text), confidence, words }
}

function tidy(text: string): string {
  return text.split(/\s+/).filter(Boolean).join(' ')
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw unreadable(json)
  }
}

/** Says how much, never what: the text may hold a shopper's words. */
function unreadable(json: string): AisleError {
  return new AisleError(
    'bug',
    'vosk-result',
    `libvosk answered ${json.length} characters that are not a result`,
  )
}
