import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { readIfThere, replaceFolder, sha256, sha256OfFile, sizeOf, writeFileIn } from '../lib/files.mjs'
import { SetupError } from '../lib/setup-error.mjs'
import { withZip } from '../lib/zip.mjs'
import { isVerifiable, MODELS_DIR, readManifest } from './manifest.mjs'
import { describeSource, fetchArchive } from './model-sources.mjs'

/** @import { Model, ModelFile, Part, Source } from './manifest.mjs' */
/** @import { ZipEntry } from '../lib/zip.mjs' */
/** @import { Step } from './run-steps.mjs' */

const INCOMING = 'incoming'
const VERIFIED = '.verified'

/**
 * The models that the manifest names, and the optional ones that were asked for.
 * @param {{ optional: readonly string[] }} wanted
 * @returns {Step}
 */
export function modelsStep({ optional }) {
  const wantedModels = async () => {
    const models = await readManifest()
    const unknown = optional.find((name) => !models.some((model) => model.name === name))
    if (unknown !== undefined) throw new SetupError(`ml-models/manifest.json knows no model "${unknown}".`)
    return models.filter((model) => model.optional !== true || optional.includes(model.name))
  }
  const missingModels = async () => {
    const models = await wantedModels()
    const present = await Promise.all(models.map((model) => isInstalled(model, MODELS_DIR)))
    return models.filter((_, index) => !present[index])
  }
  return {
    name: 'models',
    isDone: async () => (await missingModels()).length === 0,
    async run() {
      const models = await missingModels()
      for (const model of models) await installModel(model, { modelsDir: MODELS_DIR, fetchArchive })
      return { places: models.map((model) => path.join(MODELS_DIR, model.name)) }
    },
  }
}

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
 * @param {{ modelsDir: string, fetchArchive: (source: Source, folder: string) => Promise<string> }} from
 */
export async function installModel(model, { modelsDir, fetchArchive }) {
  const scratch = await mkdtemp(path.join(os.tmpdir(), 'aisle-model-'))
  try {
    await replaceFolder(path.join(modelsDir, model.name), async (partial) => {
      for (const part of model.parts) await installPart(part)
      await writeFileIn(path.join(partial, VERIFIED), fingerprint(model))

      /** @param {Part} part */
      async function installPart(part) {
        if (!isVerifiable(part)) throw unverifiable(model, part, modelsDir)
        const tried = []
        for (const { archive, source, from } of candidates(part)) {
          try {
            return await unpack(await archive(), source, part, partial)
          } catch (thrown) {
            const reason = thrown instanceof Error ? thrown.message : String(thrown)
            tried.push(`${from}: ${reason}${cause(thrown)}`)
          }
        }
        throw unobtainable(model, part, tried, modelsDir)
      }
    })
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }

  /** Archives put there by hand first, then the sources in order. @param {Part} part */
  function candidates(part) {
    const byHand = part.sources
      .map((source) => ({ source, file: path.join(modelsDir, INCOMING, source.file) }))
      .filter(({ file }) => existsSync(file))
      .map(({ source, file }) => ({ source, from: file, archive: async () => file }))
    const fetched = part.sources.map((source) => ({
      source,
      from: describeSource(source),
      archive: () => fetchArchive(source, scratch),
    }))
    return [...byHand, ...fetched]
  }
}

/**
 * @param {string} archive
 * @param {Source} source
 * @param {Part} part
 * @param {string} target
 */
async function unpack(archive, source, part, target) {
  if (source.sha256 !== null) refuseUnlessEqual(source.file, await sha256OfFile(archive), source.sha256)
  await withZip(archive, async (entries) => {
    const inside = entries.filter((entry) => entry.name.startsWith(source.folder))
    const wanted = part.files ?? inside.map((entry) => ({ path: entry.name.slice(source.folder.length) }))
    for (const file of wanted) {
      const entry = inside.find(({ name }) => name === source.folder + file.path)
      if (entry === undefined) throw new Error(`${source.folder}${file.path} is not in it`)
      await writeFileIn(path.join(target, file.path), await verifiedContent(entry, file))
    }
  })
}

/**
 * @param {ZipEntry} entry
 * @param {Partial<ModelFile> & { path: string }} file
 */
async function verifiedContent(entry, file) {
  const content = await entry.read()
  if (file.sha256 !== undefined) refuseUnlessEqual(file.path, sha256(content), file.sha256)
  if (file.adapted === undefined) return content
  const adapted = setOptions(content.toString('utf8'), file.adapted.set)
  refuseUnlessEqual(`${file.path} as adapted`, sha256(adapted), file.adapted.sha256)
  return adapted
}

/**
 * Replaces `--name=value` lines of a Kaldi configuration file, and adds those that it lacks.
 * @param {string} text
 * @param {Readonly<Record<string, string>>} options
 */
export function setOptions(text, options) {
  const lines = text.replace(/\n$/, '').split('\n')
  for (const [name, value] of Object.entries(options)) {
    const at = lines.findIndex((line) => line.startsWith(`${name}=`))
    lines.splice(at < 0 ? lines.length : at, at < 0 ? 0 : 1, `${name}=${value}`)
  }
  return `${lines.join('\n')}\n`
}

/** @param {string} what @param {string} actual @param {string} expected */
function refuseUnlessEqual(what, actual, expected) {
  if (actual === expected) return
  throw new Error(`refused, wrong checksum: ${what} has sha256 ${actual}, expected ${expected}`)
}

/** @param {Model} model */
const fingerprint = (model) => sha256(JSON.stringify(model))

/** @param {unknown} thrown fetch hides the reason in `cause` */
function cause(thrown) {
  const inner = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : undefined
  return inner === undefined ? '' : ` (${inner.message})`
}

/** @param {Model} model @param {Part} part @param {readonly string[]} tried @param {string} modelsDir */
function unobtainable(model, part, tried, modelsDir) {
  const files = part.sources.map((source) => source.file)
  return new SetupError(`The model ${model.name} could not be fetched; nothing was installed.`, [
    'Looked in:',
    ...tried.map((line) => `  ${line}`),
    'To put it there by hand: get one of these on another machine',
    ...part.sources.map((source) => `  ${describeSource(source)}`),
    `and copy it, as ${files.join(' or ')}, into`,
    `  ${path.join(modelsDir, INCOMING)}`,
    'then run the command again: its checksum is verified as if it had been fetched.',
  ])
}

/** @param {Model} model @param {Part} part @param {string} modelsDir */
function unverifiable(model, part, modelsDir) {
  const source = part.sources[0]
  return new SetupError(`The model ${model.name} is refused: no checksum of it is known yet.`, [
    `Get ${source?.address}, satisfy yourself that it is the right one,`,
    `write its sha256 (and bytes) into ml-models/manifest.json, copy it into ${path.join(modelsDir, INCOMING)}`,
    `and run: npm run setup -- --model ${model.name}`,
  ])
}
