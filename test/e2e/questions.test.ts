import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../electron/contract/answer'
import { type KioskApp, launchKiosk } from '../helpers/app'
import { type ShopQuestion, drawQuestions, readProducts } from '../helpers/questions'
import { type Shopper, createShopper } from '../helpers/shopper'
import { VOICES, speak } from '../helpers/speak'

const SEED = 20_261_124
const COUNT = 30
const TYPED_GOAL = 0.9
/** Speech takes as long as it takes: 30 questions are two minutes of sound alone. */
const ALL_SPOKEN_LIMIT_MS = 600_000

const questions = drawQuestions(readProducts('resources/demo-shop'), COUNT, SEED)
const isAmongFirstThree = (question: ShopQuestion, answer: Answer | null) =>
  (answer?.items ?? []).slice(0, 3).some((item) => question.isRight(item.sku))

let kiosk: KioskApp
let page: Page
let shopper: Shopper

beforeAll(async () => {
  const microphonePath = join(mkdtempSync(join(tmpdir(), 'aisle-microphone-')), 'microphone.wav')
  copyFileSync(await speak('hello'), microphonePath)
  kiosk = await launchKiosk({ fakeMicrophoneFile: microphonePath })
  page = kiosk.page
  shopper = createShopper(page, microphonePath)
  await kiosk.ready()
})
afterAll(() => kiosk.close())

describe(`${COUNT} questions drawn from the shop (seed ${SEED})`, () => {
  it('typed: the right product is among the first three, and its aisle is on the card', async () => {
    const misses: string[] = []
    for (const question of questions) {
      const answer = await shopper.type(question.text)
      const position = answer.items.slice(0, 3).findIndex((item) => question.isRight(item.sku))
      const item = answer.items[position]
      if (item === undefined)
        misses.push(
          `${question.text} -> ${answer.items
            .map(({ card }) => card.name)
            .slice(0, 3)
            .join(' | ')}`,
        )
      else {
        const card = page.getByTestId(`card-${position + 1}`)
        await expect(card.getByTestId('card-name').textContent()).resolves.toContain(item.card.name)
        await expect(card.getByTestId('card-aisle').textContent()).resolves.toContain(
          item.card.location.aisle,
        )
      }
      await shopper.startOver()
    }
    console.log(
      `typed: ${COUNT - misses.length} of ${COUNT} right among the first three\n${misses.join('\n')}`,
    )
    expect(misses.length).toBeLessThanOrEqual(COUNT * (1 - TYPED_GOAL))
  })

  it.each(VOICES)(
    'spoken by %s: live words appear and every question is answered',
    async (voice) => {
      let rightCount = 0
      let wordForWord = 0
      const lines: string[] = []
      for (const question of questions) {
        const { liveWords, view } = await shopper.speak(await speak(question.text, { voice }))
        const isRight = isAmongFirstThree(question, view.answer)
        if (isRight) rightCount += 1
        const heard = view.query?.words ?? ''
        if (heard === question.text.toLowerCase()) wordForWord += 1
        lines.push(`${isRight ? 'right' : 'wrong'}  ${question.text}  <-  ${heard || (view.problem ?? '')}`)
        expect(liveWords.length, `live words for “${question.text}”`).toBeGreaterThan(0)
        expect(view.problem, `problem after “${question.text}”`).toBeNull()
        await shopper.startOver()
      }
      console.log(
        `spoken by ${voice}: ${rightCount} of ${COUNT} right among the first three, ${wordForWord} word for word`,
      )
      console.log(lines.join('\n'))
    },
    ALL_SPOKEN_LIMIT_MS,
  )
})
