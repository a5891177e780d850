import { hash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { productSchema, type Product } from '../../contract/catalogue'
import { meaningOf } from '../../core/rank/document'
import type { KnownRow } from '../../kit/release'
import { readShopFile } from './read-file'
import { reasonOf, rowFaults } from './read-json'
import type { Fault } from './shop-folder'
import { splitRows } from './split-rows'

/** Rows that an earlier build has checked, by the hash of their content. */
export type CheckedRows = ReadonlyMap<string, KnownRow>

export interface ProductList {
  readonly products: readonly Product[]
  readonly rows: readonly KnownRow[]
}

export interface Reading {
  readonly signal: AbortSignal
  readonly onRead: (done: number, total: number) => void
  readonly onChecked: (done: number, total: number) => void
  /** Asked once the hashes of the whole list are known. */
  readonly checkedRows: (contents: readonly string[]) => Promise<CheckedRows>
}

/** Rows between two looks at what else is to do. */
const ROWS_A_TURN = 500

/** Digits of a row's hash: half a sha256 tells millions of rows apart. */
const HASH_DIGITS = 32

const FILE = 'products.json'

/** Reads products.json row by row. Rows that an earlier build has checked are not checked again. */
export async function readProducts(
  shopDir: string,
  faults: Fault[],
  { signal, onRead, onChecked, checkedRows }: Reading,
): Promise<ProductList> {
  const bytes = await readShopFile(shopDir, FILE, faults)
  if (bytes === undefined) return { products: [], rows: [] }
  const { bounds, problem } = splitRows(bytes)
  if (problem !== undefined) {
    faults.push({ file: FILE, reason: problem })
    return { products: [], rows: [] }
  }
  const total = bounds.length / 2
  const rowBytes = (index: number) => bytes.subarray(bounds[index * 2], bounds[index * 2 + 1])
  const contents: string[] = []
  for (let index = 0; index < total; index++) {
    contents.push(hashOf(rowBytes(index)))
    if (index % ROWS_A_TURN === 0) {
      onRead(index, total)
      await nextTurn(undefined, { signal })
    }
  }

  const checked = await checkedRows(contents)
  const products: Product[] = []
  const rows: KnownRow[] = []
  for (const [index, content] of contents.entries()) {
    const row = readRow(rowBytes(index), index + 1, content, checked.get(content), faults)
    if (row) {
      products.push(row.product)
      rows.push(row.known)
    }
    if (index % ROWS_A_TURN === 0) {
      onChecked(index, total)
      await nextTurn(undefined, { signal })
    }
  }
  onChecked(total, total)
  return { products, rows }
}

function readRow(
  bytes: Buffer,
  row: number,
  content: string,
  known: KnownRow | undefined,
  faults: Fault[],
): { readonly product: Product; readonly known: KnownRow } | undefined {
  let entry: unknown
  try {
    entry = JSON.parse(bytes.toString('utf8'))
  } catch (thrown) {
    faults.push({ file: FILE, row, reason: `is not JSON (${reasonOf(thrown)})` })
    return undefined
  }
  if (known?.isPlain === true) return { product: entry as Product, known }
  const parsed = productSchema.safeParse(entry)
  if (!parsed.success) {
    faults.push(...rowFaults(FILE, row, entry, parsed.error))
    return undefined
  }
  const product = parsed.data
  const meaning = hashOf(meaningOf(product))
  return {
    product,
    known: { sku: product.sku, content, meaning, isPlain: isDeepStrictEqual(entry, product) },
  }
}

const hashOf = (content: string | Uint8Array) => hash('sha256', content).slice(0, HASH_DIGITS)
