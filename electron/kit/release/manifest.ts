import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { AisleError } from '../../contract/errors'
import { manifestSchema, type Manifest } from '../../contract/release'
import { releaseFiles } from './layout'

/** Reads and checks `manifest.json`. @throws AisleError `corrupt` naming the file when it is missing or not one. */
export async function readManifest(releaseDir: string): Promise<Manifest> {
  const path = releaseFiles(releaseDir).manifest
  try {
    return manifestSchema.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (cause) {
    const message = `${path} is missing or damaged; build the release again.`
    throw new AisleError('corrupt', 'bad-manifest', message, { cause })
  }
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
    if (!isThere || (await sha256OfFile(path)) !== manifest.files[name]) damaged.push(name)
  }
  return damaged
}

/** Hash of a file's content, read in pieces. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
