import { deflateRawSync } from 'node:zlib'

/** A zip as other programs write it, with names that they would not write. */
export function makeZip(files: Readonly<Record<string, string>>, isDeflated = true): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text)
    const packed = isDeflated ? deflateRawSync(content) : content
    const sizes = { method: isDeflated ? 8 : 0, packed: packed.length, size: content.length }
    const local = Buffer.concat([localHeader(name, sizes), Buffer.from(name), packed])
    directory.push(directoryEntry(name, sizes, offset), Buffer.from(name))
    locals.push(local)
    offset += local.length
  }
  const entries = Buffer.concat(directory)
  return Buffer.concat([...locals, entries, endRecord(Object.keys(files).length, entries.length, offset)])
}

interface Sizes {
  readonly method: number
  readonly packed: number
  readonly size: number
}

function localHeader(name: string, { method, packed, size }: Sizes): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(method, 8)
  header.writeUInt32LE(packed, 18)
  header.writeUInt32LE(size, 22)
  header.writeUInt16LE(Buffer.byteLength(name), 26)
  return header
}

function directoryEntry(name: string, { method, packed, size }: Sizes, offset: number): Buffer {
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(method, 10)
  entry.writeUInt32LE(packed, 20)
  entry.writeUInt32LE(size, 24)
  entry.writeUInt16LE(Buffer.byteLength(name), 28)
  entry.writeUInt32LE((0o100755 << 16) >>> 0, 38)
  entry.writeUInt32LE(offset, 42)
  return entry
}

function endRecord(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(length, 12)
  end.writeUInt32LE(offset, 16)
  return end
}
