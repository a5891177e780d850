import { existsSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
const LIBRARIES: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'linux-x86_64/libvosk.so',
  darwin: 'osx-universal/libvosk.dylib',
  win32: 'win-x86_64/libvosk.dll',
}

/** What a speech process needs to start on this machine. */
export const SPEECH_OPTIONS = {
  modelDir: join(ROOT, 'ml-models/files/vosk-model-small-en-us-0.15'),
  libraryPath: join(ROOT, 'node_modules/vosk/lib', LIBRARIES[process.platform] ?? ''),
  language: 'en',
} as const

/** Why tests with the real recogniser cannot run here; null when they can. */
export function whyNoSpeech(): string | null {
  for (const path of [SPEECH_OPTIONS.modelDir, SPEECH_OPTIONS.libraryPath]) {
    if (!existsSync(path)) return `${path} is missing: run "npm run setup"`
  }
  return null
}
