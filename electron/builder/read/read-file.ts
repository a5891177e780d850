import { isUtf8 } from 'node:buffer'
import { join } from 'node:path'
import { thisUser } from '../explain'
import { readLimited } from './read-limited'
import type { Fault } from './shop-folder'

const MB = 1_000_000

/** What a file may hold at most; what is larger was never meant. */
export const LARGEST_BYTES = {
  'products.json': 512 * MB,
  'offers.json': 64 * MB,
  'shop.json': 8 * MB,
  'floor-plan.json': 8 * MB,
  'knowledge.json': 8 * MB,
} as const
export type ShopFile = keyof typeof LARGEST_BYTES

/** The bytes of one of the shop's files, as large as it may be; undefined, with a fault, when it cannot be used. */
export async function readShopFile(
  shopDir: string,
  file: ShopFile,
  faults: Fault[],
  isOptional = false,
): Promise<Buffer | undefined> {
  try {
    const largestBytes = LARGEST_BYTES[file]
    const bytes = await readLimited(
      join(shopDir, file),
      largestBytes,
      (sizeBytes) => `has ${Math.ceil(sizeBytes / MB)} MB; at most ${largestBytes / MB} MB are read`,
    )
    if (isUtf8(bytes)) return bytes
    faults.push({ file, reason: 'is not UTF-8: save it in that encoding' })
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException
    if (code === 'ENOENT' && isOptional) return undefined
    faults.push({ file, reason: whyNot(code, thrown) })
  }
  return undefined
}

function whyNot(code: string | undefined, thrown: unknown): string {
  switch (code) {
    case 'ENOENT':
      return 'is missing'
    case 'EACCES':
      return `may not be read by ${thisUser()}`
    case 'EISDIR':
      return 'is a folder'
    default:
      return thrown instanceof RangeError ? thrown.message : `cannot be read (${code ?? String(thrown)})`
  }
}
