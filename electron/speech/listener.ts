import type { AudioFrame } from '../contract/audio'
import type { QueryId } from '../contract/ids'
import type { Model } from '../../native/vosk'
import { createSession, type Final, type Partial, type Session } from './session'
import { createSpares } from './spares'

export interface ListenerDeps {
  readonly model: Model
  readonly onPartial: (partial: Partial) => void
  readonly onFinal: (final: Final) => void
  readonly clock: () => number
}

/** Hears one utterance at a time; a new one takes the place of one that is still open. */
export interface Listener {
  /** Resolves when a recogniser is there. */
  start(utteranceId: QueryId): Promise<void>
  finish(utteranceId: QueryId): void
  cancel(utteranceId: QueryId): void
  /** A frame of an utterance that is not under way is wiped and forgotten. */
  hear(frame: AudioFrame): void
  /** Drops what is under way; resolves when no sound is left. */
  close(): Promise<void>
}

/** Resolves when the first utterance could begin without waiting. */
export async function createListener({ model, ...deps }: ListenerDeps): Promise<Listener> {
  const spares = createSpares(model)
  let current: Session | null = null
  await spares.prepare()

  const underWay = (utteranceId: string): Session | null =>
    current?.utteranceId === utteranceId ? current : null

  return {
    start: async (utteranceId) => {
      current?.cancel()
      const recogniser = spares.take()
      const session = createSession({ ...deps, utteranceId, recogniser })
      current = session
      // Not earlier: making one while words are sought would slow both. A failure ends the process on purpose.
      void session.over.then(() => spares.prepare())
      await recogniser
    },
    finish: (utteranceId) => underWay(utteranceId)?.finish(),
    cancel: (utteranceId) => underWay(utteranceId)?.cancel(),
    hear: (frame) => {
      const session = underWay(frame.utteranceId)
      if (session) session.take(frame)
      else new Uint8Array(frame.samples).fill(0)
    },
    close: async () => {
      current?.cancel()
      await current?.over
    },
  }
}
