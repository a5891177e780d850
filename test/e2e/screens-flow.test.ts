import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type FakeWindow, openFakeWindow } from '../helpers/fake-window'
import { ask, openFirst, show, withStock } from '../helpers/window-scenes'

let window: FakeWindow

beforeAll(async () => {
  window = await openFakeWindow()
  await window.resize(1080, 1920)
})
afterAll(() => window.close())
beforeEach(() => window.restart())

const text = (testId: string) => window.page.getByTestId(testId).first().textContent()
const isShown = (testId: string) => window.page.getByTestId(testId).first().isVisible()

describe('a shopper', () => {
  test('sees no broken picture where a drawing cannot be read', async () => {
    const { page } = window
    await page.route('**/picture/**', (route) => route.abort())
    await page.reload()
    await page.locator('.home-art image').first().waitFor({ state: 'attached' })
    await page.waitForFunction(
      `[...document.querySelectorAll('.home-art image')].every((each) => getComputedStyle(each).visibility === 'hidden')`,
    )
    await page.unroute('**/picture/**')
    await page.reload()
    await page.locator('.home-art image').first().waitFor()
  })

  test('types on the screen’s own keys, mends a letter and finds', async () => {
    const { page } = window
    await page.getByTestId('type-button').click()
    for (const key of ['t', 'o', 'w', 'e', 'r', 'x'])
      await page.getByRole('button', { name: key, exact: true }).click()
    await page.getByRole('button', { name: 'Delete' }).click()
    expect(await page.getByTestId('keyboard-field').inputValue()).toBe('tower')
    await page.getByTestId('search-button').click()
    await page.getByTestId('results').waitFor()
    expect(await text('card-name')).toMatch(/tower/i)
  })

  test('holds the button to speak, and lets go to get the answer', async () => {
    const { page } = window
    const box = await page.getByTestId('talk').boundingBox()
    if (box === null) throw new Error('there is no talk button')
    await page.mouse.move(box.x + 40, box.y + 40)
    await page.mouse.down()
    await page.getByTestId('live-words').waitFor()
    expect(await text('talk')).toContain('Let go when done')
    await page.mouse.up()
    await page.getByTestId('results').waitFor()
  })

  test('taps the button, and the speech ends by itself', async () => {
    const { page } = window
    await page.getByTestId('talk').click()
    await page.getByTestId('live-words').waitFor()
    expect(await text('talk')).toContain('Press when done')
    await page.getByTestId('results').waitFor()
  })

  test('changes the language in the middle, and nothing is lost', async () => {
    const { page } = window
    await ask(page, 'tower fan')
    const price = await page.locator('.best-card .price').textContent()
    await page.getByTestId('language').click()
    await page.getByTestId('language-de').click()
    expect(await page.locator('.best-card .price').textContent()).toContain(price?.replace(/\D.*/, ''))
    expect(await text('card-name')).toContain('Turmventilator')
    expect(await text('card-aisle')).toContain('Gang')
    expect(await page.evaluate('document.documentElement.lang')).toBe('de-DE')
  })

  test('has read out as English what is only known in English', async () => {
    const { page } = window
    await page.locator('.home-languages [lang=de]').click()
    await openFirst(page, 'tower fan')
    expect(await page.locator('.product-about p').first().getAttribute('lang')).toBe('en')
    expect(await page.locator('h1').getAttribute('lang')).toBeNull()
  })

  test('sees at once what another release shows, and never a drawing of the one before', async () => {
    const { page } = window
    await page.evaluate(`fakeKiosk.swap({ releaseId: 'fedcba9876543210' })`)
    await page.getByText('Departments').click()
    const addresses = await page
      .locator('.picture')
      .evaluateAll((pictures) => pictures.map((picture) => picture.getAttribute('src')))
    expect(addresses.length).toBeGreaterThan(0)
    expect(addresses.filter((address) => !address?.includes('r=fedcba9876543210'))).toEqual([])
  })

  test('is told that a count is too old as soon as it is, without losing the place', async () => {
    const { page } = window
    await page.clock.install({ time: new Date('2026-11-24T12:00:30') })
    await page.goto(withStock(page.url(), { staleAfterMinutes: 300_000, whenStale: 'mark' }))
    await ask(page, 'tower fan')
    expect(await text('stock')).toMatch(/^\d+ left, checked/)
    await page.evaluate(`document.querySelector('.best-card').isTheSame = true`)
    await page.clock.fastForward(300_001 * 60_000)
    await page.getByText('when last counted').first().waitFor()
    expect(await page.evaluate(`document.querySelector('.best-card').isTheSame`)).toBe(true)
  })

  test('is not shown a count that the shop wants hidden when it is old', async () => {
    const { page } = window
    await page.goto(withStock(page.url(), { staleAfterMinutes: 1, whenStale: 'hide' }))
    await ask(page, 'tower fan')
    expect(await page.getByTestId('stock').count()).toBe(0)
    await openFirst(page, 'tower fan')
    expect(await page.getByTestId('stock').count()).toBe(0)
  })

  test('can tell what the shop recommends from what answers best', async () => {
    const { page } = window
    await ask(page, '=pinned')
    const card = await page.getByTestId('card-1').innerText()
    expect(card).toContain('The shop’s choice')
    expect(card).not.toContain('Best answer')
    await openFirst(page, '=pinned')
    expect(await page.locator('.product-why').innerText()).toContain('The shop recommends it.')
  })

  test('reads a few reviews, and nothing where there are none', async () => {
    const { page } = window
    await openFirst(page, '=reviewed')
    expect(await page.locator('.product-reviews q').count()).toBe(3)
    expect(await page.locator('.product-reviews h2').innerText()).toMatch(/^3 of \d+ shoppers say$/)
    await page.getByTestId('start-over').click()
    await openFirst(page, '=unreviewed')
    expect(await isShown('reviews')).toBe(false)
  })

  test('is told when a thumb was not kept, and thanked when it was', async () => {
    const { page } = window
    await ask(page, 'tower fan')
    await page.evaluate(`fakeKiosk.failNext('giveFeedback')`)
    await page.getByTestId('thumb-up').click()
    await page.getByText('That could not be kept').waitFor()
    expect(await isShown('thanks')).toBe(false)
    await page.getByTestId('thumb-up').click()
    await page.getByTestId('thanks').waitFor()
  })

  test('takes an understood thing away', async () => {
    const { page } = window
    await ask(page, 'tower fan under 50')
    await page.getByTestId('chip-price-max').click()
    await page.getByTestId('chip-price-max').waitFor({ state: 'detached' })
    expect(await isShown('chip-type')).toBe(true)
  })

  test('touches anywhere to go on when the countdown runs', async () => {
    const { page } = window
    await ask(page, 'tower fan')
    await show(page, '{ countdownSeconds: 9 }')
    expect(await text('countdown')).toContain('9')
    await page.mouse.click(500, 300)
    await page.getByTestId('countdown').waitFor({ state: 'detached' })
    expect(await isShown('results')).toBe(true)
  })

  test('starts over, and nothing of before is left', async () => {
    const { page } = window
    await ask(page, 'a secret kettle')
    await page.getByTestId('start-over').click()
    await page.getByTestId('attract').waitFor()
    await page.getByTestId('type-button').click()
    expect(await page.getByTestId('keyboard-field').inputValue()).toBe('')
    expect(await page.evaluate('document.body.innerText')).not.toContain('secret')
  })
})
