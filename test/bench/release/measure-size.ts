import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Product } from '../../../electron/contract/catalogue'
import type { SwapTimes } from '../../../electron/main/release'
import { percentiles } from '../percentiles'
import { folderMb, watchPeak } from './peak'
import { readSeeds, scaleProducts, writeScaleProducts, writeScaleShop } from './scale-shop'
import { setStage, type Stage } from './stage'

/** All times in milliseconds from the moment that somebody asked for it. */
export interface SizeResult {
  readonly products: number
  /** The catalogue is read, checked, indexed, loaded, and answers by its words. */
  readonly textLiveMs: number
  /** The same with a vector for every product. */
  readonly vectorsMs: number
  /** One changed row: a new release stands; and answers. */
  readonly oneRowMs: number
  readonly oneRowLiveMs: number
  /** A release that search and speech have loaded -> new visits begin with it. */
  readonly swapMs: number
  /** Verified and loaded, before that. */
  readonly preloadMs: number
  /** One step back, verifying and loading included. */
  readonly undoMs: number
  /** A fact of staff, and one row of the till's file with all products in it, seen in an answer. */
  readonly overlayLiveMs: number
  readonly feedLiveMs: number
  /** Questions of two words, asked one by one, with a fact in the overlay for each product. */
  readonly queryP50Ms: number
  readonly queryP95Ms: number
  readonly queryP99Ms: number
  /** Builder and search together. */
  readonly peakMb: number
  readonly diskMb: number
}

const QUERIES = 100
const POLL_MS = 20

export async function measureSize(
  seeds: ReturnType<typeof readSeeds>['seeds'],
  count: number,
): Promise<{ readonly result: SizeResult; readonly dataDir: string }> {
  const products = scaleProducts(seeds, count)
  const shopDir = mkdtempSync(join(tmpdir(), 'aisle-bench-shop-'))
  writeScaleShop(shopDir, products)
  const stage = await setStage()
  const peak = watchPeak()
  try {
    const full = await buildAndTake(stage, shopDir)
    const middle = Math.floor(count / 2)
    const changed = products.map((product, row) =>
      row === middle ? { ...product, name: `${product.name} zyxomat`, priceCents: 12_345 } : product,
    )
    writeScaleProducts(shopDir, changed)
    const oneRow = await buildAndTake(stage, shopDir)
    await expectFound(stage, 'zyxomat', changed[middle])
    const overlay = await measureOverlay(stage, changed, middle)
    const queries = await measureQueries(stage, changed)
    const undo = await stage.releases.undo()
    const result: SizeResult = {
      products: count,
      textLiveMs: full.textLiveMs,
      vectorsMs: full.finalLiveMs,
      oneRowMs: oneRow.builtMs,
      oneRowLiveMs: oneRow.finalLiveMs,
      swapMs: (oneRow.times.switched ?? Number.NaN) - (oneRow.times['loaded-speech'] ?? Number.NaN),
      preloadMs: oneRow.times['loaded-speech'] ?? Number.NaN,
      undoMs: undo.switched ?? Number.NaN,
      ...overlay,
      queryP50Ms: queries.p50Ms,
      queryP95Ms: queries.p95Ms,
      queryP99Ms: queries.p99Ms,
      peakMb: peak.stop(),
      diskMb: folderMb(stage.releases.live.dir),
    }
    return { result, dataDir: stage.dataDir }
  } finally {
    peak.stop()
    await stage.stop()
    rmSync(shopDir, { recursive: true, force: true })
  }
}

/** Builds the folder and puts live what stands, the text first where the builder does so. */
async function buildAndTake(stage: Stage, shopDir: string) {
  const startedMs = performance.now()
  const since = () => Math.round(performance.now() - startedMs)
  let textLive: Promise<number> | undefined
  const built = await stage.build(shopDir, ({ releaseId, isFinal }) => {
    if (!isFinal) textLive = stage.releases.take(releaseId).then(since)
  })
  const builtMs = since()
  await textLive
  const times: SwapTimes = await stage.releases.take(built.releaseId)
  const finalLiveMs = since()
  return {
    releaseId: built.releaseId,
    builtMs,
    finalLiveMs,
    times,
    textLiveMs: (await textLive) ?? finalLiveMs,
  }
}

async function expectFound(stage: Stage, text: string, product: Product | undefined): Promise<void> {
  const { items } = await stage.find(text)
  if (items[0]?.sku !== product?.sku) throw new Error(`“${text}” does not find ${product?.sku ?? 'it'}`)
}

async function measureOverlay(stage: Stage, products: readonly Product[], row: number) {
  const { sku, name } = products[row] ?? {}
  if (!sku || !name) throw new Error('there is no such row')
  const shownAt = async (cents: number): Promise<number> => {
    for (;;) {
      const { items } = await stage.find('zyxomat')
      if (items.find((item) => item.sku === sku)?.card.priceCents === cents) return performance.now()
      await wait(POLL_MS)
    }
  }
  const lines = products.map(
    (product) => `${product.sku},${(product.priceCents / 100).toFixed(2)},${product.stock}`,
  )
  const read = nextReading(stage)
  writeFileSync(stage.feedPath, ['sku,price,stock', ...lines].join('\n'))
  await read
  lines[row] = `${sku},1.11,3`
  let startedMs = performance.now()
  writeFileSync(stage.feedPath, ['sku,price,stock', ...lines].join('\n'))
  const feedLiveMs = Math.round((await shownAt(111)) - startedMs)

  startedMs = performance.now()
  const fact = { sku, kind: 'price', source: 'local', at: new Date().toISOString(), cents: 222 } as const
  await stage.ledger.call('setFacts', { facts: [fact] })
  const overlayLiveMs = Math.round((await shownAt(222)) - startedMs)
  return { feedLiveMs, overlayLiveMs }
}

function nextReading(stage: Stage): Promise<void> {
  return new Promise((resolve) => {
    const stop = stage.ledger.onEvent('feedRead', () => {
      stop()
      resolve()
    })
  })
}

async function measureQueries(stage: Stage, products: readonly Product[]) {
  const times: number[] = []
  for (let index = 0; index < QUERIES; index++) {
    const words = products[(index * 7919) % products.length]?.name.split(' ').slice(0, 2).join(' ') ?? 'dvd'
    const startedMs = performance.now()
    await stage.find(words)
    times.push(performance.now() - startedMs)
  }
  return percentiles(times)
}
