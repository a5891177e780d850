import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { _electron } from 'playwright-core'
import { ROOT } from '../lib/paths.mjs'
import { SetupError, runMain } from '../lib/setup-error.mjs'

/** @import { Page } from 'playwright-core' */
/** @import { KioskContract } from '../../electron/contract/kiosk' */
/** @import { Response } from '../../electron/contract/rpc' */
/** @typedef {Response<KioskContract, 'boot'>} Boot */

const QUESTION = path.join(ROOT, 'resources/sounds/question.wav')
const PORTRAIT = { width: 1080, height: 1920 }
const START_LIMIT_MS = 60_000
const ANSWER_LIMIT_MS = 30_000

/**
 * One spoken question on a real kiosk: opens the window, lets Chromium's fake microphone play the shipped question, and
 * prints what was heard, what was found, and how long each stage took. Runs as an ordinary user on a virtual screen.
 */
await runMain(async () => {
  if (!existsSync(QUESTION)) throw new SetupError(`The shipped question is missing: ${QUESTION}`)
  const pictures = path.resolve(
    process.argv[2] ?? path.join(os.tmpdir(), `aisle-pictures-${os.userInfo().uid}`),
  )
  mkdirSync(pictures, { recursive: true })
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'aisle-demonstration-'))
  const startedMs = performance.now()
  const app = await _electron.launch({
    args: [
      ROOT,
      `--user-data-dir=${dataDir}`,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-audio-capture=${QUESTION}%noloop`,
    ],
    chromiumSandbox: true,
  })
  try {
    const page = await app.firstWindow()
    await page.setViewportSize(PORTRAIT)
    await untilReady(page, startedMs)
    print('ready', `${((performance.now() - startedMs) / 1000).toFixed(1)} s after the start`)
    await demonstrate(page, (name) => page.screenshot({ path: path.join(pictures, `${name}.png`) }))
    print('pictures', pictures)
  } finally {
    await app.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return 0
})

/**
 * @param {Page} page
 * @param {(name: string) => Promise<unknown>} picture
 */
async function demonstrate(page, picture) {
  await page.getByTestId('attract').waitFor()
  await picture('1-first-screen')
  await page.getByTestId('talk').click()
  await page
    .getByTestId('live-words')
    .filter({ hasText: /\S+ \S+ \S+/ })
    .waitFor({ timeout: ANSWER_LIMIT_MS })
  await picture('2-listening')
  await page.getByTestId('results').waitFor({ timeout: ANSWER_LIMIT_MS })
  await page.waitForTimeout(800)
  await picture('3-answer')
  await report(page)
  await page.getByTestId('card-1').getByTestId('card-aisle').click()
  await page.getByTestId('floor-plan').waitFor()
  await page.waitForTimeout(1_800)
  await picture('4-the-way')
}

/**
 * @param {Page} page
 * @param {number} startedMs
 */
async function untilReady(page, startedMs) {
  while (performance.now() - startedMs < START_LIMIT_MS) {
    const { health } = await boot(page)
    if (health.speech === 'ready' && health.search === 'ready' && health.ledger === 'ready') return
    await page.waitForTimeout(50)
  }
  throw new SetupError(`The kiosk was not ready after ${START_LIMIT_MS / 1000} s.`, [
    'npm run doctor says what is missing.',
  ])
}

/**
 * @param {Page} page
 * @returns {Promise<Boot>}
 */
async function boot(page) {
  // As text: the page has a window, this file has none.
  const outcome = await page.evaluate("window.kiosk.call('boot', {})")
  const { ok, value } = /** @type {{ ok: boolean, value: Boot }} */ (outcome)
  if (!ok) throw new SetupError('The kiosk does not answer its own window.')
  return value
}

/** @param {Page} page */
async function report(page) {
  const { visit, shop } = await boot(page)
  const { query, answer } = visit
  if (query === null || answer === null) throw new SetupError('The kiosk gave no answer.')
  const money = new Intl.NumberFormat('en', { style: 'currency', currency: shop.currency })
  const sentences = await page.getByTestId('card-reason').allTextContents()
  print('heard', `“${query.words}”`)
  for (const [index, { card }] of answer.items.slice(0, 5).entries()) {
    const { aisle, bay, shelf } = card.location
    const place = `aisle ${aisle}, bay ${bay}, shelf ${shelf}`
    print(String(index + 1), `${card.name} · ${money.format(card.priceCents / 100)} · ${place}`)
    print('', sentences[index] ?? '')
  }
  const stages = Object.entries(answer.timingsMs).map(([stage, ms]) => `${stage} ${ms.toFixed(1)}`)
  print('times, ms', stages.join(' · '))
}

/**
 * @param {string} label
 * @param {string} text
 */
function print(label, text) {
  process.stdout.write(`${label.padEnd(10)} ${text}\n`)
}
