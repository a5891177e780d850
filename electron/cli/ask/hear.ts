import { FRAME_SAMPLES, type AudioFrame } from '../../contract/audio'
import { AisleError } from '../../contract/errors'
import type { QueryId, ReleaseId } from '../../contract/ids'
import type { EventPayload } from '../../contract/rpc'
import type { SpeechContract } from '../../contract/speech'
import type { AudioPort, Supervised } from '../../main/supervisor'

export type Final = EventPayload<SpeechContract, 'final'>

/** Longest question plus a slow machine. */
const HEARING_LIMIT_MS = 60_000

/** Has 16 kHz samples heard as one utterance, as fast as the speech process takes them. */
export async function hear(
  speech: Supervised<SpeechContract>,
  { queryId: utteranceId, releaseId }: { readonly queryId: QueryId; readonly releaseId: ReleaseId },
  samples: Int16Array,
): Promise<Final> {
  const { port, send } = createSoundPort()
  await speech.call('startUtterance', { utteranceId, releaseId }, { deadlineMs: HEARING_LIMIT_MS })
  speech.connectAudioPort(port)
  const heard = finalOf(speech, utteranceId)
  for (const frame of framesOf(samples, utteranceId)) send(frame)
  const [final] = await Promise.all([
    heard,
    speech.call('finishUtterance', { utteranceId }, { deadlineMs: HEARING_LIMIT_MS }),
  ])
  return final
}

/** The end of an audio line that somebody here sends on, in place of a window. */
function createSoundPort(): { port: AudioPort; send: (frame: AudioFrame) => void } {
  let deliver: (event: { readonly data: unknown }) => void = () => undefined
  const port: AudioPort = {
    on: (_, listener) => {
      deliver = listener
    },
    start: () => undefined,
    close: () => undefined,
  }
  return { port, send: (frame) => deliver({ data: frame }) }
}

function finalOf(speech: Supervised<SpeechContract>, utteranceId: QueryId): Promise<Final> {
  return new Promise((resolve, reject) => {
    const giveUp = (reason: string): void => {
      clearTimeout(timer)
      reject(new AisleError('not-ready', 'speech-down', reason))
    }
    const timer = setTimeout(() => giveUp('speech gave no words in time'), HEARING_LIMIT_MS)
    speech.onState((state) => {
      if (state !== 'ready') giveUp('speech ended while it listened')
    })
    speech.onEvent('final', (final) => {
      if (final.utteranceId !== utteranceId) return
      clearTimeout(timer)
      resolve(final)
    })
  })
}

function* framesOf(samples: Int16Array, utteranceId: QueryId): Generator<AudioFrame> {
  for (let at = 0; at < samples.length; at += FRAME_SAMPLES) {
    // The last frame is filled up with silence.
    const frame = new Int16Array(FRAME_SAMPLES)
    frame.set(samples.subarray(at, at + FRAME_SAMPLES))
    yield { utteranceId, sequence: at / FRAME_SAMPLES, samples: frame.buffer }
  }
}
