import { copyFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { Answer } from '../../electron/contract/answer'
import type { VisitView } from '../../electron/contract/visit'

/** What a shopper does at the kiosk, by touch and voice only. */
export interface Shopper {
  /** Types with the keyboard on the screen open, and waits for the answer. */
  type(text: string): Promise<Answer>
  /** Presses, lets the fake microphone play `wavPath`, and waits for an answer or a problem. */
  speak(wavPath: string): Promise<{ liveWords: string[]; view: VisitView }>
  /** Back to the first screen. */
  startOver(): Promise<void>
  view(): Promise<VisitView>
}

const PATIENCE_MS = 20_000

/** @param microphonePath the file that Chromium plays from its beginning each time the microphone is opened */
export function createShopper(page: Page, microphonePath: string): Shopper {
  const view = async (): Promise<VisitView> => {
    const boot = await page.evaluate(() => window.kiosk.call('boot', {}))
    if (!boot.ok) throw new Error(`boot failed: ${boot.error.message}`)
    return (boot.value as { visit: VisitView }).visit
  }

  const settled = async (isDone: (view: VisitView) => boolean, what: string): Promise<VisitView> => {
    const endMs = Date.now() + PATIENCE_MS
    for (;;) {
      const now = await view()
      if (isDone(now)) return now
      if (Date.now() > endMs) throw new Error(`${what}: still ${JSON.stringify(now).slice(0, 300)}`)
      await page.waitForTimeout(30)
    }
  }

  return {
    view,
    async type(text) {
      await page.getByTestId('type-button').first().click()
      await page.getByTestId('keyboard-field').waitFor()
      await page.keyboard.type(text)
      await page.getByTestId('search-button').click()
      const done = await settled(
        ({ phase, query }) => phase === 'answered' && query?.words === text,
        `no answer to the typed “${text}”`,
      )
      await page.getByTestId('results').or(page.getByTestId('nothing-found')).first().waitFor()
      if (done.answer === null) throw new Error('answered without an answer')
      return done.answer
    },
    async speak(wavPath) {
      copyFileSync(wavPath, microphonePath)
      const liveWords = await collectLiveWords(page)
      await page.getByTestId('talk').click()
      await settled(({ phase }) => phase === 'listening', 'the kiosk does not listen')
      const done = await settled(
        ({ phase, problem }) => phase === 'answered' || problem !== null,
        `nothing came of ${wavPath}`,
      )
      return { liveWords: await liveWords(), view: done }
    },
    async startOver() {
      await page.getByTestId('start-over').first().click()
      await page.getByTestId('attract').waitFor()
    },
  }
}

/** Watches the live words on the screen from now on; the returned function says what was seen. */
async function collectLiveWords(page: Page): Promise<() => Promise<string[]>> {
  const seen = await page.evaluateHandle(() => {
    const words: string[] = []
    const look = () => {
      const text = document.querySelector('[data-testid=live-words]')?.textContent.trim() ?? ''
      if (text !== '' && text !== words.at(-1)) words.push(text)
    }
    const observer = new MutationObserver(look)
    observer.observe(document.body, { subtree: true, childList: true, characterData: true })
    return { words, stop: () => observer.disconnect() }
  })
  return () =>
    seen.evaluate((watch) => {
      watch.stop()
      return watch.words
    })
}
