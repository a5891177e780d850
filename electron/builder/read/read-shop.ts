import { readdir } from 'node:fs/promises'
import { floorPlanSchema, knowledgeSchema, offerSchema, shopSchema } from '../../contract/catalogue'
import { AisleError } from '../../contract/errors'
import { thisUser } from '../explain'
import { keyOfAll } from '../hash'
import { checkShop } from './check-shop'
import { readJson, readList } from './read-json'
import { readPictures } from './read-pictures'
import { readProducts, type Reading } from './read-products'
import { faultLine, type Fault, type ShopFolder } from './shop-folder'

/** Nobody reads more than this; the rest is counted. */
const FAULTS_LISTED = 10_000

/** For a caller that knows of no earlier build and waits. */
export const READ_ALL: Reading = {
  signal: new AbortController().signal,
  onRead: () => undefined,
  onChecked: () => undefined,
  checkedRows: () => Promise.resolve(new Map()),
}

/**
 * Reads a shop folder (docs/catalogue-format.md says what belongs in it).
 * @throws AisleError `input/bad-shop` that lists everything to mend; the signal's reason when aborted.
 */
export async function readShop(shopDir: string, reading: Reading = READ_ALL): Promise<ShopFolder> {
  await assertFolder(shopDir)
  const faults: Fault[] = []
  const shop = await readJson(shopDir, 'shop.json', shopSchema, faults)
  const floorPlan = await readJson(shopDir, 'floor-plan.json', floorPlanSchema, faults)
  const knowledge = await readJson(shopDir, 'knowledge.json', knowledgeSchema, faults, true)
  const { products, rows } = await readProducts(shopDir, faults, reading)
  const offers = await readList(shopDir, 'offers.json', offerSchema, faults)
  const pictures = await readPictures(shopDir, faults, reading.signal)
  if (!shop || !floorPlan || faults.length > 0) throw badShop(shopDir, faults)
  const documents = [shop, floorPlan, ...(knowledge ? [knowledge] : [])]
  const folder: ShopFolder = {
    shopDir,
    shop: shop.value,
    products,
    rows,
    offers: offers.value,
    floorPlan: floorPlan.value,
    knowledge: knowledge?.value,
    documents,
    pictures,
    hashes: {
      shop: shop.sha256,
      documents: keyOfAll(documents.flatMap(({ name, sha256 }) => [name, sha256])),
      pictures: keyOfAll(pictures.flatMap(({ file, sha256 }) => [file, sha256])),
      offers: offers.sha256,
      products: keyOfAll(rows.map(({ content }) => content)),
      meanings: keyOfAll(rows.map(({ meaning }) => meaning)),
    },
  }
  const inconsistencies = checkShop(folder)
  if (inconsistencies.length > 0) throw badShop(shopDir, inconsistencies)
  return folder
}

function whyNot(code: string): string {
  switch (code) {
    case 'ENOENT':
      return 'does not exist'
    case 'ENOTDIR':
      return 'is no folder'
    case 'EACCES':
      return `may not be read by ${thisUser()}: put it where that user may read it`
    default:
      return `cannot be read (${code})`
  }
}

async function assertFolder(shopDir: string): Promise<void> {
  const code = await readdir(shopDir).then(
    () => undefined,
    (thrown: unknown) => (thrown as NodeJS.ErrnoException).code ?? 'unknown',
  )
  if (code === undefined) return
  throw new AisleError('input', 'no-shop', `The shop folder ${shopDir} ${whyNot(code)}.`)
}

function badShop(shopDir: string, faults: readonly Fault[]): AisleError {
  const lines = faults.slice(0, FAULTS_LISTED).map((fault) => `  ${faultLine(fault)}`)
  const rest = faults.length - lines.length
  const more = rest > 0 ? [`  and ${rest} more`] : []
  const message = [`${shopDir}: ${faults.length} to mend`, ...lines, ...more].join('\n')
  return new AisleError('input', 'bad-shop', message)
}
