import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../../electron/contract/answer'
import type { QueryId } from '../../../electron/contract/ids'
import { createAssistant, type Assistant } from '../../../electron/main/assistant'
import type { ReleaseStore } from '../../../electron/main/release'
import { percentile } from '../../bench/percentiles'
import { bundle } from '../../helpers/bundle'
import { NATIVE_PACKAGES } from '../../helpers/small-release'
import { emptyStore, pointTo } from '../../helpers/tiny-release'
import { runSearch, type RunningSearch } from './running-search'
import { buildEditions, type Edition } from '../../helpers/editions'

const EDITIONS = 5
const SWAPS = 20
/** 200 questions a second; fewer on a slower machine. Two cores answer more than one question after the other would. */
const QUESTION_EVERY_MS = 5
const SHARE = 0.85
const QUESTIONS = [
  'red kettle',
  'usb c cable 2 m',
  'quiet fan for the bedroom',
  'mug',
  'songs',
  'tv under 400',
]

let bundleDir = ''
let builtDir = ''
let store: ReleaseStore
let editions: readonly Edition[]
let running: RunningSearch
beforeAll(async () => {
  bundleDir = await bundle({ search: 'electron/search/index.ts' }, NATIVE_PACKAGES)
  store = emptyStore()
  builtDir = await mkdtemp(join(tmpdir(), 'aisle-editions-'))
  editions = await buildEditions(builtDir, EDITIONS)
  const [first] = editions
  if (!first) throw new Error('there are no editions')
  await publish(first)
  pointTo(store.own, first.releaseId)
  running = await runSearch(bundleDir, store)
})
afterAll(async () => {
  await running.search.stop()
  for (const folder of [bundleDir, builtDir]) await rm(folder, { recursive: true })
})

/** Puts a release into the store, as a build does; whatever was undone is gone from there. */
const publish = ({ releaseId, dir }: Edition) => cp(dir, join(store.own, releaseId), { recursive: true })

interface Load {
  /** From the moment a question was due to its answer. */
  readonly tookMs: number[]
  readonly answers: Answer[]
  readonly errors: unknown[]
  /** No more questions; resolves when the last is answered. */
  stop(): Promise<void>
}

/**
 * Typed questions at a steady rate, whether or not the ones before are answered. Whoever asks while nobody else does begins
 * a visit; it ends when nothing is asked any more.
 */
function askSteadily(assistant: Assistant, everyMs: number): Load {
  const { releases } = running
  const load = { tookMs: [] as number[], answers: [] as Answer[], errors: [] as unknown[] }
  const startedMs = performance.now()
  let asked = 0
  let underWay = 0
  let whenQuiet: () => void = () => undefined

  const ask = async (dueMs: number): Promise<void> => {
    const text = QUESTIONS[asked % QUESTIONS.length] ?? ''
    asked += 1
    if (underWay++ === 0) releases.hold()
    try {
      const queryId = crypto.randomUUID() as unknown as QueryId
      load.answers.push(
        await assistant.answer({ queryId, via: 'text', hypotheses: [{ text, confidence: 1 }] }),
      )
      load.tookMs.push(performance.now() - dueMs)
    } catch (thrown) {
      load.errors.push(thrown)
    }
    if (--underWay > 0) return
    releases.letGo()
    whenQuiet()
  }
  const timer = setInterval(() => {
    // As many as are due by now: a late timer must not hide a slow answer.
    while (startedMs + asked * everyMs <= performance.now()) void ask(startedMs + asked * everyMs)
  }, 1)
  return {
    ...load,
    stop: async () => {
      clearInterval(timer)
      if (underWay > 0) await new Promise<void>((resolve) => (whenQuiet = resolve))
    },
  }
}

/** How long one question takes here and now, alone. */
async function medianOfOne(assistant: Assistant): Promise<number> {
  const tookMs: number[] = []
  for (let count = 0; count < 60; count++) {
    const text = QUESTIONS[count % QUESTIONS.length] ?? ''
    const startedMs = performance.now()
    const queryId = crypto.randomUUID() as unknown as QueryId
    await assistant.answer({ queryId, via: 'text', hypotheses: [{ text, confidence: 1 }] })
    tookMs.push(performance.now() - startedMs)
  }
  return percentile(tookMs, 50)
}

const isOf = (answer: Answer, { cards }: Edition): boolean =>
  answer.items.every(({ card }) => {
    const expected = cards.get(card.sku)
    return expected?.name === card.name && expected.priceCents === card.priceCents
  })

describe(`${SWAPS} swaps among ${EDITIONS} releases while up to 200 questions a second are asked`, () => {
  it('lose no question, and no answer is made of two', { timeout: 120_000 }, async () => {
    const { releases, search } = running
    const assistant = createAssistant({
      search,
      release: () => ({ releaseId: releases.inUse().releaseId, currency: 'EUR' }),
      newId: () => crypto.randomUUID(),
      today: () => '2026-11-24',
      clock: () => performance.now(),
    })
    releases.onLoaded((description) => assistant.learn(description))
    releases.onUnloaded((releaseId) => assistant.forget(releaseId))

    const everyMs = Math.max(QUESTION_EVERY_MS, SHARE * (await medianOfOne(assistant)))
    const quiet = askSteadily(assistant, everyMs)
    await wait(4000)
    await quiet.stop()

    const busy = askSteadily(assistant, everyMs)
    for (let swap = 1; swap <= SWAPS; swap++) {
      const next = editions[swap % EDITIONS]
      if (!next) break
      await publish(next)
      await releases.take(next.releaseId)
      await wait(100)
    }
    await busy.stop()

    expect([...quiet.errors, ...busy.errors]).toEqual([])
    const byId = new Map(editions.map((edition) => [edition.releaseId, edition]))
    const mixed = busy.answers.filter((answer) => {
      const edition = byId.get(answer.releaseId)
      return !edition || !isOf(answer, edition)
    })
    expect(mixed).toEqual([])
    expect(busy.answers.every(({ items }) => items.length > 0)).toBe(true)
    expect(new Set(busy.answers.map(({ releaseId }) => releaseId)).size).toBe(EDITIONS)
    expect(running.trouble).toEqual([])

    const [p99Quiet, p99Busy] = [quiet, busy].map(({ tookMs }) => percentile(tookMs, 99)) as [number, number]
    console.log(
      `${(1000 / everyMs).toFixed(0)} questions a second: ${busy.answers.length} answers over ${SWAPS} swaps, 0 errors, 0 mixed; p99 quiet ${p99Quiet.toFixed(1)} ms, ` +
        `swapping ${p99Busy.toFixed(1)} ms (${(p99Busy / p99Quiet).toFixed(1)} x); ` +
        `p50 ${percentile(quiet.tookMs, 50).toFixed(1)} and ${percentile(busy.tookMs, 50).toFixed(1)} ms`,
    )
  })
})
