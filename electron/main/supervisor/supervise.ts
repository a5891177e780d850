import { AisleError } from '../../contract/errors'
import type { ToParent } from '../../contract/messages'
import type { Caller, Contract, EventName, EventPayload } from '../../contract/rpc'
import type { ProcessState } from '../../contract/visit'
import { keepAlive, type KeepAliveSpec } from './keep-alive'
import { createPendingCalls } from './pending-calls'
import type { AudioPort } from './transport'

/** A helper process that is kept alive, and asked. */
export interface Supervised<C extends Contract> extends Caller<C> {
  readonly name: string
  readonly state: ProcessState
  /** Of the process that runs now. */
  readonly pid: number | undefined
  onState(listener: (state: ProcessState) => void): () => void
  onEvent<N extends EventName<C>>(name: N, listener: (payload: EventPayload<C, N>) => void): () => void
  /** Lets the frames of `port` reach the process that runs now; a restarted one needs a new port. */
  connectAudioPort(port: AudioPort): void
  /** Lets the process close what is open, and starts it no more. */
  stop(): Promise<void>
}

export interface SuperviseOptions<C extends Contract> extends KeepAliveSpec {
  readonly contract: C
  /** For calls that name none. */
  readonly deadlineMs?: number
}

const DEFAULT_DEADLINE_MS = 2000

/**
 * Keeps the process alive and asks it: calls made while it starts wait until it is ready, calls under way when it ends
 * are rejected, and every reply and event is checked by `contract`.
 */
export function superviseProcess<C extends Contract>(spec: SuperviseOptions<C>): Supervised<C> {
  const { name, contract, log } = spec
  const stateListeners = new Set<(state: ProcessState) => void>()
  const eventListeners = new Map<string, Set<(payload: never) => void>>()
  const pending = createPendingCalls(name, () => child.callWentOverdue())
  let held: (() => void)[] = []

  const take = (message: ToParent): void => {
    if (message.type === 'result') pending.settle(message.id, { value: message.value })
    else if (message.type === 'failure') pending.settle(message.id, { error: message.error })
    else if (message.type === 'event') deliver(message.name, message.payload)
  }

  const deliver = (eventName: string, data: unknown): void => {
    const schema = Object.hasOwn(contract.events, eventName) ? contract.events[eventName] : undefined
    const payload = schema?.safeParse(data)
    if (payload?.success) {
      for (const listener of eventListeners.get(eventName) ?? []) listener(payload.data as never)
    } else log.error(`${name} sent an event out of contract`, { event: eventName })
  }

  const child = keepAlive(spec, {
    onMessage: take,
    onState: (state) => {
      for (const listener of stateListeners) listener(state)
      if (state === 'ready') for (const send of held.splice(0)) send()
    },
    onEnded: (reason) => {
      held = []
      pending.rejectAll(notReady(name, `ended (${reason})`))
    },
  })

  return {
    name,
    get state() {
      return child.state
    },
    get pid() {
      return child.link?.pid
    },
    call: async (callName, request, { deadlineMs = spec.deadlineMs ?? DEFAULT_DEADLINE_MS } = {}) => {
      const schema = contract.calls[callName]
      if (!schema) throw new AisleError('bug', 'unknown-call', `${name} has no call named ${callName}`)
      if (child.state === 'down' || child.state === 'off') throw notReady(name, `is ${child.state}`)
      const { id, answer } = pending.open(callName, schema, deadlineMs)
      const send = (): void => {
        if (pending.has(id)) child.link?.send({ type: 'call', id, name: callName, request })
      }
      if (child.state === 'ready') send()
      else held.push(send)
      return (await answer) as never
    },
    onState: (listener) => {
      stateListeners.add(listener)
      return () => stateListeners.delete(listener)
    },
    onEvent: (eventName, listener) => {
      const listeners = eventListeners.get(eventName) ?? new Set()
      eventListeners.set(eventName, listeners.add(listener))
      return () => listeners.delete(listener)
    },
    connectAudioPort: (port) => {
      if (child.link) child.link.connectAudioPort(port)
      else port.close()
    },
    stop: () => child.stop(),
  }
}

function notReady(name: string, what: string): AisleError {
  return new AisleError('not-ready', `${name}-down`, `${name} ${what}`)
}
