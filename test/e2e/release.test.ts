import { existsSync, readFileSync } from 'node:fs'
import { cp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../electron/contract/answer'
import type { ReleaseId } from '../../electron/contract/ids'
import type { ShownShop } from '../../electron/contract/kiosk'
import type { VisitView } from '../../electron/contract/visit'
import { SWAP_STEPS } from '../../electron/main/release'
import { readPointer } from '../../electron/main/release/pointer-file'
import { writeWish } from '../../electron/main/release/wishes'
import { eventually, launchKiosk, readLog, type KioskApp, type KioskLaunch } from '../helpers/app'
import { buildEditions, type Edition } from '../helpers/editions'
import { newFolder } from '../helpers/electron'
import { killAll, processTree } from '../helpers/process-tree'
import { smallProducts, writeSmallShop } from '../helpers/small-shop'

const ROUNDS = 3

let builtDir = ''
let editions: readonly [Edition, Edition, Edition]
const running: KioskApp[] = []
beforeAll(async () => {
  builtDir = await newFolder('editions')
  editions = (await buildEditions(builtDir, 3)) as unknown as typeof editions
})
afterEach(async () => {
  for (const kiosk of running.splice(0)) await kiosk.close()
})
afterAll(() => rm(builtDir, { recursive: true }))

async function launch(options: KioskLaunch = {}): Promise<KioskApp> {
  const kiosk = await launchKiosk({ config: { kiosk: false, ...options.config }, ...options })
  running.push(kiosk)
  await eventually(async () => (await kiosk.health()).search === 'ready', 60_000)
  return kiosk
}

const storeOf = (dataDir: string): string => join(dataDir, 'releases')

/** As a build in another process does it: the release first, then the wish. */
async function publish(dataDir: string, { releaseId, dir }: Edition): Promise<void> {
  await cp(dir, join(storeOf(dataDir), releaseId), { recursive: true })
  await writeWish(storeOf(dataDir), releaseId)
}

type Boot = ShownShop & { readonly visit: VisitView }
async function boot({ page }: KioskApp): Promise<Boot> {
  const outcome = await page.evaluate(() => window.kiosk.call('boot', {}))
  if (!outcome.ok) throw new Error(outcome.error.message)
  return outcome.value as Boot
}

async function ask(kiosk: KioskApp, text: string): Promise<Answer> {
  await kiosk.page.evaluate((words) => window.kiosk.call('askText', { text: words }), text)
  const { answer, problem } = (await boot(kiosk)).visit
  if (!answer) throw new Error(`no answer: ${String(problem)}`)
  return answer
}

/** Every card is of this edition, and of no other. */
function expectOf(answer: Answer, { releaseId, cards }: Edition): void {
  expect(answer.releaseId).toBe(releaseId)
  expect(answer.items.length).toBeGreaterThan(0)
  for (const { card } of answer.items) expect(card).toMatchObject(cards.get(card.sku) ?? { name: 'unknown' })
}

const isShown = (kiosk: KioskApp, { releaseId }: Edition, within?: number): Promise<void> =>
  eventually(async () => (await boot(kiosk)).releaseId === releaseId, within)
const seesShop = (kiosk: KioskApp, name: string): Promise<void> =>
  kiosk.page.locator('.brand', { hasText: name }).first().waitFor()
const isSwept = (kiosk: KioskApp, releaseId: ReleaseId): Promise<void> =>
  eventually(async () =>
    (await kiosk.log()).some((line) => line['step'] === 'swept' && line['releaseId'] === releaseId),
  )

describe('a release that somebody publishes', () => {
  it('is what the window shows, at once when nobody is there', async () => {
    const kiosk = await launch()
    const [first, second] = editions
    await publish(kiosk.dataDir, first)
    await isShown(kiosk, first)
    await seesShop(kiosk, 'Edition 1')
    expectOf(await ask(kiosk, 'red kettle'), first)
    await kiosk.page.evaluate(() => window.kiosk.call('endVisit', {}))

    await publish(kiosk.dataDir, second)
    await isShown(kiosk, second)
    await seesShop(kiosk, 'Edition 2')
    expect(existsSync(join(storeOf(kiosk.dataDir), 'wanted.json'))).toBe(false)
    expect(readPointer(storeOf(kiosk.dataDir))?.history[0]).toBe(first.releaseId)
  })

  it('waits for the end of the visit that is under way, which goes on with its own shop', async () => {
    const kiosk = await launch()
    const [first, second] = editions
    await publish(kiosk.dataDir, first)
    await isShown(kiosk, first)
    expectOf(await ask(kiosk, 'red kettle'), first)

    await publish(kiosk.dataDir, second)
    await eventually(() => readPointer(storeOf(kiosk.dataDir))?.releaseId === second.releaseId)
    await eventually(async () =>
      (await kiosk.log()).some(
        (line) => line['step'] === 'switched' && line['releaseId'] === second.releaseId,
      ),
    )
    expectOf(await ask(kiosk, 'quiet fan'), first)
    await seesShop(kiosk, 'Edition 1')
    expect((await boot(kiosk)).releaseId).toBe(first.releaseId)
    const picture = await kiosk.page.evaluate(
      async (releaseId) => (await fetch(`/picture/thing.svg?r=${releaseId}`)).status,
      first.releaseId,
    )
    expect(picture).toBe(200)

    await kiosk.page.evaluate(() => window.kiosk.call('endVisit', {}))
    await seesShop(kiosk, 'Edition 2')
    expectOf(await ask(kiosk, 'red kettle'), second)
  })

  it('is refused when it is damaged, and the old one goes on', async () => {
    const kiosk = await launch()
    const [first, second] = editions
    await publish(kiosk.dataDir, first)
    await isShown(kiosk, first)
    await isSwept(kiosk, first.releaseId)
    await cp(second.dir, join(storeOf(kiosk.dataDir), second.releaseId), { recursive: true })
    await writeFile(join(storeOf(kiosk.dataDir), second.releaseId, 'vectors.bin'), 'torn')
    await writeWish(storeOf(kiosk.dataDir), second.releaseId)
    const refused = join(storeOf(kiosk.dataDir), 'refused.json')
    await eventually(() => existsSync(refused))
    expect(JSON.parse(readFileSync(refused, 'utf8'))).toEqual({
      releaseId: second.releaseId,
      reason: expect.stringContaining('vectors.bin') as string,
    })
    expectOf(await ask(kiosk, 'red kettle'), first)
  })

  it('is built of a watched shop folder by itself, when the folder changes', async () => {
    const shopDir = await writeSmallShop()
    const kiosk = await launch({ config: { kiosk: false, shopFolder: shopDir } })
    await seesShop(kiosk, 'Small shop')
    const [kettle] = smallProducts
    const products = smallProducts.map((product) =>
      product === kettle ? { ...product, priceCents: 1_234 } : product,
    )
    await writeFile(join(shopDir, 'products.json'), JSON.stringify(products))
    await eventually(async () => {
      const { items } = await ask(kiosk, 'red kettle')
      await kiosk.page.evaluate(() => window.kiosk.call('endVisit', {}))
      return items.some(({ card }) => card.sku === kettle?.sku && card.priceCents === 1_234)
    }, 60_000)
    // The builder has done its work and is gone.
    await eventually(async () => !('builder' in (await kiosk.processIds())))
  })
})

describe('the whole kiosk, killed at a step of a swap', () => {
  it.each(SWAP_STEPS)(
    `"%s", ${ROUNDS} times: it starts with the old release or the new one, and answers`,
    async (step) => {
      const dataDir = await newFolder('swap')
      let kiosk = await launch({ dataDir })
      let old = editions[0]
      await publish(dataDir, old)
      await isShown(kiosk, old)
      await isSwept(kiosk, old.releaseId)

      for (let round = 1; round <= ROUNDS; round++) {
        const next = editions[round % editions.length] ?? old
        const everyone = processTree(kiosk.app.process().pid ?? 0)
        await publish(dataDir, next)
        await hasStepped(dataDir, step, next.releaseId)
        await killAll(everyone)
        running.length = 0

        kiosk = await launch({ dataDir })
        const { releaseId } = await boot(kiosk)
        expect([old.releaseId, next.releaseId]).toContain(releaseId)
        const live = releaseId === next.releaseId ? next : old
        expectOf(await ask(kiosk, 'red kettle'), live)
        await kiosk.page.evaluate(() => window.kiosk.call('endVisit', {}))
        expect(readPointer(storeOf(dataDir))?.releaseId).toBe(releaseId)
        old = live
      }
    },
    600_000,
  )
})

/** Looks as often as it can: the next step is milliseconds away. */
async function hasStepped(dataDir: string, step: string, releaseId: ReleaseId): Promise<void> {
  const giveUpAt = performance.now() + 60_000
  const isIt = (line: Readonly<Record<string, unknown>>): boolean =>
    line['step'] === step && line['releaseId'] === releaseId
  while (!(await readLog(dataDir)).some(isIt)) {
    if (performance.now() > giveUpAt) throw new Error(`no step "${step}" within a minute`)
    await new Promise((resolve) => setImmediate(resolve))
  }
}
