import type { AnswerItem, Degraded, Slot, Timings, Understanding } from '../contract/answer'
import type { Request, Response } from '../contract/rpc'
import type { SearchContract } from '../contract/search'
import {
  explain,
  liveOffers,
  rank,
  RANKER_VERSION,
  wishesOf,
  type Evidence,
  type Reading,
} from '../core/rank'
import { piecesOf } from '../core/text/pieces'
import { stem } from '../core/text/stem'
import { wordsOf } from '../core/text/words'
import { VECTOR_SIZE } from '../kit/onnx'
import { errorFields, type Log } from '../kit/process'
import { cardOf } from './card'
import type { LoadedRelease } from './release'
import { createStopwatch } from './stopwatch'

/** Other hypotheses beside the first: more cost time and bring little. */
const MAX_ALTERNATIVES = 3

/** Rows that full text contributes. 99.5 % of what people judged relevant lies within the first 300. */
const MATCH_LIMIT = 300

/** Answers an understood question. Nothing of it is kept. */
export async function find(
  release: LoadedRelease,
  { understanding, today, limit }: Request<SearchContract, 'find'>,
  log: () => Log,
): Promise<Response<SearchContract, 'find'>> {
  const { slots, intent } = understanding
  const watch = createStopwatch()
  const texts = textsOf(understanding)
  const vectors = await watch.time('encode', () => encode(release, texts, log))
  // From here on nothing waits, so no fact changes between the order of an answer and its reasons.
  await watch.time('overlay', () => release.refresh())
  const readings = await watch.time('fts', () =>
    texts.map((text, index): Reading => {
      const words = wordsOf(text)
      const matches = release.match(words, MATCH_LIMIT)
      const nearness = vectors?.[index] ?? null
      return {
        terms: words.flatMap(piecesOf).map(stem),
        matches,
        nearness,
        openShare: openShareOf(words, slots),
      }
    }),
  )
  const wishes = wishesOf(wordsOf(texts[0] ?? ''), release.index)
  const ranking = await watch.time('fuse', () =>
    rank(release.index, { readings, slots, wishes, today, limit }),
  )
  const items = await watch.time('reasons', () => {
    const evidence = ranking.ranked.flatMap(({ row, reading, isPinned }): Evidence[] => {
      const product = release.productAt(row)
      if (!product) return []
      const words = texts[reading] ?? ''
      const offers = liveOffers(release.index, row, today)
      const departmentName = departmentNameOf(release, product.department)
      return [{ row, product, offers, words, slots, wishes, departmentName, today, isPinned }]
    })
    const reasons = explain(release.index, evidence)
    return evidence.map(({ product, offers }, position): AnswerItem => ({
      sku: product.sku,
      score: ranking.ranked[position]?.score ?? 0,
      reasons: [...(reasons[position] ?? [])],
      card: cardOf(product, offers),
    }))
  })
  const degraded = texts.length > 0 ? degradedBy(release, vectors === null) : []
  const timingsMs: Timings = watch.stop()
  return {
    releaseId: release.releaseId,
    rankerVersion: RANKER_VERSION,
    intent,
    slots,
    items,
    total: ranking.total,
    relaxed: [...ranking.relaxed],
    degraded,
    timingsMs,
  }
}

/** What was understood, then what else it may have been; none to browse. */
function textsOf({ text, alternatives }: Understanding): readonly string[] {
  const texts = [text, ...alternatives.slice(0, MAX_ALTERNATIVES)].filter((one) => wordsOf(one).length > 0)
  return [...new Set(texts)]
}

/** Share of the words that no slot was read from. */
function openShareOf(words: readonly string[], slots: readonly Slot[]): number {
  const taken = new Set(slots.flatMap((slot) => ('words' in slot ? wordsOf(slot.words ?? '') : [])))
  return words.filter((word) => !taken.has(word)).length / Math.max(words.length, 1)
}

/** What an answer had to do without: what its release has to, and an encoder that failed just now. */
function degradedBy({ degraded, meaning }: LoadedRelease, hasNoVectors: boolean): Degraded[] {
  return meaning && hasNoVectors ? [...degraded, 'no-embedding'] : [...degraded]
}

/** Nearness of all rows to each text; null when there is no encoder or it fails. */
async function encode(
  { meaning }: LoadedRelease,
  texts: readonly string[],
  log: () => Log,
): Promise<readonly Float32Array[] | null> {
  if (!meaning) return null
  try {
    const vectors = await meaning.encoder.encode(texts)
    return await meaning.nearness.of(vectors, vectors.length / VECTOR_SIZE)
  } catch (thrown) {
    log().error('the encoder failed', errorFields(thrown))
    return null
  }
}

export const departmentNameOf = ({ shop }: LoadedRelease, id: string): string =>
  shop.departments.find((department) => department.id === id)?.name ?? id
