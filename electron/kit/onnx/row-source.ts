import { open } from 'node:fs/promises'
import { VECTOR_SIZE } from './encoder'

/** A matrix of vectors that is read a few rows at a time, so that it never lies in memory twice. */
export interface RowSource {
  readonly height: number
  read(first: number, count: number): Promise<Float32Array>
  close(): Promise<void>
}

export const rowsInMemory = (matrix: Float32Array): RowSource => ({
  height: matrix.length / VECTOR_SIZE,
  read: (first, count) =>
    Promise.resolve(matrix.subarray(first * VECTOR_SIZE, (first + count) * VECTOR_SIZE)),
  close: () => Promise.resolve(),
})

/** Rows of a file of float32 numbers. @throws when its size is not that of `height` rows. */
export async function openRowsInFile(path: string, height: number): Promise<RowSource> {
  const file = await open(path, 'r')
  const rowBytes = VECTOR_SIZE * Float32Array.BYTES_PER_ELEMENT
  const { size } = await file.stat()
  if (size !== height * rowBytes) {
    await file.close()
    throw new TypeError(`${path} has ${size / rowBytes} rows, not ${height}`)
  }
  return {
    height,
    read: async (first, count) => {
      const bytes = new Uint8Array(count * rowBytes)
      const { bytesRead } = await file.read(bytes, 0, bytes.length, first * rowBytes)
      if (bytesRead !== bytes.length) throw new TypeError(`${path} ended early`)
      return new Float32Array(bytes.buffer)
    },
    close: () => file.close(),
  }
}
