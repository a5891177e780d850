import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import wavefile from 'wavefile'
import { SAMPLE_RATE_HZ } from '../../electron/contract/audio'
import { readWavFile } from '../../electron/kit/wav'
import { seededRandom } from './chance'

/** Two offline voices of Debian's `flite`: a woman's and a man's, both recorded from people. */
export const VOICES = ['slt', 'rms'] as const
export type Voice = (typeof VOICES)[number]

export interface SpeakOptions {
  readonly voice?: Voice
  /** Silence before the first word: a shopper breathes in. */
  readonly leadInMs?: number
  /** Silence after the last one. */
  readonly trailingMs?: number
}

const CACHE_DIR = join(import.meta.dirname, '../../.cache/spoken')
/** A room is never digitally silent: noise of about -70 dBFS. */
const ROOM_NOISE = 18
const run = promisify(execFile)

/** Speaks `text` into a 16 kHz mono WAV file, once; returns its path. Needs `flite` on the PATH. */
export async function speak(text: string, options: SpeakOptions = {}): Promise<string> {
  const { voice = 'slt', leadInMs = 400, trailingMs = 1500 } = options
  const key = createHash('sha256').update(JSON.stringify([text, voice, leadInMs, trailingMs]))
  const path = join(CACHE_DIR, `${key.digest('hex').slice(0, 16)}.wav`)
  if (existsSync(path)) return path
  await mkdir(CACHE_DIR, { recursive: true })
  const raw = `${path}.${process.pid}.raw.wav`
  await run('flite', ['-voice', voice, '-t', text, '-o', raw])
  const room = inARoom(await readWavFile(raw), leadInMs, trailingMs)
  // Renamed into place, so that a test beside this one never reads half a file.
  await writeFile(raw, encodeWav(room))
  await rename(raw, path)
  return path
}

/** 16 kHz mono samples as the bytes of a WAV file. */
export function encodeWav(samples: Int16Array): Uint8Array {
  const wave = new wavefile.WaveFile()
  wave.fromScratch(1, SAMPLE_RATE_HZ, '16', samples)
  return wave.toBuffer()
}

function inARoom(voice: Int16Array, leadInMs: number, trailingMs: number): Int16Array {
  const lead = (leadInMs * SAMPLE_RATE_HZ) / 1000
  const samples = new Int16Array(lead + voice.length + (trailingMs * SAMPLE_RATE_HZ) / 1000)
  samples.set(voice, lead)
  const random = seededRandom(1)
  return samples.map((sample) => Math.max(-32_768, Math.min(32_767, sample + (random() - 0.5) * ROOM_NOISE)))
}
