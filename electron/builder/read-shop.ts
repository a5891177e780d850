import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { floorPlanSchema, offerSchema, productSchema, shopSchema } from '../contract/catalogue'
import { AisleError } from '../contract/errors'
import { checkShop } from './check-shop'
import { faultLine, type Fault, type ShopFolder } from './shop-folder'

/** Nobody reads more than this at once; the rest is counted. */
const FAULTS_SHOWN = 100

/**
 * Reads a shop folder (shop.json, products.json, offers.json, floor-plan.json, pictures/).
 * @throws AisleError `input/bad-shop` that lists everything to mend.
 */
export async function readShop(shopDir: string): Promise<ShopFolder> {
  const faults: Fault[] = []
  const shop = await readOne(shopDir, 'shop.json', shopSchema, faults)
  const floorPlan = await readOne(shopDir, 'floor-plan.json', floorPlanSchema, faults)
  const products = await readRows(shopDir, 'products.json', productSchema, faults)
  const offers = await readRows(shopDir, 'offers.json', offerSchema, faults)
  const pictures = await listPictures(shopDir, faults)
  if (!shop || !floorPlan || faults.length > 0) throw badShop(shopDir, faults)
  const folder = { shop, products, offers, floorPlan, pictures }
  const inconsistencies = checkShop(folder)
  if (inconsistencies.length > 0) throw badShop(shopDir, inconsistencies)
  return folder
}

async function readOne<S extends z.ZodType>(
  shopDir: string,
  file: string,
  schema: S,
  faults: Fault[],
): Promise<z.infer<S> | undefined> {
  const content = await readJson(shopDir, file, faults)
  if (content === undefined) return undefined
  const parsed = schema.safeParse(content)
  if (parsed.success) return parsed.data
  faults.push(...issuesOf(parsed.error).map((issue) => ({ file, ...issue })))
  return undefined
}

async function readRows<S extends z.ZodType>(
  shopDir: string,
  file: string,
  schema: S,
  faults: Fault[],
): Promise<z.infer<S>[]> {
  const content = await readJson(shopDir, file, faults)
  if (content === undefined) return []
  if (!Array.isArray(content)) {
    faults.push({ file, reason: 'must be a list' })
    return []
  }
  return content.flatMap((entry: unknown, index) => {
    const parsed = schema.safeParse(entry)
    if (parsed.success) return [parsed.data]
    const sku = skuOf(entry)
    const place = { file, row: index + 1, ...(sku !== undefined && { sku }) }
    faults.push(...issuesOf(parsed.error).map((issue) => ({ ...place, ...issue })))
    return []
  })
}

async function readJson(shopDir: string, file: string, faults: Fault[]): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(shopDir, file), 'utf8'))
  } catch (thrown) {
    const reason = thrown instanceof SyntaxError ? `is not JSON (${thrown.message})` : 'cannot be read'
    faults.push({ file, reason })
    return undefined
  }
}

async function listPictures(shopDir: string, faults: Fault[]): Promise<readonly string[]> {
  try {
    const names = await readdir(join(shopDir, 'pictures'))
    return names.filter((name) => name.endsWith('.svg')).sort()
  } catch {
    faults.push({ file: 'pictures/', reason: 'cannot be read' })
    return []
  }
}

const issuesOf = (error: z.ZodError) =>
  error.issues.map((issue) => ({
    ...(issue.path.length > 0 && { field: issue.path.join('.') }),
    reason: issue.message,
  }))

function skuOf(entry: unknown): string | undefined {
  const sku = typeof entry === 'object' && entry !== null && 'sku' in entry ? entry.sku : undefined
  return typeof sku === 'string' ? sku.slice(0, 40) : undefined
}

function badShop(shopDir: string, faults: readonly Fault[]): AisleError {
  const lines = faults.slice(0, FAULTS_SHOWN).map((fault) => `  ${faultLine(fault)}`)
  const rest = faults.length - lines.length
  const more = rest > 0 ? [`  and ${rest} more`] : []
  const message = [`${shopDir}: ${faults.length} to mend`, ...lines, ...more].join('\n')
  return new AisleError('input', 'bad-shop', message)
}
