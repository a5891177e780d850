import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { thisUser } from '../explain'
import { readLimited } from './read-limited'
import type { Fault, Picture } from './shop-folder'

/** A drawing is a few kB; this leaves room for a careless one. */
const LARGEST_BYTES = 1_000_000

/** A manifest names each of them. */
const MOST_PICTURES = 15_000

/** Drawings read at the same time. */
const AT_ONCE = 16

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*\.svg$/
const LONGEST_NAME = 180
/** What looks like a picture and is none that the kiosk can show. */
const OTHER_PICTURES = /^\.(svgz|png|jpe?g|gif|webp|avif|bmp|tiff?|heic)$/i

/** Lists and checks `pictures/`. Files that are no pictures at all (`Thumbs.db`, `.DS_Store`) are passed over. */
export async function readPictures(
  shopDir: string,
  faults: Fault[],
  signal: AbortSignal,
): Promise<readonly Picture[]> {
  const folder = join(shopDir, 'pictures')
  const names = await readdir(folder).catch(() => undefined)
  if (!names) {
    faults.push({ file: 'pictures/', reason: `is missing or may not be read by ${thisUser()}` })
    return []
  }
  const drawings = names.sort().filter((name) => isDrawing(name, faults))
  if (drawings.length > MOST_PICTURES) {
    const reason = `has ${drawings.length} drawings; at most ${MOST_PICTURES} are read`
    faults.push({ file: 'pictures/', reason })
    return []
  }
  const pictures: Picture[] = []
  for (let index = 0; index < drawings.length; index += AT_ONCE) {
    signal.throwIfAborted()
    const some = drawings.slice(index, index + AT_ONCE)
    const read = await Promise.all(some.map((file) => readPicture(folder, file)))
    for (const { picture, fault } of read) {
      if (picture) pictures.push(picture)
      if (fault) faults.push(fault)
    }
  }
  return pictures
}

function isDrawing(name: string, faults: Fault[]): boolean {
  if (NAME.test(name) && name.length <= LONGEST_NAME) return true
  const extension = extname(name)
  if (/^\.svg$/i.test(extension)) {
    const reason = 'must be named in lower case, with digits and single hyphens only'
    faults.push({ file: `pictures/${name}`, reason })
  } else if (OTHER_PICTURES.test(extension)) {
    faults.push({ file: `pictures/${name}`, reason: 'is no SVG: only drawings can be shown' })
  }
  return false
}

async function readPicture(folder: string, file: string): Promise<{ picture?: Picture; fault?: Fault }> {
  const fault = (reason: string) => ({ fault: { file: `pictures/${file}`, reason } })
  try {
    const bytes = await readLimited(
      join(folder, file),
      LARGEST_BYTES,
      (sizeBytes) => `has ${Math.ceil(sizeBytes / 1000)} kB; at most ${LARGEST_BYTES / 1000} kB are shown`,
    )
    if (!/<svg[\s>]/.test(bytes.toString('utf8'))) return fault('is no SVG: only drawings can be shown')
    return { picture: { file, sha256: createHash('sha256').update(bytes).digest('hex') } }
  } catch (thrown) {
    if (thrown instanceof RangeError) return fault(thrown.message)
    return fault(`cannot be read (${(thrown as NodeJS.ErrnoException).code ?? String(thrown)})`)
  }
}
