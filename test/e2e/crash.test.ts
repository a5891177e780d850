import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { FRAME_SAMPLES } from '../../electron/contract/audio'
import type { Health, VisitView } from '../../electron/contract/visit'
import { eventually, launchKiosk, type KioskApp } from '../helpers/app'

type Helper = keyof Health
/** What is promised for a process once its loss was noticed. */
const BACK_WITHIN_MS = 2000
/** A machine that needs longer for the whole start is given that long. */
let startMs = 0

let kiosk: KioskApp

beforeAll(async () => {
  const startedMs = performance.now()
  kiosk = await launchKiosk()
  await kiosk.ready()
  startMs = performance.now() - startedMs
  await watchHealth()
})
afterAll(() => kiosk.close())

const faults = { killed: 'SIGKILL', hung: 'SIGSTOP' } as const

describe.each(['search', 'speech', 'ledger'] as const)('%s', (helper) => {
  test.each(['killed', 'hung'] as const)(
    '%s in the middle of a question: the window lives on, and the process comes back',
    async (fault) => {
      const questionOf = { search: askMidway, speech: listenMidway, ledger: thumbMidway }[helper]
      await prepare(helper)
      const { [helper]: pid } = await kiosk.processIds()
      if (pid === undefined) throw new Error(`${helper} does not run`)
      const lostAtMs = await pageNow()
      const question = questionOf(() => process.kill(pid, faults[fault]))
      const { noticedMs, backMs } = await comeBack(helper, lostAtMs)
      await question

      console.log(
        `${helper} ${fault}: noticed after ${noticedMs.toFixed(0)} ms, back ${backMs.toFixed(0)} ms after that`,
      )
      expect(backMs).toBeLessThanOrEqual(Math.max(BACK_WITHIN_MS, startMs))
      expect((await kiosk.processIds())[helper]).not.toBe(pid)
      await worksAgain(helper)
    },
  )
})

describe('the window', () => {
  test.each(['killed', 'hung'] as const)('%s: a new one, and the visit is over', async (fault) => {
    const own = await launchKiosk()
    onTestFinished(() => own.close())
    await own.ready()
    await own.page.evaluate(() => window.kiosk.call('askText', { text: 'kettle' }))
    const renderer = await rendererOf(own)
    const replaced = own.nextPage()
    process.kill(renderer, faults[fault])
    const page = await replaced
    const boot = await page.evaluate(() => window.kiosk.call('boot', {}))
    if (!boot.ok) throw new Error(boot.error.message)
    const { visit, health } = boot.value as { visit: VisitView; health: Health }
    expect(visit).toMatchObject({ visitId: null, phase: 'attract', query: null, answer: null })
    expect(health).toEqual({ speech: 'ready', search: 'ready', ledger: 'ready' })
  })

  test('lost for the third time: the offline page, which needs nothing', async () => {
    const own = await launchKiosk()
    onTestFinished(() => own.close())
    for (const expected of ['app://kiosk/', 'app://kiosk/', 'app://kiosk/offline.html']) {
      const renderer = await rendererOf(own)
      const replaced = own.nextPage()
      process.kill(renderer, 'SIGKILL')
      expect((await replaced).url()).toBe(expected)
    }
  })

  test('told to close: it does not; destroyed: opened again', async () => {
    const own = await launchKiosk()
    onTestFinished(() => own.close())
    await own.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    expect(await own.page.evaluate(() => document.title)).toBe('Aisle')
    const replaced = own.nextPage()
    await own.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.destroy())
    expect((await replaced).url()).toBe('app://kiosk/')
  })

  test('stays while its GPU process is killed eight times', async () => {
    for (let round = 0; round < 8; round++) {
      const { gpu } = await kiosk.processIds()
      if (gpu === undefined) throw new Error('there is no GPU process')
      process.kill(gpu, 'SIGKILL')
      await eventually(async () => {
        const { gpu: next } = await kiosk.processIds()
        return next !== undefined && next !== gpu
      })
    }
    expect(await kiosk.page.evaluate(() => window.kiosk.call('boot', {}))).toMatchObject({ ok: true })
  })
})

/** Never 0, which would be the group of the tests themselves. */
async function rendererOf(app: KioskApp): Promise<number> {
  const { renderer } = await app.processIds()
  if (!renderer) throw new Error('there is no page')
  return renderer
}

interface Noticed {
  readonly atMs: number
  readonly health: Health
}

/** Keeps, in the page, when which health was told: what a shopper's window knows. */
async function watchHealth(): Promise<void> {
  await kiosk.page.evaluate(() => {
    const noticed: Noticed[] = []
    window.kiosk.on('healthChanged', (health) => {
      noticed.push({ atMs: performance.now(), health: health as Health })
    })
    Object.assign(window, { noticed })
  })
}

const pageNow = (): Promise<number> => kiosk.page.evaluate(() => performance.now())

async function comeBack(helper: Helper, lostAtMs: number): Promise<{ noticedMs: number; backMs: number }> {
  let times: { noticedMs: number; backMs: number } | undefined
  await eventually(async () => {
    const noticed = await kiosk.page.evaluate(
      () => (window as unknown as { noticed: readonly Noticed[] }).noticed,
    )
    const since = noticed.filter(({ atMs }) => atMs > lostAtMs)
    const lost = since.find(({ health }) => health[helper] !== 'ready')
    const back = lost && since.find(({ atMs, health }) => atMs > lost.atMs && health[helper] === 'ready')
    if (back) times = { noticedMs: lost.atMs - lostAtMs, backMs: back.atMs - lost.atMs }
    return times !== undefined
  })
  if (!times) throw new Error('unreachable')
  return times
}

async function view(): Promise<VisitView> {
  const boot = await kiosk.page.evaluate(() => window.kiosk.call('boot', {}))
  if (!boot.ok) throw new Error(boot.error.message)
  return (boot.value as { visit: VisitView }).visit
}

async function ask(text: string): Promise<VisitView> {
  await kiosk.page.evaluate((words) => window.kiosk.call('askText', { text: words }), text)
  await eventually(async () => {
    const { phase, query, problem } = await view()
    return (phase === 'answered' && query?.words === text) || problem !== null
  })
  return view()
}

async function prepare(helper: Helper): Promise<void> {
  await kiosk.ready()
  await kiosk.page.evaluate(() => window.kiosk.call('touch', {}))
  if (helper === 'ledger') await ask('kettle')
}

async function askMidway(strike: () => void): Promise<void> {
  const asked = kiosk.page.evaluate(() => window.kiosk.call('askText', { text: 'desk fan' }))
  strike()
  await asked
}

async function listenMidway(strike: () => void): Promise<void> {
  const queryId = await startListening()
  await sendSilence(queryId, 10)
  strike()
  const finished = await kiosk.page.evaluate(
    (id) => window.kiosk.call('finishListening', { queryId: id }),
    queryId,
  )
  expect(finished.ok).toBe(false)
  await eventually(async () => (await view()).problem === 'speech-interrupted')
}

/** A thumb is never thanked for before it is kept, however long that takes. */
async function thumbMidway(strike: () => void): Promise<void> {
  const { answer } = await view()
  const [item] = answer?.items ?? []
  if (!answer || !item) throw new Error('nothing to give a thumb to')
  strike()
  const feedback = { tapId: crypto.randomUUID(), answerId: answer.answerId, sku: item.sku, kind: 'thumb-up' }
  const kept = await kiosk.page.evaluate((thumb) => window.kiosk.call('giveFeedback', thumb), feedback)
  if (!kept.ok) expect(kept.error).toMatchObject({ code: 'feedback-not-kept' })
}

async function startListening(): Promise<string> {
  const started = await kiosk.page.evaluate(() => window.kiosk.call('startListening', { language: 'en' }))
  if (!started.ok) throw new Error(started.error.message)
  return (started.value as { queryId: string }).queryId
}

async function sendSilence(queryId: string, frames: number): Promise<void> {
  await kiosk.page.evaluate(
    ({ id, count, samples }) => {
      for (let sequence = 0; sequence < count; sequence++) {
        window.kiosk.sendAudioFrame(id, sequence, new Int16Array(samples).buffer)
      }
    },
    { id: queryId, count: frames, samples: FRAME_SAMPLES },
  )
}

async function worksAgain(helper: Helper): Promise<void> {
  if (helper === 'search') {
    expect((await ask('kettle')).answer?.items.length).toBeGreaterThan(0)
  } else if (helper === 'speech') {
    // Frames have to find their way to the new process: silence that was heard is told as such.
    const queryId = await startListening()
    await sendSilence(queryId, 50)
    await kiosk.page.evaluate((id) => window.kiosk.call('finishListening', { queryId: id }), queryId)
    await eventually(async () => (await view()).problem === 'microphone-silent')
  } else {
    await ask('toaster')
    const { answer } = await view()
    const thumb = {
      tapId: crypto.randomUUID(),
      answerId: answer?.answerId,
      sku: answer?.items[0]?.sku,
      kind: 'thumb-up',
    }
    expect(
      await kiosk.page.evaluate((feedback) => window.kiosk.call('giveFeedback', feedback), thumb),
    ).toEqual({
      ok: true,
      value: {},
    })
  }
}
