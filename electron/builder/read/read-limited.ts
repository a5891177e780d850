import { constants, open } from 'node:fs/promises'

/** Opening a pipe must not wait for somebody to write into it. Windows has no such pipes, and no such flag. */
const FLAGS = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0)

/**
 * The bytes of an ordinary file. @throws RangeError with a reason for anything else, and for a larger file; `tooLarge`
 * says so of one.
 */
export async function readLimited(
  path: string,
  largestBytes: number,
  tooLarge: (sizeBytes: number) => string,
): Promise<Buffer> {
  const file = await open(path, FLAGS)
  try {
    // All is asked of what is open: it cannot be swapped for something else in between.
    const found = await file.stat()
    if (found.isDirectory()) throw new RangeError('is a folder')
    if (!found.isFile()) throw new RangeError('is no ordinary file')
    if (found.size > largestBytes) throw new RangeError(tooLarge(found.size))
    const bytes = Buffer.allocUnsafeSlow(found.size + 1)
    let length = 0
    for (;;) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length)
      if (bytesRead === 0) return bytes.subarray(0, length)
      length += bytesRead
      if (length > found.size) throw new RangeError('grew while it was read: build again')
    }
  } finally {
    await file.close()
  }
}
