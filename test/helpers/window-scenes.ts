import type { Page } from 'playwright-core'
import type { Config } from '../../electron/contract/config'

/** A state of the window that a shopper can meet, and how to come there from a fresh first screen. */
export interface Scene {
  readonly name: string
  readonly enter: (page: Page) => Promise<void>
}

export const SCENES: readonly Scene[] = [
  { name: 'home', enter: () => Promise.resolve() },
  { name: 'how it works', enter: (page) => page.getByTestId('how-it-works').click() },
  { name: 'listening', enter: (page) => show(page, speaking('a quiet fan for the bedroom under sixty')) },
  { name: 'listening, nothing said', enter: (page) => show(page, speaking('')) },
  { name: 'results', enter: (page) => ask(page, 'tower fan under 100') },
  { name: 'offers', enter: (page) => browseOffers(page) },
  { name: 'results with a notice', enter: resultsWithNotice },
  { name: 'results, recommended', enter: (page) => ask(page, '=pinned') },
  { name: 'results, old counts', enter: (page) => askWithOldCounts(page, 'mark') },
  { name: 'results, old counts hidden', enter: (page) => askWithOldCounts(page, 'hide') },
  { name: 'thanks', enter: thumbUp },
  { name: 'product', enter: (page) => openFirst(page, 'tower fan under 100') },
  { name: 'product with reviews', enter: (page) => openFirst(page, '=reviewed') },
  { name: 'product, recommended', enter: (page) => openFirst(page, '=pinned') },
  { name: 'way', enter: showWay },
  { name: 'language', enter: openLanguages },
  { name: 'typing, empty', enter: (page) => page.getByTestId('type-button').first().click() },
  { name: 'typing', enter: typeSomething },
  { name: 'departments', enter: openDepartments },
  { name: 'nothing found', enter: (page) => ask(page, 'xyzzy trimmr') },
  { name: 'countdown', enter: startCountdown },
  { name: 'no microphone', enter: (page) => show(page, problem('microphone-missing')) },
  { name: 'voice failed twice', enter: (page) => show(page, problem('heard-nothing', 2)) },
  { name: 'search is down', enter: loseSearch },
]

/** Puts a state of the visit on the screen, as if main had sent it. */
export async function show(page: Page, change: string): Promise<void> {
  await page.evaluate(`fakeKiosk.show(${change})`)
  await page.waitForTimeout(60)
}

export async function ask(page: Page, words: string): Promise<void> {
  await page.getByTestId('type-button').first().click()
  await page.getByTestId('keyboard-field').fill(words)
  await page.getByTestId('search-button').click()
  await page.getByTestId('results').or(page.getByTestId('nothing-found')).waitFor()
}

async function browseOffers(page: Page): Promise<void> {
  await page.locator('.home-ways .dock-button').nth(1).click()
  await page.getByTestId('results').waitFor()
}

async function resultsWithNotice(page: Page): Promise<void> {
  await ask(page, 'tower fan')
  await show(page, `{ problem: 'heard-nothing' }`)
}

async function thumbUp(page: Page): Promise<void> {
  await ask(page, 'tower fan')
  await page.getByTestId('thumb-up').click()
  await page.getByTestId('thanks').waitFor()
}

/** The window's address for a kiosk that is configured so. */
export function withStock(address: string, stock: Partial<Config['stock']>, more: object = {}): string {
  const url = new URL(address)
  url.searchParams.set('config', JSON.stringify({ ...more, stock }))
  return url.href
}

/** Another configuration, so another start of the window: in the language that was chosen before. */
async function askWithOldCounts(page: Page, whenStale: 'mark' | 'hide'): Promise<void> {
  const language = await page.evaluate<string>('document.documentElement.lang.slice(0, 2)')
  const theme = await page.evaluate<string>('document.documentElement.dataset.theme')
  await page.goto(withStock(page.url(), { staleAfterMinutes: 1, whenStale }, { language, theme }))
  await ask(page, 'tower fan')
}

/** Asks, and opens the product that comes first. */
export async function openFirst(page: Page, question: string): Promise<void> {
  await ask(page, question)
  await page.locator('[data-testid=card-1] .card-open').click({ position: { x: 40, y: 60 } })
  await page.getByTestId('product').waitFor()
  await page.locator('.similar').first().waitFor()
}

async function showWay(page: Page): Promise<void> {
  await ask(page, 'tower fan')
  await page.locator('[data-testid=card-1] .sign').click()
  await page.getByTestId('floor-plan').waitFor()
}

async function openLanguages(page: Page): Promise<void> {
  await ask(page, 'tower fan')
  await page.getByTestId('language').click()
}

async function typeSomething(page: Page): Promise<void> {
  await page.getByTestId('type-button').first().click()
  await page.getByTestId('keyboard-field').fill('fan')
  await page.locator('.suggestion-picture').first().waitFor()
}

async function openDepartments(page: Page): Promise<void> {
  await page.locator('.home-ways .dock-button').first().click()
  await page.getByTestId('departments').waitFor()
}

async function startCountdown(page: Page): Promise<void> {
  await ask(page, 'tower fan')
  await show(page, '{ countdownSeconds: 14 }')
}

async function loseSearch(page: Page): Promise<void> {
  await page.evaluate(`fakeKiosk.setHealth({ speech: 'ready', search: 'down', ledger: 'ready' })`)
  await show(page, problem('search-down'))
}

function speaking(words: string): string {
  const query = `{ queryId: crypto.randomUUID(), via: 'speech', words: ${JSON.stringify(words)}, isFinal: false }`
  return `{ phase: 'listening', query: ${query} }`
}

function problem(name: string, voiceFailures = 0): string {
  return `{ phase: 'ready', problem: '${name}', voiceFailures: ${voiceFailures} }`
}
