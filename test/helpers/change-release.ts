import { cp, mkdtemp, open, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { VECTOR_SIZE } from '../../electron/kit/onnx'
import { readManifest, releaseFiles, sha256OfFile } from '../../electron/kit/release'

/** Copies a release to a folder of its own, under its own name. */
export async function copyRelease(releaseDir: string): Promise<string> {
  const copy = join(await mkdtemp(join(tmpdir(), 'aisle-copy-')), basename(releaseDir))
  await cp(releaseDir, copy, { recursive: true })
  return copy
}

/** Empties the vectors of these rows, as in a release whose text went live first. */
export async function emptyVectors(releaseDir: string, rows: readonly number[]): Promise<void> {
  const paths = releaseFiles(releaseDir)
  const rowBytes = VECTOR_SIZE * Float32Array.BYTES_PER_ELEMENT
  const file = await open(paths.vectors, 'r+')
  for (const row of rows) await file.write(new Uint8Array(rowBytes), 0, rowBytes, row * rowBytes)
  await file.close()
  const manifest = await readManifest(releaseDir)
  const changed = {
    ...manifest,
    counts: { ...manifest.counts, vectorsMissing: rows.length },
    files: { ...manifest.files, 'vectors.bin': await sha256OfFile(paths.vectors) },
  }
  await writeFile(paths.manifest, JSON.stringify(changed))
}

/** Changes one byte in the middle of a file. */
export async function spoil(path: string): Promise<void> {
  const bytes = await readFile(path)
  const middle = bytes.length >> 1
  bytes[middle] = (bytes[middle] ?? 0) ^ 0xff
  await writeFile(path, bytes)
}
