import type { ToChild } from '../../contract/messages'
import type { Log } from '../../kit/process'

/** The window's end of the audio channel, as Electron's MessagePortMain offers it. */
export interface AudioPort {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): unknown
  start(): void
  close(): void
}

/** What is started: an entry file under `out/main`, and what it is told at birth. */
export interface ChildSpec {
  readonly name: string
  readonly entryPath: string
  /** Becomes the one JSON argument. */
  readonly options: unknown
  /** Takes what the process writes to stderr: the last words of native code. */
  readonly log: Log
}

export interface ChildEvents {
  readonly onMessage: (message: unknown) => void
  /** Exactly once, however the process ended or failed to start. */
  readonly onExit: (reason: string) => void
}

/** A running process. Sending to one that has ended does nothing. */
export interface ChildLink {
  readonly pid: number | undefined
  send(message: ToChild): void
  /** From now on the frames of `port` reach the process. */
  connectAudioPort(port: AudioPort): void
  /** SIGKILL: also ends a process that hangs. */
  kill(): void
}

/** One way to start a helper process. */
export interface Transport {
  readonly kind: 'utility' | 'fork'
  start(spec: ChildSpec, events: ChildEvents): ChildLink
}
