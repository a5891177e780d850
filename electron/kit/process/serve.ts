import type { AudioFrame } from '../../contract/audio'
import { AisleError, toWireError } from '../../contract/errors'
import { BEAT_MS, toChildSchema, type ToChild } from '../../contract/messages'
import type { Contract, EventName, EventPayload, Handlers } from '../../contract/rpc'
import { toAudioFrame } from './audio-frame'
import { errorFields, logTo, type Log } from './log'
import { findParent, type AudioSource, type ParentLink } from './parent-link'

export interface ServeOptions {
  /** A checked frame of sound; only speech listens. */
  readonly onAudio?: (frame: AudioFrame) => void
  /** Close what is open. Runs once, on `stop` and when main is gone; the process then ends with code 0. */
  readonly onStop?: () => Promise<void> | void
  /** What must be loaded before main may count on this process; calls are taken, and beats sent, meanwhile. */
  readonly readyWhen?: Promise<unknown>
}

/** What a helper process holds of its own serving. */
export interface Served<C extends Contract> {
  readonly log: Log
  readonly emit: <N extends EventName<C>>(name: N, payload: EventPayload<C, N>) => void
}

/** Longest a process may take to close what is open. */
const STOP_LIMIT_MS = 3000

/**
 * Turns this process into a helper that answers `contract`: every request is checked, a thrown AisleError becomes a
 * `failure`, beats are sent from the event loop, and an error that nobody caught ends the process with code 1, so that
 * main starts a fresh one. Says `ready` when `readyWhen` is settled well; a load that fails ends the process.
 */
export function serve<C extends Contract>(
  contract: C,
  handlers: Handlers<C>,
  options: ServeOptions = {},
): Served<C> {
  const parent = findParent()
  const log = logTo((level, message, fields) => {
    void parent.send({ type: 'log', level, message, ...(fields && { fields: { ...fields } }) })
  })
  const beat = setInterval(() => void parent.send({ type: 'beat' }), BEAT_MS)
  const stop = stopOnce(options, log, () => clearInterval(beat))

  const take = (message: ToChild, ports: readonly AudioSource[]): void => {
    switch (message.type) {
      case 'call':
        void answer(contract, handlers, message, parent, log)
        break
      case 'audio':
        takeAudio(message, options)
        break
      case 'audio-port':
        for (const port of ports) {
          port.on('message', ({ data }) => takeAudio(data, options))
          port.start()
        }
        break
      case 'stop':
        stop()
        break
    }
  }

  endOnUncaught(parent)
  parent.onGone(stop)
  parent.onMessage((data, ports) => {
    const message = toChildSchema.safeParse(data)
    if (message.success) take(message.data, ports)
    else log.error('not a message', { issue: message.error.message })
  })
  // Not caught here: a load that fails is an uncaught error, and ends the process.
  void Promise.resolve(options.readyWhen).then(() => parent.send({ type: 'ready' }))
  return { log, emit: (name, payload) => void parent.send({ type: 'event', name, payload }) }
}

async function answer<C extends Contract>(
  contract: C,
  handlers: Handlers<C>,
  { id, name, request }: Extract<ToChild, { type: 'call' }>,
  parent: ParentLink,
  log: Log,
): Promise<void> {
  try {
    const call = Object.hasOwn(contract.calls, name) ? contract.calls[name] : undefined
    const handler = handlers[name as keyof typeof handlers] as ((request: unknown) => unknown) | undefined
    if (!call || !handler) throw new AisleError('input', 'unknown-call', `there is no call named ${name}`)
    const checked = call.request.safeParse(request)
    if (!checked.success) throw new AisleError('input', 'bad-request', `${name}: ${checked.error.message}`)
    await parent.send({ type: 'result', id, value: await handler(checked.data) })
  } catch (thrown) {
    const error = toWireError(thrown)
    if (error.kind === 'bug') log.error(`${name} failed`, errorFields(thrown))
    await parent.send({ type: 'failure', id, error })
  }
}

function takeAudio(data: unknown, { onAudio }: ServeOptions): void {
  const frame = toAudioFrame(data)
  // What is not a frame leaves a gap in the sequence, and a gap ends the utterance.
  if (frame) onAudio?.(frame)
}

function stopOnce({ onStop }: ServeOptions, log: Log, whenStopping: () => void): () => void {
  let isStopping = false
  return () => {
    if (isStopping) return
    isStopping = true
    whenStopping()
    setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref()
    void Promise.resolve()
      .then(() => onStop?.())
      .catch((thrown: unknown) => log.error('stopping failed', errorFields(thrown)))
      .then(() => process.exit(0))
  }
}

function endOnUncaught(parent: ParentLink): void {
  const end = (thrown: unknown): void => {
    const fields = { ...errorFields(thrown) }
    const sent = parent.send({ type: 'log', level: 'error', message: 'uncaught error', fields })
    // A utility process hands its messages over at the next turn of the loop.
    void sent.then(() => setTimeout(() => process.exit(1), 20))
    setTimeout(() => process.exit(1), 500)
  }
  process.on('uncaughtException', end)
  process.on('unhandledRejection', end)
}
