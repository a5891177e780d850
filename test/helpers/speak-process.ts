import { EventEmitter } from 'node:events'
import { join } from 'node:path'
import { FRAME_SAMPLES } from '../../electron/contract/audio'
import type { QueryId, ReleaseId } from '../../electron/contract/ids'
import type { EventPayload } from '../../electron/contract/rpc'
import { speechContract, type SpeechContract } from '../../electron/contract/speech'
import { logTo } from '../../electron/kit/process'
import { superviseProcess, type Supervised } from '../../electron/main/supervisor'
import { forkTransport } from '../../electron/main/supervisor/transport-fork'
import { bundle } from './bundle'
import { SPEECH_OPTIONS } from './speak-model'
import { emptyStore, writeTinyRelease } from './tiny-release'

export type Final = EventPayload<SpeechContract, 'final'>

/** A real speech process, and a way to talk to it. */
export interface SpokenTo {
  readonly speech: Supervised<SpeechContract>
  /** The one that it was started with. */
  readonly releaseId: ReleaseId
  readonly partials: string[]
  readonly finals: Final[]
  /** Starts an utterance and returns its name. */
  start(): Promise<QueryId>
  /** Sends sound as frames, as fast as they go; the last one is filled up with silence. */
  send(utteranceId: QueryId, samples: Int16Array, firstSequence?: number): void
  /** An utterance from start to release; resolves with what was heard. */
  say(samples: Int16Array): Promise<Final>
  final(utteranceId: QueryId): Promise<Final>
}

/** Bundles and starts the speech process on plain Node. The caller stops `speech`. */
export async function startSpeech(): Promise<SpokenTo> {
  const store = emptyStore()
  const releaseId = writeTinyRelease(store.own, 'heard')
  const folder = await bundle({ speech: 'electron/speech/index.ts' }, ['koffi'])
  const speech = superviseProcess({
    name: 'speech',
    contract: speechContract,
    transport: forkTransport(),
    entryPath: join(folder, 'speech.mjs'),
    options: () => ({ ...SPEECH_OPTIONS, releaseDirs: [join(store.own, releaseId)] }),
    log: logTo((level, message, fields) => {
      if (level !== 'debug') console.error(`speech ${level}: ${message}`, fields ?? '')
    }),
    deadlineMs: 20_000,
  })
  await speech.call('describe', {})
  const port = Object.assign(new EventEmitter(), { start: () => undefined, close: () => undefined })
  speech.connectAudioPort(port)

  const partials: string[] = []
  const finals: Final[] = []
  speech.onEvent('partial', ({ text }) => partials.push(text))
  speech.onEvent('final', (final) => finals.push(final))

  const talk: SpokenTo = {
    speech,
    releaseId,
    partials,
    finals,
    start: async () => {
      const utteranceId = crypto.randomUUID() as unknown as QueryId
      await speech.call('startUtterance', { utteranceId, releaseId })
      return utteranceId
    },
    send: (utteranceId, samples, firstSequence = 0) => {
      for (const [at, frame] of wholeFrames(samples).entries()) {
        port.emit('message', { data: { utteranceId, sequence: firstSequence + at, samples: frame.buffer } })
      }
    },
    say: async (samples) => {
      const utteranceId = await talk.start()
      talk.send(utteranceId, samples)
      await speech.call('finishUtterance', { utteranceId })
      return talk.final(utteranceId)
    },
    final: async (utteranceId) => {
      for (;;) {
        const found = finals.find((final) => final.utteranceId === utteranceId)
        if (found) return found
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    },
  }
  return talk
}

function wholeFrames(samples: Int16Array): Int16Array[] {
  return Array.from({ length: Math.ceil(samples.length / FRAME_SAMPLES) }, (_, at) => {
    const frame = new Int16Array(FRAME_SAMPLES)
    frame.set(samples.subarray(at * FRAME_SAMPLES, (at + 1) * FRAME_SAMPLES))
    return frame
  })
}
