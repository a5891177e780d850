import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { readShopFile, type ShopFile } from './read-file'
import type { Document, Fault } from './shop-folder'

/** A file that was read and checked. */
export interface ReadFile<T> extends Document {
  readonly value: T
}

/** One of the smaller files, checked by `schema`; undefined, with faults, when it is no good. */
export async function readJson<S extends z.ZodType>(
  shopDir: string,
  name: ShopFile,
  schema: S,
  faults: Fault[],
  isOptional = false,
): Promise<ReadFile<z.infer<S>> | undefined> {
  const bytes = await readShopFile(shopDir, name, faults, isOptional)
  const content = bytes && parseJson(name, bytes.toString('utf8'), faults)
  if (content === undefined) return undefined
  const parsed = schema.safeParse(content.value)
  if (parsed.success) {
    const sha256 = createHash('sha256')
      .update(bytes ?? '')
      .digest('hex')
    return { name, value: parsed.data, bytes: bytes ?? Buffer.alloc(0), sha256 }
  }
  faults.push(...issuesOf(parsed.error).map((issue) => ({ file: name, ...issue })))
  return undefined
}

/** A list, each entry by itself; faults name the row. */
export async function readList<S extends z.ZodType>(
  shopDir: string,
  name: ShopFile,
  schema: S,
  faults: Fault[],
): Promise<{ readonly value: readonly z.infer<S>[]; readonly sha256: string }> {
  const nothing = { value: [], sha256: '' }
  const bytes = await readShopFile(shopDir, name, faults)
  const content = bytes && parseJson(name, bytes.toString('utf8'), faults)
  if (bytes === undefined || content === undefined) return nothing
  if (!Array.isArray(content.value)) {
    faults.push({ file: name, reason: 'must be a list' })
    return nothing
  }
  const value = content.value.flatMap((entry: unknown, index): z.infer<S>[] => {
    const parsed = schema.safeParse(entry)
    if (parsed.success) return [parsed.data]
    faults.push(...rowFaults(name, index + 1, entry, parsed.error))
    return []
  })
  return { value, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** What `error` says about one entry of a list. */
export function rowFaults(file: string, row: number, entry: unknown, error: z.ZodError): readonly Fault[] {
  const sku = skuOf(entry)
  return issuesOf(error).map((issue) => ({ file, row, ...(sku !== undefined && { sku }), ...issue }))
}

function parseJson(file: string, text: string, faults: Fault[]): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch (thrown) {
    faults.push({ file, reason: `is not JSON (${reasonOf(thrown)})` })
    return undefined
  }
}

export const reasonOf = (thrown: unknown) => (thrown instanceof Error ? thrown.message : String(thrown))

const issuesOf = (error: z.ZodError) =>
  error.issues.map((issue) => ({
    ...(issue.path.length > 0 && { field: issue.path.join('.') }),
    reason: issue.message,
  }))

function skuOf(entry: unknown): string | undefined {
  const sku = typeof entry === 'object' && entry !== null && 'sku' in entry ? entry.sku : undefined
  return typeof sku === 'string' ? sku.slice(0, 40) : undefined
}
