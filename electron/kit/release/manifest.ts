import { createHash, hash } from 'node:crypto'
import { open, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { AisleError } from '../../contract/errors'
import { releaseIdSchema, type ReleaseId } from '../../contract/ids'
import { manifestSchema, RELEASE_SCHEMA, type Manifest } from '../../contract/release'
import { releaseFiles } from './layout'
import { anotherProgram } from './readable'

/**
 * Reads and checks `manifest.json`: its shape, that its name is that of its stages, and that it names every file of
 * theirs. @throws AisleError `corrupt` naming the file when it is missing, not one, or one of another schema.
 */
export async function readManifest(releaseDir: string): Promise<Manifest> {
  const path = releaseFiles(releaseDir).manifest
  try {
    const content: unknown = JSON.parse(await readFile(path, 'utf8'))
    if (isOfAnotherSchema(content)) throw anotherProgram(path)
    const manifest = manifestSchema.parse(content)
    const contradiction = contradictionIn(manifest)
    if (contradiction !== undefined) throw new TypeError(contradiction)
    return manifest
  } catch (cause) {
    if (cause instanceof AisleError) throw cause
    const message = `${path} is missing or damaged; build the release again.`
    throw new AisleError('corrupt', 'bad-manifest', message, { cause })
  }
}

/**
 * Name of a release that was made of these stages: the same input gives the same name on every machine, so a release
 * that is there already need not be built again.
 */
export function releaseIdFrom(stages: Readonly<Record<string, { readonly key: string }>>): ReleaseId {
  const digest = createHash('sha256').update(`aisle release ${RELEASE_SCHEMA}\n`)
  for (const name of Object.keys(stages).sort()) digest.update(`${name} ${stages[name]?.key ?? ''}\n`)
  return releaseIdSchema.parse(digest.digest('hex').slice(0, 16))
}

/** Names of the files that are missing or whose content is not what the manifest says; all of them, or only `among`. */
export async function damagedFiles(
  releaseDir: string,
  manifest: Manifest,
  among: readonly string[] = Object.keys(manifest.files),
): Promise<readonly string[]> {
  const damaged: string[] = []
  for (const name of among) {
    const path = join(releaseDir, name)
    const isThere = (await stat(path).catch(() => undefined))?.isFile() === true
    // A sweep may take it away just now.
    const sha256 = isThere ? await sha256OfFile(path).catch(undefinedIfMissing) : undefined
    if (sha256 === undefined || sha256 !== manifest.files[name]) damaged.push(name)
  }
  return damaged
}

/**
 * The bytes of a file of a release that is to be taken over, read once; undefined when it is missing, damaged or cannot be
 * read, also when the release is swept just now.
 */
export async function readIfWhole(
  releaseDir: string,
  manifest: Manifest,
  name: string,
): Promise<Buffer | undefined> {
  const bytes = await readBytes(join(releaseDir, name)).catch(() => undefined)
  return bytes && hash('sha256', bytes) === manifest.files[name] ? bytes : undefined
}

async function readBytes(path: string): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const bytes = Buffer.allocUnsafeSlow(size)
    for (let length = 0; length < size;) {
      const { bytesRead } = await file.read(bytes, length, Math.min(size - length, LARGEST_READ_BYTES))
      if (bytesRead === 0) throw new TypeError(`${path} ended early`)
      length += bytesRead
    }
    return bytes
  } finally {
    await file.close()
  }
}

function undefinedIfMissing(thrown: unknown): undefined {
  if ((thrown as NodeJS.ErrnoException).code !== 'ENOENT') throw thrown
}

/** A call reads less than 2 GB. */
const LARGEST_READ_BYTES = 1 << 30

const PIECE_BYTES = 1 << 20

/** Hash of a file's content, read piece by piece into the same memory: releases have hundreds of megabytes. */
export async function sha256OfFile(path: string): Promise<string> {
  const digest = createHash('sha256')
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const piece = Buffer.allocUnsafeSlow(Math.max(1, Math.min(size, PIECE_BYTES)))
    for (;;) {
      const { bytesRead } = await file.read(piece, 0, piece.length)
      if (bytesRead === 0) return digest.digest('hex')
      digest.update(piece.subarray(0, bytesRead))
    }
  } finally {
    await file.close()
  }
}

const isOfAnotherSchema = (content: unknown) =>
  typeof content === 'object' &&
  content !== null &&
  'schema' in content &&
  typeof content.schema === 'number' &&
  content.schema !== RELEASE_SCHEMA

function contradictionIn({ releaseId, stages, files }: Manifest): string | undefined {
  if (releaseId !== releaseIdFrom(stages)) return 'its name is not that of its stages'
  const unlisted = Object.values(stages)
    .flatMap((stage) => stage.files)
    .find((name) => !Object.hasOwn(files, name))
  return unlisted === undefined ? undefined : `${unlisted} has no hash`
}
