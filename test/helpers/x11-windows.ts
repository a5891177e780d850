import { readFile } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'

/**
 * The windows that somebody before the screen can see, asked of the X server itself: a native dialog is one of them,
 * whatever Electron knows of it. Speaks just enough of the X11 protocol. Ids; undefined where there is no X server.
 */
export async function visibleWindows(
  display = process.env['DISPLAY'],
): Promise<readonly number[] | undefined> {
  const number = /^:(\d+)/.exec(display ?? '')?.[1]
  if (number === undefined) return undefined
  const socket = connect(`/tmp/.X11-unix/X${number}`)
  const read = reader(socket)
  try {
    socket.write(await greeting(number))
    const head = await read(8)
    const setup = await read(head.readUInt16LE(6) * 4)
    if (head[0] !== 1) throw new Error('the X server turned us away')
    const root = setup.readUInt32LE(rootOffset(setup))
    socket.write(request(QUERY_TREE, root))
    const tree = await read(32)
    const children = await read(tree.readUInt32LE(4) * 4)
    const windows = Array.from({ length: children.length / 4 }, (_, index) =>
      children.readUInt32LE(index * 4),
    )
    const visible: number[] = []
    for (const window of windows) {
      socket.write(request(GET_WINDOW_ATTRIBUTES, window))
      const answer = await read(32)
      // An error instead of a reply: the window is gone meanwhile.
      if (answer[0] !== 1) continue
      await read(answer.readUInt32LE(4) * 4)
      if (answer[26] === VIEWABLE) visible.push(window)
    }
    return visible
  } finally {
    socket.destroy()
  }
}

const GET_WINDOW_ATTRIBUTES = 3
const QUERY_TREE = 15
const VIEWABLE = 2
const COOKIE = 'MIT-MAGIC-COOKIE-1'

function request(opcode: number, window: number): Buffer {
  const buffer = Buffer.alloc(8)
  buffer.writeUInt8(opcode)
  buffer.writeUInt16LE(2, 2)
  buffer.writeUInt32LE(window, 4)
  return buffer
}

async function greeting(displayNumber: string): Promise<Buffer> {
  const cookie = await readCookie(displayNumber)
  const head = Buffer.alloc(12)
  head.write('l')
  head.writeUInt16LE(11, 2)
  head.writeUInt16LE(cookie ? COOKIE.length : 0, 6)
  head.writeUInt16LE(cookie?.length ?? 0, 8)
  return Buffer.concat(cookie ? [head, padded(Buffer.from(COOKIE)), padded(cookie)] : [head])
}

function padded(data: Buffer): Buffer {
  return Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)])
}

/** Vendor and pixmap formats come before the first screen, whose first field is its root window. */
function rootOffset(setup: Buffer): number {
  const vendorBytes = setup.readUInt16LE(16)
  const formats = setup.readUInt8(21)
  return 32 + Math.ceil(vendorBytes / 4) * 4 + formats * 8
}

async function readCookie(displayNumber: string): Promise<Buffer | undefined> {
  const path = process.env['XAUTHORITY'] ?? `${process.env['HOME'] ?? ''}/.Xauthority`
  const file = await readFile(path).catch(() => Buffer.alloc(0))
  let at = 0
  const field = (): Buffer => {
    const length = file.readUInt16BE(at)
    at += 2 + length
    return file.subarray(at - length, at)
  }
  while (at < file.length) {
    at += 2 // the family of the address
    field()
    const [number, name, data] = [field().toString(), field().toString(), field()]
    if (name === COOKIE && (number === displayNumber || number === '')) return data
  }
  return undefined
}

/** Returns a function that resolves with exactly so many bytes. */
function reader(socket: Socket): (bytes: number) => Promise<Buffer> {
  const stream = socket[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  let rest = Buffer.alloc(0)
  return async (bytes) => {
    while (rest.length < bytes) {
      const next = await stream.next()
      if (next.done) throw new Error('the X server hung up')
      rest = Buffer.concat([rest, next.value])
    }
    const taken = rest.subarray(0, bytes)
    rest = rest.subarray(bytes)
    return taken
  }
}
