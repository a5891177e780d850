import { readFile } from 'node:fs/promises'
import { inRoot } from '../lib/paths.mjs'

/**
 * @typedef {object} Source where an archive can be had
 * @property {'https' | 'maven' | 'pypi'} kind
 * @property {string} address https URL, Maven coordinate, or `package==version`
 * @property {string} file name of the archive
 * @property {string} folder what stands before the wanted paths inside the archive
 * @property {number | null} bytes null: not known
 * @property {string | null} sha256 of the archive; null: not known, then every file's own checksum decides
 *
 * @typedef {object} Adapted a change of ours to a configuration file, checked before and after
 * @property {Readonly<Record<string, string>>} set
 * @property {number} bytes
 * @property {string} sha256
 *
 * @typedef {object} ModelFile
 * @property {string} path inside the model's folder
 * @property {number} bytes as it came
 * @property {string} sha256 as it came
 * @property {Adapted} [adapted] as it is installed, where that differs
 *
 * @typedef {object} Part what one archive holds
 * @property {readonly Source[]} sources tried in order
 * @property {readonly ModelFile[]} [files] those that are kept; absent: the whole folder, on the archive's checksum
 *
 * @typedef {object} Model
 * @property {string} name also its folder's name
 * @property {string} version
 * @property {'speech' | 'embedding'} task
 * @property {string} language
 * @property {boolean} [optional] fetched only when asked for by name
 * @property {string} licence
 * @property {string} notice
 * @property {Readonly<Record<string, string>>} inputs
 * @property {readonly Part[]} parts
 */

export const MANIFEST_FILE = inRoot('ml-models/manifest.json')
export const MODELS_DIR = inRoot('ml-models/files')

/** @param {string} [file] @returns {Promise<readonly Model[]>} */
export const readManifest = async (file = MANIFEST_FILE) => parseManifest(await readFile(file, 'utf8'))

/**
 * Reads the list of models; throws with the place of the first thing that is wrong.
 * @param {string} text
 * @returns {readonly Model[]}
 */
export function parseManifest(text) {
  const { models } = JSON.parse(text)
  list(models, 'models').forEach((model, index) => checkModel(model, `models[${index}]`))
  return models
}

/**
 * True when whatever comes from outside can be told from a forgery.
 * @param {Part} part
 */
export const isVerifiable = (part) =>
  part.files !== undefined || part.sources.every((source) => source.sha256 !== null)

/** @param {any} model @param {string} at */
function checkModel(model, at) {
  for (const key of ['name', 'version', 'language', 'licence', 'notice']) text(model[key], `${at}.${key}`)
  check(/^[a-z0-9][a-z0-9.-]*$/.test(model.name), `${at}.name`, 'must be a plain folder name')
  check(['speech', 'embedding'].includes(model.task), `${at}.task`, 'must be speech or embedding')
  list(model.parts, `${at}.parts`).forEach((part, index) => checkPart(part, `${at}.parts[${index}]`))
}

/** @param {any} part @param {string} at */
function checkPart(part, at) {
  list(part.sources, `${at}.sources`).forEach((source, index) =>
    checkSource(source, `${at}.sources[${index}]`),
  )
  if (part.files === undefined) return
  list(part.files, `${at}.files`).forEach((file, index) => {
    checkFile(file, `${at}.files[${index}]`)
    check(!/^\/|\\|(^|\/)\.\.(\/|$)/.test(file.path), `${at}.files[${index}].path`, 'must stay inside')
  })
}

/** @param {any} source @param {string} at */
function checkSource(source, at) {
  check(['https', 'maven', 'pypi'].includes(source.kind), `${at}.kind`, 'must be https, maven or pypi')
  for (const key of ['address', 'file', 'folder']) text(source[key], `${at}.${key}`)
  check(source.kind !== 'https' || source.address.startsWith('https://'), `${at}.address`, 'must be https')
  check(source.sha256 === null || isSha256(source.sha256), `${at}.sha256`, 'must be a SHA-256 or null')
}

/** @param {any} file @param {string} at */
function checkFile(file, at) {
  text(file.path, `${at}.path`)
  for (const [state, where] of [
    [file, at],
    [file.adapted ?? file, `${at}.adapted`],
  ]) {
    check(Number.isInteger(state.bytes) && state.bytes >= 0, `${where}.bytes`, 'must be a whole number')
    check(isSha256(state.sha256), `${where}.sha256`, 'must be a SHA-256')
  }
}

/** @param {unknown} value */
const isSha256 = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)

/** @param {unknown} value @param {string} at */
const text = (value, at) => check(typeof value === 'string' && value !== '', at, 'must be a text')

/** @param {unknown} value @param {string} at @returns {any[]} */
function list(value, at) {
  check(Array.isArray(value) && value.length > 0, at, 'must be a list with something in it')
  return /** @type {any[]} */ (value)
}

/** @param {boolean} isRight @param {string} at @param {string} rule */
function check(isRight, at, rule) {
  if (!isRight) throw new Error(`ml-models/manifest.json: ${at} ${rule}`)
}
