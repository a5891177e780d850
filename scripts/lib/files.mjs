import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { lstat, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

/** @param {string | NodeJS.ArrayBufferView} data */
export const sha256 = (data) => createHash('sha256').update(data).digest('hex')

/** @param {string} file */
export async function sha256OfFile(file) {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/**
 * One hash over names and contents of files and folders; what is absent counts as absent.
 * @param {readonly string[]} paths
 */
export async function contentHash(paths) {
  const hash = createHash('sha256')
  for (const file of (await Promise.all(paths.map(filesUnder))).flat().sort()) {
    hash.update(`${file}\0`).update(await readFile(file))
  }
  return hash.digest('hex')
}

/**
 * Bytes in a file or a folder.
 * @param {string} place
 */
export async function bytesUnder(place) {
  const sizes = (await filesUnder(place)).map(async (file) => (await lstat(file)).size)
  return (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0)
}

/**
 * Size of a file, or -1 where there is none.
 * @param {string} file
 */
export const sizeOf = (file) =>
  stat(file).then(
    (found) => (found.isFile() ? found.size : -1),
    () => -1,
  )

/** @param {string} file @returns {Promise<string | undefined>} */
export const readIfThere = (file) => readFile(file, 'utf8').catch(() => undefined)

/**
 * Fills a folder beside its final place and moves it there in one step, so that it is whole or absent.
 * @template T
 * @param {string} target
 * @param {(partial: string) => Promise<T>} fill
 * @returns {Promise<T>}
 */
export async function replaceFolder(target, fill) {
  const partial = `${target}.partial`
  await rm(partial, { recursive: true, force: true })
  await mkdir(partial, { recursive: true })
  try {
    const result = await fill(partial)
    await rm(target, { recursive: true, force: true })
    await rename(partial, target)
    return result
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
}

/**
 * @param {string} file
 * @param {string | Uint8Array} content
 * @param {number} [mode]
 */
export async function writeFileIn(file, content, mode = 0o644) {
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, content, { mode })
}

/** @param {string} place @returns {Promise<string[]>} */
async function filesUnder(place) {
  if (!existsSync(place)) return []
  if (!(await lstat(place)).isDirectory()) return [place]
  const entries = await readdir(place, { withFileTypes: true })
  const nested = entries.map((entry) => {
    const child = path.join(place, entry.name)
    return entry.isDirectory() ? filesUnder(child) : [child]
  })
  return (await Promise.all(nested)).flat()
}
