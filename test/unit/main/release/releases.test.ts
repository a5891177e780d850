import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { AisleError } from '../../../../electron/contract/errors'
import type { ReleaseId } from '../../../../electron/contract/ids'
import { SWAP_STEPS, type ReleaseStore } from '../../../../electron/main/release'
import { readPointer } from '../../../../electron/main/release/pointer-file'
import { emptyStore, pointTo, writeTinyRelease } from '../../../helpers/tiny-release'
import { describeRelease, playReleases } from '../../../helpers/tiny-releases'

let store: ReleaseStore
let a: ReleaseId
let b: ReleaseId
let c: ReleaseId
beforeEach(() => {
  store = emptyStore()
  ;[a, b, c] = ['a', 'b', 'c'].map((name) => writeTinyRelease(store.own, name)) as [
    ReleaseId,
    ReleaseId,
    ReleaseId,
  ]
  pointTo(store.own, a)
})

const isThere = (releaseId: ReleaseId): boolean => existsSync(join(store.own, releaseId))
const ended = () => new AisleError('not-ready', 'search-down', 'search ended')

describe('putting a release live', () => {
  it('takes all steps in order, and everybody knows the new one then', async () => {
    const { releases, steps, inSearch, shown, speech } = await playReleases(store)
    const times = await releases.take(b)
    expect(steps).toEqual(SWAP_STEPS)
    expect(Object.keys(times)).toEqual(SWAP_STEPS)
    expect(releases.live).toMatchObject({ releaseId: b, shop: { name: 'b' } })
    expect(readPointer(store.own)).toMatchObject({ releaseId: b, history: [a] })
    expect([...inSearch]).toEqual([b])
    expect(speech.calls.map(({ name }) => name)).toEqual(['load', 'unload'])
    expect(shown).toEqual([b])
    expect(releases.dirs()).toEqual([join(store.own, b)])
  })

  it('changes nothing under a visit that is under way, and then everything', async () => {
    const { releases, steps, inSearch, shown } = await playReleases(store)
    releases.hold()
    await releases.take(b)
    expect(releases.inUse().releaseId).toBe(a)
    expect(releases.live.releaseId).toBe(b)
    expect(releases.dirs()).toEqual([join(store.own, b), join(store.own, a)])
    expect(releases.serving(a)?.releaseId).toBe(a)
    expect(shown).toEqual([])
    expect([...inSearch]).toEqual([a, b])

    await releases.take(c)
    expect([...inSearch]).toEqual([a, c])
    releases.letGo()
    expect(releases.inUse().releaseId).toBe(c)
    expect(shown).toEqual([c])
    await vi.waitFor(() => expect(steps.at(-1)).toBe('swept'))
    expect([...inSearch]).toEqual([c])
    expect(releases.serving(a)).toBeUndefined()
  })

  it('undoes step by step, back to the first', async () => {
    const { releases } = await playReleases(store)
    await releases.take(b)
    await releases.take(c)
    await releases.undo()
    expect(readPointer(store.own)).toMatchObject({ releaseId: b, history: [a] })
    await releases.undo()
    expect(readPointer(store.own)).toMatchObject({ releaseId: a, history: [] })
    expect(releases.live.releaseId).toBe(a)
    await expect(releases.undo()).rejects.toMatchObject({ kind: 'input', code: 'nothing-to-undo' })
  })

  it('keeps what was undone, and redoes it; a new release is the end of that', async () => {
    const { releases } = await playReleases(store)
    await releases.take(b)
    await releases.undo()
    expect(isThere(b)).toBe(true)
    expect(readPointer(store.own)).toEqual({ releaseId: a, history: [], undone: [b] })
    await releases.redo()
    expect(readPointer(store.own)).toEqual({ releaseId: b, history: [a], undone: [] })
    await releases.undo()
    await releases.take(c)
    expect(readPointer(store.own)).toEqual({ releaseId: c, history: [a], undone: [] })
    await expect(releases.redo()).rejects.toMatchObject({ kind: 'input', code: 'nothing-to-redo' })
  })

  it('does not overlap with another swap', async () => {
    const { releases, steps } = await playReleases(store)
    await Promise.all([releases.take(b), releases.take(c), releases.take(a)])
    expect(steps).toEqual([...SWAP_STEPS, ...SWAP_STEPS, ...SWAP_STEPS])
    expect(releases.live.releaseId).toBe(a)
  })

  it('frees the disk of what is beyond its share, oldest first', async () => {
    const big = writeTinyRelease(store.own, 'big', { padding: 600_000 })
    const bigger = writeTinyRelease(store.own, 'bigger', { padding: 600_000 })
    const { releases } = await playReleases(store, { quotaMb: 1 })
    await releases.take(big)
    expect(readPointer(store.own)).toMatchObject({ releaseId: big, history: [a] })
    await releases.take(bigger)
    expect(readPointer(store.own)).toMatchObject({ releaseId: bigger, history: [] })
    expect([big, a].filter(isThere)).toEqual([])
    await expect(releases.undo()).rejects.toMatchObject({ code: 'nothing-to-undo' })
  })

  it('forgets what there is no way back to: one that was shipped with an earlier version', async () => {
    pointTo(store.own, a, ['9'.repeat(16) as ReleaseId, c])
    const { releases } = await playReleases(store)
    await releases.take(b)
    expect(readPointer(store.own)).toMatchObject({ releaseId: b, history: [a, c] })
  })

  it('keeps only the whole one of a release that went live for its text first', async () => {
    const text = writeTinyRelease(store.own, 'text', { content: 'shop' })
    const whole = writeTinyRelease(store.own, 'whole', { content: 'shop' })
    const { releases } = await playReleases(store)
    await releases.take(text)
    await releases.take(whole)
    expect(readPointer(store.own)).toMatchObject({ releaseId: whole, history: [a] })
    expect(isThere(text)).toBe(false)
  })
})

describe('a release that is no good', () => {
  const untouched = async ({ releases, inSearch, shown }: Awaited<ReturnType<typeof playReleases>>) => {
    expect(releases.live.releaseId).toBe(a)
    expect(readPointer(store.own)).toMatchObject({ releaseId: a, history: [] })
    expect([...inSearch]).toEqual([a])
    expect(shown).toEqual([])
    await releases.take(c)
    expect(releases.live.releaseId).toBe(c)
  }

  it('is refused when one byte of it is flipped', async () => {
    const path = join(store.own, b, 'catalogue.db')
    const bytes = readFileSync(path)
    bytes[0] = (bytes[0] ?? 0) ^ 0x80
    writeFileSync(path, bytes)
    const stage = await playReleases(store)
    await expect(stage.releases.take(b)).rejects.toMatchObject({ kind: 'corrupt', code: 'release-damaged' })
    await untouched(stage)
  })

  it.each(['search', 'speech'] as const)('is refused when %s cannot load it', async (process) => {
    const load = () => Promise.reject(new AisleError('corrupt', 'release-damaged', 'torn'))
    const stage = await playReleases(store)
    const loadWell = stage[process].answers.load
    stage[process].answers.load = load
    await expect(stage.releases.take(b)).rejects.toMatchObject({ code: 'release-damaged' })
    stage[process].answers.load = loadWell as never
    await untouched(stage)
  })

  it('is refused when nobody has it', async () => {
    const stage = await playReleases(store)
    await expect(stage.releases.take('9'.repeat(16) as ReleaseId)).rejects.toMatchObject({
      code: 'no-release',
    })
    await untouched(stage)
  })
})

describe('processes that end and start', () => {
  it('are told of what serves by then', async () => {
    const { releases, search, inSearch } = await playReleases(store)
    search.become('down')
    inSearch.clear()
    await releases.take(b)
    expect(releases.live.releaseId).toBe(b)
    search.become('starting')
    search.become('ready')
    await vi.waitFor(() => expect([...inSearch]).toEqual([b]))
  })

  it('make the release before live when search ends twice over the live one', async () => {
    pointTo(store.own, c, [b, a])
    const { releases, search, shown } = await playReleases(store)
    search.become('down')
    search.become('starting')
    search.become('down')
    await vi.waitFor(() => expect(shown).toEqual([b]))
    expect(releases.live.releaseId).toBe(b)
    expect(readPointer(store.own)).toMatchObject({ releaseId: b, history: [a] })
    await vi.waitFor(() =>
      expect(JSON.parse(readFileSync(join(store.own, 'refused.json'), 'utf8'))).toMatchObject({
        releaseId: c,
        reason: expect.stringContaining('ended twice') as string,
      }),
    )
    // And never on along the history: it is not the release then.
    for (let end = 0; end < 4; end++) {
      search.become('starting')
      search.become('down')
    }
    await releases.take(b)
    expect(releases.live.releaseId).toBe(b)
  })

  it('make the one before live, and not one further, although the refusal cannot be written', async () => {
    pointTo(store.own, c, [b, a])
    // What no file takes the place of.
    mkdirSync(join(store.own, 'refused.json', 'something'), { recursive: true })
    const { releases, search, shown } = await playReleases(store)
    search.become('down')
    search.become('starting')
    search.become('down')
    await vi.waitFor(() => expect(shown).toEqual([b]))
    await releases.take(b)
    expect(readPointer(store.own)).toMatchObject({ releaseId: b, history: [a] })
  })

  it('make the shipped one live when it is all that serves, and keep the way to the others', async () => {
    const shipped = writeTinyRelease(store.shipped, 'shipped')
    pointTo(store.shipped, shipped)
    pointTo(store.own, c, [b, a])
    const { releases, search, shown } = await playReleases(store)
    for (const releaseId of [b, a]) writeFileSync(join(store.own, releaseId, 'catalogue.db'), 'torn')
    search.become('down')
    search.become('starting')
    search.become('down')
    await vi.waitFor(() => expect(shown).toEqual([shipped]))
    await releases.take(shipped)
    expect(readPointer(store.own)).toMatchObject({ releaseId: shipped, history: [b, a] })
  })

  it('blame nobody when the kiosk stops', async () => {
    pointTo(store.own, b, [a])
    const { releases, search } = await playReleases(store)
    search.become('down')
    releases.stop()
    search.become('off')
    await releases.take(b)
    expect(readPointer(store.own)).toMatchObject({ releaseId: b, history: [a] })
  })

  it('do not blame the live release when search ends over one that is to go live', async () => {
    pointTo(store.own, a, [c])
    const { releases, search, shown } = await playReleases(store)
    search.answers.load = () => {
      search.become('down')
      setTimeout(() => {
        search.become('starting')
        search.become('ready')
      })
      throw ended()
    }
    await expect(releases.take(b)).rejects.toMatchObject({ code: 'ended-twice' })
    search.answers.load = ({ releaseDir }) => describeRelease(releaseDir.slice(-16) as ReleaseId)
    await releases.take(a)
    expect(releases.live.releaseId).toBe(a)
    expect(shown).toEqual([])
  })

  it('make the release before live when search finds the live one damaged', async () => {
    pointTo(store.own, b, [a])
    const { releases, search } = await playReleases(store)
    const load = search.answers.load
    search.answers.load = (request) => {
      if (request.releaseDir.endsWith(b)) throw new AisleError('corrupt', 'release-damaged', 'torn')
      return load?.(request) as never
    }
    search.become('ready')
    await vi.waitFor(() => expect(releases.live.releaseId).toBe(a))
  })

  it('take the visit over to the live release when its own cannot be had any more', async () => {
    const { releases, search } = await playReleases(store)
    releases.hold()
    await releases.take(b)
    let isLost = false
    releases.onHeldLost(() => (isLost = true))
    expect(releases.notLoaded(a)).toBe(true)
    expect(isLost).toBe(true)

    isLost = false
    const load = search.answers.load
    search.answers.load = (request) => {
      if (request.releaseDir.endsWith(a)) throw new AisleError('corrupt', 'release-damaged', 'torn')
      return load?.(request) as never
    }
    search.become('ready')
    await vi.waitFor(() => expect(isLost).toBe(true))
  })

  it('do not fail a swap when search ends once while it loads', async () => {
    const { releases, search } = await playReleases(store)
    const load = search.answers.load
    search.answers.load = () => {
      search.answers.load = load as never
      search.become('down')
      setTimeout(() => {
        search.become('starting')
        search.become('ready')
      })
      throw ended()
    }
    await releases.take(b)
    expect(releases.live.releaseId).toBe(b)
  })
})
