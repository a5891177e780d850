import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { readIfThere, replaceFolder, sha256, sizeOf, writeFileIn } from '../lib/files.mjs'
import { isVerifiable } from './manifest.mjs'
import { incomingDir, unobtainable, unverifiable } from './model-errors.mjs'
import { describeSource } from './model-sources.mjs'
import { unpackPart } from './unpack-part.mjs'

/** @import { Model, Part, Source } from './manifest.mjs' */

/**
 * @typedef {object} Supply
 * @property {string} modelsDir
 * @property {(source: Source, folder: string) => Promise<string>} fetchArchive
 */

/** A file in the model's folder: which entry of the manifest it was installed from. */
const VERIFIED = '.verified'

/**
 * Quick look: this very entry of the manifest was installed and every file still has its size. Doctor reads the files.
 * @param {Model} model
 * @param {string} modelsDir
 */
export async function isInstalled(model, modelsDir) {
  const folder = path.join(modelsDir, model.name)
  if ((await readIfThere(path.join(folder, VERIFIED))) !== fingerprint(model)) return false
  const files = model.parts.flatMap((part) => part.files ?? [])
  const sizes = await Promise.all(files.map((file) => sizeOf(path.join(folder, file.path))))
  return files.every((file, index) => sizes[index] === (file.adapted ?? file).bytes)
}

/**
 * Fetches, verifies and installs a model: whole or not at all.
 * @param {Model} model
 * @param {Supply} supply
 */
export async function installModel(model, supply) {
  const scratch = await mkdtemp(path.join(os.tmpdir(), 'aisle-model-'))
  try {
    await replaceFolder(path.join(supply.modelsDir, model.name), async (partial) => {
      for (const part of model.parts) await installPart({ model, part, supply, scratch, target: partial })
      await writeFileIn(path.join(partial, VERIFIED), fingerprint(model))
    })
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** @param {{ model: Model, part: Part, supply: Supply, scratch: string, target: string }} work */
async function installPart({ model, part, supply, scratch, target }) {
  if (!isVerifiable(part)) throw unverifiable(model, part, supply.modelsDir)
  const tried = []
  for (const { from, source, archive } of archivesOf(part, supply, scratch)) {
    try {
      return await unpackPart(part, source, await archive(), target)
    } catch (thrown) {
      tried.push(`${from}: ${reasonOf(thrown)}`)
    }
  }
  throw unobtainable(model, part, tried, supply.modelsDir)
}

/**
 * Archives put there by hand first, then the sources in order.
 * @param {Part} part
 * @param {Supply} supply
 * @param {string} scratch
 */
function archivesOf(part, { modelsDir, fetchArchive }, scratch) {
  const byHand = part.sources
    .map((source) => ({ source, from: path.join(incomingDir(modelsDir), source.file) }))
    .filter(({ from }) => existsSync(from))
    .map(({ source, from }) => ({ source, from, archive: async () => from }))
  const fetched = part.sources.map((source) => ({
    source,
    from: describeSource(source),
    archive: () => fetchArchive(source, scratch),
  }))
  return [...byHand, ...fetched]
}

/** @param {Model} model */
const fingerprint = (model) => sha256(JSON.stringify(model))

/** `fetch` hides why it failed in `cause`; a failed command tells it last. @param {unknown} thrown */
function reasonOf(thrown) {
  if (!(thrown instanceof Error)) return String(thrown)
  const detail = 'advice' in thrown && Array.isArray(thrown.advice) ? thrown.advice.at(-1) : undefined
  const cause = thrown.cause instanceof Error ? thrown.cause.message : detail
  return cause === undefined ? thrown.message : `${thrown.message} (${cause})`
}
