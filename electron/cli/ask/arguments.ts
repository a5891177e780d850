import { statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { AisleError } from '../../contract/errors'

/** What is asked, and how to answer. */
export interface AskArguments {
  readonly question:
    { readonly kind: 'text'; readonly text: string } | { readonly kind: 'sound'; readonly path: string }
  readonly isJson: boolean
  /** The data folder whose kiosk is asked; absent: the one of whoever runs this. */
  readonly dataDir?: string
}

const USAGE = 'npm run ask -- "usb c cable two metres" | question.wav [--json] [--data DIR]'
const MAX_CHARACTERS = 200
/** Files of these kinds are meant to be heard, though only WAV can be. */
const SOUND_FILE = /\.(wav|wave|mp3|m4a|aac|ogg|opus|flac|webm|aiff?)$/i

/** Reads the command line. Throws kind `input` with one line that says what to write instead. */
export function readArguments(args: readonly string[]): AskArguments {
  const { words, ...options } = parse(args)
  const [first] = words
  if (first !== undefined && words.length === 1 && (SOUND_FILE.test(first) || isFile(first))) {
    return { question: { kind: 'sound', path: first }, ...options }
  }
  const text = words.join(' ').replace(/\s+/g, ' ').trim()
  if (text === '') throw refusal('the question is empty')
  if (text.length > MAX_CHARACTERS) {
    throw refusal(`the question has ${text.length} characters, more than ${MAX_CHARACTERS}`)
  }
  return { question: { kind: 'text', text }, ...options }
}

function parse(args: readonly string[]): Omit<AskArguments, 'question'> & { words: readonly string[] } {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, data: { type: 'string' } },
    })
    const { json: isJson, data: dataDir } = values
    return { words: positionals, isJson, ...(dataDir !== undefined && { dataDir }) }
  } catch (thrown) {
    const [reason = ''] = thrown instanceof Error ? thrown.message.split('. ') : []
    throw refusal(reason)
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    // No such file, or words that could not name one.
    return false
  }
}

function refusal(reason: string): AisleError {
  return new AisleError('input', 'bad-arguments', `${reason}. Write: ${USAGE}`)
}
