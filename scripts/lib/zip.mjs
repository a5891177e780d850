import { open } from 'node:fs/promises'
import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'

const inflate = promisify(inflateRaw)

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const STORED = 0
const DEFLATED = 8
const LONGEST_TAIL = 22 + 0xffff

/**
 * @typedef {object} ZipEntry a file in a zip
 * @property {string} name forward slashes, never leading out of the folder it is unpacked to
 * @property {number} size bytes when unpacked
 * @property {number} mode Unix permission bits; 0 where the archive says nothing
 * @property {() => Promise<Buffer>} read
 */

/**
 * Opens a zip (wheels and aars are zips too), hands its files to `use` and closes it.
 * Reads stored and deflated entries below 4 GB; refuses names that would lead out of the target folder.
 * @template T
 * @param {string} file
 * @param {(entries: readonly ZipEntry[]) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withZip(file, use) {
  const handle = await open(file)
  try {
    return await use(await readDirectory(handle))
  } finally {
    await handle.close()
  }
}

/** @param {import('node:fs/promises').FileHandle} handle */
async function readDirectory(handle) {
  const { size } = await handle.stat()
  const tail = await readAt(handle, Math.max(0, size - LONGEST_TAIL), Math.min(size, LONGEST_TAIL))
  const end = lastSignature(tail, END_OF_DIRECTORY)
  if (end < 0 || end + 22 > tail.length) throw new Error('not a zip file, or cut off')
  const count = tail.readUInt16LE(end + 10)
  const directory = await readAt(handle, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12))
  const entries = []
  let at = 0
  for (let index = 0; index < count; index++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== DIRECTORY_ENTRY) {
      throw new Error('damaged zip: its directory is cut off')
    }
    const nameLength = directory.readUInt16LE(at + 28)
    const name = directory.toString('utf8', at + 46, at + 46 + nameLength)
    if (!name.endsWith('/')) entries.push(toEntry(handle, safeName(name), directory.subarray(at)))
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

/**
 * @param {import('node:fs/promises').FileHandle} handle
 * @param {string} name
 * @param {Buffer} record
 * @returns {ZipEntry}
 */
function toEntry(handle, name, record) {
  const method = record.readUInt16LE(10)
  const packedSize = record.readUInt32LE(20)
  const size = record.readUInt32LE(24)
  const offset = record.readUInt32LE(42)
  return {
    name,
    size,
    mode: record.readUInt16LE(40) & 0o777,
    async read() {
      const local = await readAt(handle, offset, 30)
      const start = offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28)
      const packed = await readAt(handle, start, packedSize)
      if (method === STORED) return packed
      if (method !== DEFLATED) throw new Error(`${name}: compression method ${method} is not supported`)
      // The declared size bounds the memory: a bomb fails instead of growing.
      return inflate(packed, { maxOutputLength: Math.max(1, size) })
    },
  }
}

/** @param {string} name */
function safeName(name) {
  const isUnsafe = /^[/\\]|^[a-z]:|\\|\0/i.test(name) || name.split('/').includes('..')
  if (isUnsafe) throw new Error(`zip refused: "${name}" leads out of the target folder`)
  return name
}

/**
 * @param {import('node:fs/promises').FileHandle} handle
 * @param {number} position
 * @param {number} length
 */
async function readAt(handle, position, length) {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await handle.read(buffer, 0, length, position)
  if (bytesRead < length) throw new Error('damaged zip: it is cut off')
  return buffer
}

/**
 * @param {Buffer} buffer
 * @param {number} signature
 */
function lastSignature(buffer, signature) {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(signature)
  return buffer.lastIndexOf(bytes)
}
