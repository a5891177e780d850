import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { configSchema } from '../../../../electron/contract/config'
import { AisleError } from '../../../../electron/contract/errors'
import type { AnswerId, QueryId, ReleaseId, Sku, TapId } from '../../../../electron/contract/ids'
import type { ShownShop } from '../../../../electron/contract/kiosk'
import type { LedgerContract } from '../../../../electron/contract/ledger'
import type { Response } from '../../../../electron/contract/rpc'
import type { SearchContract } from '../../../../electron/contract/search'
import { silentLog } from '../../../../electron/kit/process'
import { createVisitHost } from '../../../../electron/main/visit'
import { fakeSupervised } from '../../../helpers/fake-supervised'
import { emptyStore, pointTo, writeTinyRelease } from '../../../helpers/tiny-release'
import { playReleases } from '../../../helpers/tiny-releases'

const foundIn = (releaseId: ReleaseId): Response<SearchContract, 'find'> => ({
  releaseId,
  rankerVersion: 'linear4-1',
  intent: 'find',
  slots: [],
  items: [],
  total: 0,
  relaxed: [],
  degraded: [],
  timingsMs: {},
})
const final = (utteranceId: QueryId, words: string[], peakDbfs = -12) => ({
  utteranceId,
  hypotheses: words.map((text) => ({ text, confidence: 1 })),
  endedBy: 'silence' as const,
  timingsMs: { audio: 2000, trailingSilence: 400, finalise: 15 },
  peakDbfs,
})

/** A store with two releases, the first of which is live. */
const store = emptyStore()
const releaseId = writeTinyRelease(store.own, 'first')
const other = writeTinyRelease(store.own, 'second')

async function setTheStage(idleSeconds = 60) {
  pointTo(store.own, releaseId)
  const played = await playReleases(store, {
    search: { find: (request) => foundIn(request.releaseId), suggest: () => [], product: () => null },
    speech: {
      startUtterance: () => ({}),
      finishUtterance: () => ({}),
      cancelUtterance: () => ({}),
    },
  })
  const { speech, search, releases } = played
  // Only now: files are read in real time.
  vi.useFakeTimers()
  const ledger = fakeSupervised<LedgerContract>({
    openVisit: () => ({}),
    closeVisit: () => ({}),
    recordAnswer: () => ({}),
    recordAction: () => ({}),
    recordPainted: () => ({}),
    giveFeedback: () => ({ isNew: true }),
  })
  const host = createVisitHost({
    speech,
    search,
    ledger,
    config: configSchema.parse({ idleSeconds, countdownSeconds: 20 }),
    releases,
    clock: () => performance.now(),
    newId: randomUUID,
    today: () => '2026-11-24',
    log: silentLog,
  })
  return { ...played, ledger, host, h: host.handlers }
}

let stage: Awaited<ReturnType<typeof setTheStage>>
beforeEach(async () => {
  stage = await setTheStage()
})
afterEach(() => {
  stage.host.dispose()
  vi.useRealTimers()
})

describe('the visit host', () => {
  it('answers a spoken question and records what was shown, but never its words', async () => {
    const { queryId } = await stage.h.startListening({ language: 'en' })
    stage.speech.emit('partial', { utteranceId: queryId, text: 'a secret' })
    expect(stage.host.view().query?.words).toBe('a secret')
    stage.speech.emit('final', final(queryId, ['a secret fan']))
    await vi.advanceTimersByTimeAsync(10)
    expect(stage.host.view()).toMatchObject({ phase: 'answered', answer: { queryId } })
    expect(stage.ledger.calls.map((call) => call.name)).toEqual(['openVisit', 'recordAnswer'])
    expect(JSON.stringify(stage.ledger.calls)).not.toContain('secret')
  })

  it.each([
    ['nothing was heard', -20, 'heard-nothing'],
    ['the microphone is mute', -90, 'microphone-silent'],
  ])('says so when %s', async (_case, peakDbfs, problem) => {
    const { queryId } = await stage.h.startListening({ language: 'en' })
    stage.speech.emit('final', final(queryId, [], peakDbfs))
    expect(stage.host.view()).toMatchObject({ phase: 'ready', problem, voiceFailures: 1 })
  })

  it('gives the utterance up when speech dies while it listens', async () => {
    await stage.h.startListening({ language: 'en' })
    stage.speech.become('down')
    expect(stage.host.view()).toMatchObject({ phase: 'ready', problem: 'speech-interrupted' })
  })

  it('gives the utterance up when the final words never come', async () => {
    const { queryId } = await stage.h.startListening({ language: 'en' })
    await stage.h.finishListening({ queryId })
    await vi.advanceTimersByTimeAsync(5_000)
    expect(stage.host.view().problem).toBe('speech-interrupted')
  })

  it('refuses to listen while speech is away, and says why', async () => {
    stage.speech.become('starting')
    await expect(stage.h.startListening({ language: 'en' })).rejects.toMatchObject({ kind: 'not-ready' })
    expect(stage.host.view().problem).toBe('speech-starting')
  })

  it('says thanks only when the ledger has confirmed, and keeps trying when it was away', async () => {
    await stage.h.askText({ text: 'fan' })
    const answerId = stage.host.view().answer?.answerId as AnswerId
    stage.ledger.answers.giveFeedback = () =>
      Promise.reject(new AisleError('not-ready', 'ledger-down', 'away'))
    const tap = { tapId: randomUUID() as TapId, answerId, sku: 'A1' as Sku, kind: 'thumb-up' as const }
    const thanks = Promise.resolve(stage.h.giveFeedback(tap))
    const isRefused = thanks.catch((error: unknown) => (error as AisleError).code)
    await vi.advanceTimersByTimeAsync(7_000)
    expect(await isRefused).toBe('feedback-not-kept')
    let isWritten = false
    stage.ledger.answers.giveFeedback = () => {
      isWritten = true
      return { isNew: true }
    }
    await vi.advanceTimersByTimeAsync(500)
    expect(isWritten).toBe(true)
  })

  it('refuses feedback on an answer that is no longer on the screen', async () => {
    await stage.h.askText({ text: 'fan' })
    const tap = { tapId: randomUUID(), answerId: randomUUID(), sku: 'A1', kind: 'thumb-up' } as never
    await expect((async () => stage.h.giveFeedback(tap))()).rejects.toMatchObject({ code: 'unknown-answer' })
  })

  it('counts down when nobody touches it, stays when somebody does, and wipes itself in the end', async () => {
    await stage.h.askText({ text: 'fan' })
    await vi.advanceTimersByTimeAsync(61_000)
    expect(stage.host.view().countdownSeconds).toBe(19)
    await stage.h.touch({})
    expect(stage.host.view()).toMatchObject({ countdownSeconds: null, phase: 'answered' })
    await vi.advanceTimersByTimeAsync(81_000)
    expect(stage.host.view()).toMatchObject({ phase: 'attract', visitId: null, answer: null, query: null })
    expect(stage.ledger.calls.at(-1)).toMatchObject({ name: 'closeVisit', request: { endedBy: 'idle' } })
  })

  it('does not count down while somebody speaks', async () => {
    stage.host.dispose()
    vi.useRealTimers()
    stage = await setTheStage(5)
    await stage.h.startListening({ language: 'en' })
    await vi.advanceTimersByTimeAsync(12_000)
    expect(stage.host.view()).toMatchObject({ phase: 'listening', countdownSeconds: null })
  })

  it('stops listening when no sound ever comes, so that the visit still ends', async () => {
    await stage.h.startListening({ language: 'en' })
    await vi.advanceTimersByTimeAsync(25_000)
    expect(stage.host.view()).toMatchObject({ phase: 'ready', problem: 'speech-interrupted' })
    await vi.advanceTimersByTimeAsync(85_000)
    expect(stage.host.view()).toMatchObject({ phase: 'attract', visitId: null })
  })

  it('never listens with the model of another language', async () => {
    await expect(stage.h.startListening({ language: 'de' })).rejects.toMatchObject({ kind: 'input' })
    expect(stage.speech.calls).toEqual([])
  })

  it.each([
    ['timeout', 'search-slow'],
    ['not-ready', 'search-down'],
  ] as const)('offers another way when search fails with %s', async (kind, problem) => {
    stage.search.answers.find = () => Promise.reject(new AisleError(kind, 'x', 'x'))
    await stage.h.askText({ text: 'fan' })
    expect(stage.host.view()).toMatchObject({ phase: 'ready', problem })
  })

  it('browses and widens without words', async () => {
    const slots = [{ id: 'offers', kind: 'offers' }] as const
    stage.search.answers.find = (request) => ({ ...foundIn(request.releaseId), slots: [...slots] })
    await stage.h.browse({ kind: 'offers' })
    const answer = stage.host.view().answer
    expect(answer).toMatchObject({ via: 'touch', understanding: { slots } })
    await stage.h.dropSlot({ answerId: answer?.answerId as AnswerId, slotId: 'offers' })
    expect(stage.search.calls.at(-1)).toMatchObject({ request: { understanding: { slots: [] } } })
  })

  it('ends the visit when the window is lost', async () => {
    await stage.h.askText({ text: 'fan' })
    stage.host.windowLost()
    expect(stage.host.view().phase).toBe('attract')
    await vi.advanceTimersByTimeAsync(1)
    expect(stage.ledger.calls.at(-1)).toMatchObject({ request: { endedBy: 'window-lost' } })
  })
})

describe('a release that goes live', () => {
  const shownShops: ShownShop[] = []
  const events: string[] = []
  /** Swaps read files, which takes real time. */
  async function takeOther(): Promise<void> {
    vi.useRealTimers()
    await stage.releases.take(other)
  }
  const asked = (): unknown[] =>
    stage.search.calls
      .filter(({ name }) => name === 'find' || name === 'suggest' || name === 'product')
      .map(({ name, request }) => [name, (request as { releaseId: string }).releaseId])
  beforeEach(() => {
    shownShops.length = events.length = 0
    stage.host.onShop((shown) => {
      shownShops.push(shown)
      events.push('shop')
    })
    stage.host.onView(({ visitId }) => events.push(visitId === null ? 'nobody' : 'somebody'))
  })

  it('is shown at once when nobody is there', async () => {
    await takeOther()
    expect(shownShops).toMatchObject([{ releaseId: other, shop: { name: 'second' } }])
    expect(await stage.h.boot({})).toMatchObject({ releaseId: other, shop: { name: 'second' } })
  })

  it('waits for the end of the visit that is under way, which goes on with its own', async () => {
    await stage.h.touch({})
    await takeOther()
    await stage.h.askText({ text: 'fan' })
    await stage.h.suggest({ prefix: 'f' })
    await stage.h.product({ sku: 'A1' as Sku })
    await stage.h.startListening({ language: 'en' })
    expect(asked()).toEqual([
      ['find', releaseId],
      ['suggest', releaseId],
      ['product', releaseId],
    ])
    expect(stage.speech.calls.at(-1)).toMatchObject({ name: 'startUtterance', request: { releaseId } })
    expect(await stage.h.boot({})).toMatchObject({ releaseId })
    expect(shownShops).toEqual([])

    await stage.h.endVisit({})
    expect(shownShops).toMatchObject([{ releaseId: other }])
    expect(events.slice(-2)).toEqual(['nobody', 'shop'])
    await stage.h.askText({ text: 'fan' })
    expect(stage.host.view().answer).toMatchObject({ releaseId: other })
    expect(stage.ledger.calls.at(-1)).toMatchObject({ name: 'recordAnswer', request: { releaseId: other } })
  })

  it('takes the visit over whole when its own release cannot be had any more', async () => {
    await stage.h.askText({ text: 'fan' })
    const before = stage.host.view()
    await takeOther()
    const find = stage.search.answers.find
    stage.search.answers.find = (request) => {
      if (request.releaseId === releaseId) throw new AisleError('not-ready', 'release-not-loaded', 'gone')
      return find?.(request) as never
    }
    await stage.h.askText({ text: 'tower fan' })
    const view = stage.host.view()
    expect(view).toMatchObject({
      phase: 'answered',
      answer: { releaseId: other },
      query: { words: 'tower fan' },
    })
    expect(view.visitId).not.toBe(before.visitId)
    // The window hears of the other shop between two visits, never in the middle of one.
    expect(events.indexOf('shop')).toBe(events.indexOf('nobody') + 1)
    const closed = stage.ledger.calls.find(({ name }) => name === 'closeVisit')
    expect(closed).toMatchObject({ request: { visitId: before.visitId, endedBy: 'restart' } })
  })

  it('does not make the first question wait for its words', async () => {
    await takeOther()
    await stage.h.askText({ text: 'fan' })
    expect(stage.search.calls.map(({ name }) => name)).not.toContain('describe')
  })

  it('leaves a note in the journal when an answer took longer than a second', async () => {
    stage.search.answers.find = async (request) => {
      await vi.advanceTimersByTimeAsync(1200)
      return foundIn(request.releaseId)
    }
    await stage.h.askText({ text: 'fan' })
    expect(stage.host.view().answer?.degraded).toEqual(['search-slow'])
  })
})
