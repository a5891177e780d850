import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import wavefile from 'wavefile'
import { AisleError } from '../../../../electron/contract/errors'
import { decodeWav, readWavFile } from '../../../../electron/kit/wav'

const AMPLITUDE = 0.5
const TONE_HZ = 440
const TONE_SECONDS = 0.25

describe('any recording becomes 16 kHz mono', () => {
  const depths = ['8', '16', '24', '32', '32f', '64', '8a', '8m']
  const rates = [8_000, 11_025, 16_000, 44_100, 48_000, 96_000]

  it.each(depths.flatMap((depth) => rates.map((rate) => [depth, rate] as const)))(
    'a tone of %s bits at %i Hz keeps its length, pitch and level',
    (depth, rate) => {
      for (const channels of [1, 2]) {
        const samples = decodeWav(toneFile(depth, rate, channels), 'tone.wav')
        expect(samples.length / 16_000).toBeCloseTo(TONE_SECONDS, 2)
        // The edges carry the filter's own start and end.
        expect(levelOf(samples.subarray(400, 3_600), TONE_HZ)).toBeCloseTo(AMPLITUDE, 1)
      }
    },
  )

  it('returns 16-bit samples at 16 kHz exactly as they were', () => {
    const sound = fc.array(fc.integer({ min: -32_768, max: 32_767 }), { minLength: 1, maxLength: 2_000 })
    fc.assert(
      fc.property(sound, (samples) => {
        expect([...decodeWav(fileOf(samples, 1, 16_000, '16'), 'sound.wav')]).toEqual(samples)
      }),
    )
  })

  it('takes what would alias away before it lowers the rate', () => {
    const samples = decodeWav(toneFile('16', 48_000, 1, 12_000), 'high.wav')
    expect(levelOf(samples.subarray(400, 3_600), 4_000)).toBeLessThan(0.01)
  })

  it('averages the channels', () => {
    const left = Array.from({ length: 100 }, () => 10_000)
    const right = left.map(() => -4_000)
    const samples = decodeWav(fileOf([left, right], 2, 16_000, '16'), 'stereo.wav')
    expect(samples.every((sample) => Math.abs(sample - 3_000) <= 1)).toBe(true)
  })

  it('reads extensible headers, of integers and of floats', () => {
    for (const depth of ['16', '24', '32f'] as const) {
      const samples = decodeWav(extensible(toneFile(depth, 16_000, 1)), 'extensible.wav')
      expect(levelOf(samples, TONE_HZ)).toBeCloseTo(AMPLITUDE, 2)
    }
  })

  it('reads a file whose recorder was interrupted', () => {
    const file = toneFile('16', 16_000, 1)
    new DataView(file.buffer).setUint32(40, 0xffff_ffff, true)
    expect(decodeWav(file.subarray(0, 4_044), 'cut.wav').length).toBe(2_000)
  })

  it('reads no further than thirty seconds', () => {
    const file = fileOf(new Int16Array(16_000 * 31), 1, 16_000, '16')
    expect(decodeWav(file, 'long.wav').length).toBe(16_000 * 30)
  })

  it('hears silence in floats that are no numbers', () => {
    const file = fileOf(new Float64Array([0.5, NaN, Infinity, -Infinity]), 1, 16_000, '32f')
    expect([...decodeWav(file, 'odd.wav')]).toEqual([16_384, 0, 32_767, -32_768])
  })
})

describe('what is no recording is refused in one clear sentence', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aisle-wav-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it.each([
    ['text', 'it does not start like a WAV file', Buffer.from('usb c cable two metres')],
    ['nothing', 'it does not start like a WAV file', Buffer.alloc(0)],
    ['a header alone', 'it does not say how it was recorded', toneFile('16', 16_000, 1).subarray(0, 12)],
    ['a header without sound', 'it holds no sound', toneFile('16', 16_000, 1).subarray(0, 36)],
    ['no channel', 'it has 0 channels', patched(22, [0, 0])],
    ['an odd rate', 'its rate is 1 Hz', patched(24, [1, 0, 0, 0])],
    ['an odd depth', 'its samples have 77 bits', patched(34, [77, 0])],
    ['MP3 in a WAV', 'it is compressed (format 85)', patched(20, [85, 0])],
  ])('%s', (_, why, bytes) => {
    expect(() => decodeWav(bytes, 'question.wav')).toThrow(
      `question.wav cannot be heard: ${why}. Give a WAV file of 8 to 32 bits, mono or stereo.`,
    )
  })

  it('a path that leads nowhere, and a folder', async () => {
    await expect(readWavFile(join(folder, 'none.wav'))).rejects.toThrow('there is no such file')
    await expect(readWavFile(folder)).rejects.toMatchObject({ kind: 'input', code: 'not-a-wav' })
  })

  it('a readable file is read from disk', async () => {
    const path = join(folder, 'tone.wav')
    await writeFile(path, toneFile('16', 16_000, 1))
    expect((await readWavFile(path)).length).toBe(4_000)
  })

  it('whatever the bytes are, it is sound or that error', () => {
    const damage = fc.array(fc.tuple(fc.nat(80), fc.nat(255)), { maxLength: 12 })
    const base = fc.constantFrom(
      toneFile('16', 16_000, 1).subarray(0, 400),
      extensible(toneFile('32f', 8_000, 2)).subarray(0, 400),
      withChunkBefore('cue ', toneFile('8', 8_000, 1)).subarray(0, 400),
    )
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 200 }), base),
        damage,
        fc.nat(400),
        (file, hits, end) => {
          const bytes = file.slice(0, end)
          for (const [at, value] of hits) bytes[at] = value
          try {
            expect(decodeWav(bytes, 'any.wav')).toBeInstanceOf(Int16Array)
          } catch (thrown) {
            expect(thrown).toBeInstanceOf(AisleError)
            expect(thrown).toMatchObject({ kind: 'input', code: 'not-a-wav' })
          }
        },
      ),
      { numRuns: 2_000 },
    )
  })
})

function toneFile(depth: string, rate: number, channels: number, toneHz = TONE_HZ): Uint8Array {
  const isFloat = depth === '32f' || depth === '64'
  // Companded files are made from 16-bit ones.
  const bits = depth === '8a' || depth === '8m' ? 16 : parseInt(depth)
  const full = isFloat ? 1 : 2 ** (bits - 1) - 1
  const offset = depth === '8' ? 128 : 0
  const tone = Float64Array.from({ length: rate * TONE_SECONDS }, (_, at) => {
    const value = full * AMPLITUDE * Math.sin((2 * Math.PI * toneHz * at) / rate)
    return isFloat ? value : Math.round(value) + offset
  })
  const wave = new wavefile.WaveFile()
  const all = channels === 1 ? tone : Array.from({ length: channels }, () => tone)
  wave.fromScratch(channels, rate, depth.startsWith('8') && depth !== '8' ? '16' : depth, all)
  if (depth === '8a') wave.toALaw()
  if (depth === '8m') wave.toMuLaw()
  return wave.toBuffer().slice()
}

function fileOf(
  samples: ArrayLike<number> | number[][],
  channels: number,
  rate: number,
  depth: string,
): Uint8Array {
  const wave = new wavefile.WaveFile()
  wave.fromScratch(channels, rate, depth, samples)
  return wave.toBuffer().slice()
}

function patched(at: number, values: readonly number[]): Uint8Array {
  const file = toneFile('16', 16_000, 1)
  file.set(values, at)
  return file
}

/** Rewrites a file's format chunk as WAVE_FORMAT_EXTENSIBLE (40 bytes, code in the GUID). */
function extensible(file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer)
  const oldSize = view.getUint32(16, true)
  const code = view.getUint16(20, true)
  const format = new Uint8Array(40)
  format.set(file.subarray(20, 36))
  const out = new DataView(format.buffer)
  out.setUint16(0, 0xfffe, true)
  out.setUint16(16, 22, true)
  out.setUint16(18, view.getUint16(34, true), true)
  out.setUint16(24, code, true)
  const head = file.slice(0, 20)
  new DataView(head.buffer).setUint32(16, 40, true)
  return Uint8Array.from([...head, ...format, ...file.subarray(20 + oldSize)])
}

function withChunkBefore(tag: string, file: Uint8Array): Uint8Array {
  const chunk = [...Buffer.from(tag, 'latin1'), 24, 0, 0, 0, ...new Uint8Array(24).fill(255)]
  return Uint8Array.from([...file.subarray(0, 12), ...chunk, ...file.subarray(12)])
}

/** Amplitude of one frequency in 16 kHz samples, from 0 to 1 (one bin of a Fourier transform). */
function levelOf(samples: Int16Array, toneHz: number): number {
  let real = 0
  let imaginary = 0
  samples.forEach((sample, at) => {
    const angle = (2 * Math.PI * toneHz * at) / 16_000
    real += (sample / 32_768) * Math.cos(angle)
    imaginary += (sample / 32_768) * Math.sin(angle)
  })
  return (2 * Math.hypot(real, imaginary)) / samples.length
}
