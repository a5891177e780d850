import { statSync } from 'node:fs'
import { join } from 'node:path'
import { AisleError } from '../../electron/contract/errors'
import type { RecogniserOptions } from './types'

/** Files without which libvosk cannot load a folder; it would say so on stderr only, and return null. */
const MODEL_FILES = ['am/final.mdl', 'conf/model.conf', 'conf/mfcc.conf']

/** Refuses a folder that is no Vosk model, and names the first file that is missing. */
export function checkModelDir(modelDir: string): void {
  for (const file of MODEL_FILES) {
    if (!isFile(join(modelDir, file))) {
      throw new AisleError('input', 'not-a-model', `${modelDir} is not a Vosk model: it has no ${file}`)
    }
  }
}

/** Refuses a library path that leads nowhere. */
export function checkLibraryPath(libraryPath: string): void {
  if (!isFile(libraryPath)) {
    throw new AisleError('input', 'no-library', `libvosk is not at ${libraryPath}; run the set-up again`)
  }
}

/** Refuses recogniser options that libvosk would take without a word and then hear nonsense with. */
export function checkRecogniserOptions({ sampleRateHz, maxAlternatives }: RecogniserOptions): void {
  checkRange('sampleRateHz', sampleRateHz, 8_000, 48_000)
  checkRange('maxAlternatives', maxAlternatives, 1, 20)
}

/** Refuses what is not sound: native code would read whatever memory it was pointed to. */
export function checkSamples(samples: unknown): asserts samples is Int16Array {
  if (!(samples instanceof Int16Array)) {
    throw new AisleError(
      'input',
      'not-samples',
      `sound has to come as an Int16Array, not ${describe(samples)}`,
    )
  }
}

/** What is said when something is used after it was closed. */
export function closed(what: 'model' | 'recogniser'): AisleError {
  return new AisleError('bug', `${what}-closed`, `this ${what} was closed: make a new one`)
}

function checkRange(name: string, value: number, least: number, most: number): void {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new AisleError(
      'input',
      'bad-option',
      `${name} has to be a whole number from ${least} to ${most}, not ${value}`,
    )
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

function describe(value: unknown): string {
  return typeof value === 'object' && value !== null ? value.constructor.name : typeof value
}
