import path from 'node:path'
import { SetupError } from '../lib/setup-error.mjs'
import { describeSource } from './model-sources.mjs'

/** @import { Model, Part } from './manifest.mjs' */

/** Where archives are put by hand. @param {string} modelsDir */
export const incomingDir = (modelsDir) => path.join(modelsDir, 'incoming')

/** @param {Model} model @param {Part} part @param {readonly string[]} tried @param {string} modelsDir */
export function unobtainable(model, part, tried, modelsDir) {
  const files = part.sources.map((source) => source.file)
  return new SetupError(`The model ${model.name} could not be fetched; nothing was installed.`, [
    'Looked in:',
    ...tried.map((line) => `  ${line}`),
    'To put it there by hand: get one of these on another machine',
    ...part.sources.map((source) => `  ${describeSource(source)}`),
    `and copy it, as ${files.join(' or ')}, into`,
    `  ${incomingDir(modelsDir)}`,
    'then run the command again: its checksum is verified as if it had been fetched.',
  ])
}

/** @param {Model} model @param {Part} part @param {string} modelsDir */
export function unverifiable(model, part, modelsDir) {
  const source = part.sources[0]
  return new SetupError(`The model ${model.name} is refused: no checksum of it is known yet.`, [
    `Get ${source?.address}, satisfy yourself that it is the right one,`,
    `write its sha256 (and bytes) into ml-models/manifest.json, copy it into ${incomingDir(modelsDir)}`,
    `and run: npm run setup -- --model ${model.name}`,
  ])
}
