import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { configSchema, type Config } from '../../contract/config'
import { nearest } from './nearest'

export const CONFIG_FILE = 'aisle.config.json'

export interface ConfigReading {
  readonly config: Config
  /** What is wrong with the file, a sentence each; empty when all is well or there is no file. */
  readonly problems: readonly string[]
}

/** Reads `aisle.config.json`. A kiosk never refuses to start: a file with a mistake is named and left out as a whole. */
export function readConfig(dataDir: string): ConfigReading {
  const path = join(dataDir, CONFIG_FILE)
  const text = readIfThere(path)
  if (text === undefined) return { config: configSchema.parse({}), problems: [] }
  return parseConfig(text, path)
}

export function parseConfig(text: string, path = CONFIG_FILE): ConfigReading {
  const defaults = configSchema.parse({})
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (thrown) {
    return { config: defaults, problems: [`${path} is not JSON: ${String(thrown)}`] }
  }
  const parsed = configSchema.safeParse(data)
  if (parsed.success) return { config: parsed.data, problems: [] }
  const problems = parsed.error.issues.flatMap((issue) => {
    const place = issue.path.map(String)
    if (issue.code !== 'unrecognized_keys') return [`${path}: ${place.join('.') || 'file'}: ${issue.message}`]
    return issue.keys.map((key) => `${path}: ${unknownKey([...place, key], keysAt(defaults, place))}`)
  })
  return { config: defaults, problems }
}

function unknownKey(place: readonly string[], known: readonly string[]): string {
  const key = place.at(-1) ?? ''
  const guess = nearest(key, known)
  const advice = guess ? `did you mean "${guess}"?` : `known keys: ${known.join(', ')}`
  return `unknown key "${place.join('.')}"; ${advice}`
}

/** Every key has a default, so the defaults know all keys. */
function keysAt(defaults: object, place: readonly string[]): readonly string[] {
  let at: unknown = defaults
  for (const key of place) at = (at as Record<string, unknown>)[key]
  return typeof at === 'object' && at !== null ? Object.keys(at) : []
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
