import { SAMPLE_RATE_HZ } from '../../electron/contract/audio'
import { readWavFile } from '../../electron/kit/wav'

const WINDOW_MS = 10
/** A spoken sound; the noise of the room in our recordings lies 25 dB lower. */
const SPEECH_DBFS = -45

/** Where the last sound of a recording ends, in milliseconds from its beginning. */
export async function endOfSpeechMs(wavPath: string): Promise<number> {
  const samples = await readWavFile(wavPath)
  const size = (SAMPLE_RATE_HZ * WINDOW_MS) / 1000
  for (let end = samples.length; end >= size; end -= size) {
    const power =
      samples.subarray(end - size, end).reduce((sum, sample) => sum + (sample / 32_768) ** 2, 0) / size
    if (10 * Math.log10(power + 1e-12) > SPEECH_DBFS) return (end / SAMPLE_RATE_HZ) * 1000
  }
  throw new Error(`there is no speech in ${wavPath}`)
}
