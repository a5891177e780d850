import type { Page } from 'playwright-core'

/** What the page itself noticed, on its own clock (milliseconds since it was loaded). */
export interface PageTimes {
  /** The last press on a button that asks. */
  readonly pressedAtMs: number
  /** The snapshot with the final words arrived. */
  readonly finalAtMs: number
  /** The snapshot with the answer arrived. */
  readonly answeredAtMs: number
  readonly answerId: string
}

interface Recorder {
  pressedAtMs: number
  finalAtMs: number
  readonly answers: { answerId: string; finalAtMs: number; answeredAtMs: number; pressedAtMs: number }[]
}

type WithRecorder = typeof globalThis & { aisleBench?: Recorder }

/** Listens beside the window's own code; call once for each page. */
export async function startPageClock(page: Page): Promise<void> {
  await page.evaluate(() => {
    const recorder: Recorder = { pressedAtMs: 0, finalAtMs: 0, answers: [] }
    ;(globalThis as WithRecorder).aisleBench = recorder
    const noticePress = () => {
      recorder.pressedAtMs = performance.now()
    }
    addEventListener('pointerdown', noticePress, { capture: true })
    let finalQueryId = ''
    window.kiosk.on('visitChanged', (payload) => {
      const view = payload as {
        query: { queryId: string; isFinal: boolean } | null
        answer: { answerId: string; queryId: string } | null
      }
      const { query, answer } = view
      if (query?.isFinal && query.queryId !== finalQueryId) {
        finalQueryId = query.queryId
        recorder.finalAtMs = performance.now()
      }
      if (
        answer &&
        answer.queryId === finalQueryId &&
        recorder.answers.at(-1)?.answerId !== answer.answerId
      ) {
        const { finalAtMs, pressedAtMs } = recorder
        recorder.answers.push({
          answerId: answer.answerId,
          finalAtMs,
          answeredAtMs: performance.now(),
          pressedAtMs,
        })
      }
    })
  })
}

/** Times of the newest answer. */
export async function readPageClock(page: Page): Promise<PageTimes> {
  const times = await page.evaluate(() => (globalThis as WithRecorder).aisleBench?.answers.at(-1))
  if (times === undefined) throw new Error('the page has noticed no answer')
  return times
}

/** When the microphone's first kept sample was taken, for the press before the newest answer; page clock. */
export async function readFirstSample(page: Page): Promise<{ atMs: number; afterPressMs: number }> {
  const measure = await page.evaluate(() => {
    const entry = performance.getEntriesByName('press-to-first-sample').at(-1)
    return entry && { startTime: entry.startTime, duration: entry.duration }
  })
  if (measure === undefined) throw new Error('the microphone has measured no first sample')
  return { atMs: measure.startTime + measure.duration, afterPressMs: measure.duration }
}
