import { AisleError, toWireError } from '../../contract/errors'
import { toParentSchema, type ToParent } from '../../contract/messages'
import type { Caller, Contract, EventName, EventPayload } from '../../contract/rpc'
import type { ProcessState } from '../../contract/visit'
import type { Log } from '../../kit/process'
import { createHangWatch } from './hang-watch'
import { createPendingCalls } from './pending-calls'
import {
  DEFAULT_BUDGET,
  DEFAULT_PATIENCE,
  decideRestart,
  type Patience,
  type RestartBudget,
  type RestartDecision,
} from './policy'
import type { AudioPort, ChildLink, Transport } from './transport'

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

export interface SuperviseOptions<C extends Contract> {
  readonly name: string
  readonly contract: C
  readonly transport: Transport
  readonly entryPath: string
  /** What the process is told at birth; asked anew at each start. */
  readonly options: () => unknown
  readonly log: Log
  readonly deadlineMs?: number
  readonly patience?: Patience
  readonly budget?: RestartBudget
}

const DEFAULT_DEADLINE_MS = 2000
const STOP_LIMIT_MS = 4000

/** Starts the process at once, and again whenever it ends or hangs, until its budget is spent. */
export function superviseProcess<C extends Contract>(spec: SuperviseOptions<C>): Supervised<C> {
  const { name, contract, log, patience = DEFAULT_PATIENCE, budget = DEFAULT_BUDGET } = spec
  const stateListeners = new Set<(state: ProcessState) => void>()
  const eventListeners = new Map<string, Set<(payload: never) => void>>()
  const pending = createPendingCalls(name, () => watch.callWentOverdue())
  const watch = createHangWatch(patience, (facts) => {
    log.error(`${name} hangs: killed`, facts)
    link?.kill()
  })
  let state: ProcessState = 'starting'
  let link: ChildLink | undefined
  let restartTimer: NodeJS.Timeout | undefined
  let endedAtMs: readonly number[] = []
  let isStopping = false
  /** Calls made while the process starts are sent when it is ready. */
  let held: (() => void)[] = []

  const setState = (next: ProcessState): void => {
    if (state === next) return
    state = next
    for (const listener of stateListeners) listener(next)
  }

  const start = (): void => {
    setState('starting')
    watch.restarted()
    // Messages of a process that was already replaced are nobody's any more.
    let isCurrent = true
    const whileCurrent =
      <T>(act: (fact: T) => void) =>
      (fact: T) => {
        if (isCurrent) act(fact)
      }
    const onExit = whileCurrent((reason: string) => {
      isCurrent = false
      ended(reason)
    })
    try {
      const child = { name, entryPath: spec.entryPath, options: spec.options(), log }
      link = spec.transport.start(child, { onMessage: whileCurrent(receive), onExit })
    } catch (thrown) {
      onExit(toWireError(thrown).message)
    }
  }

  const receive = (data: unknown): void => {
    const message = toParentSchema.safeParse(data)
    if (message.success) take(message.data)
    else log.error(`${name} sent something that is no message`, { issue: message.error.message })
  }

  const take = (message: ToParent): void => {
    watch.heard()
    switch (message.type) {
      case 'ready':
        watch.becameReady()
        setState('ready')
        for (const send of held.splice(0)) send()
        break
      case 'beat':
        break
      case 'result':
        pending.settle(message.id, { value: message.value })
        break
      case 'failure':
        pending.settle(message.id, { error: message.error })
        break
      case 'event':
        deliver(message.name, message.payload)
        break
      case 'log':
        log[message.level](message.message, message.fields)
        break
    }
  }

  const deliver = (eventName: string, data: unknown): void => {
    const schema = Object.hasOwn(contract.events, eventName) ? contract.events[eventName] : undefined
    const payload = schema?.safeParse(data)
    if (payload?.success) {
      for (const listener of eventListeners.get(eventName) ?? []) listener(payload.data as never)
    } else log.error(`${name} sent an event out of contract`, { event: eventName })
  }

  const ended = (reason: string): void => {
    link = undefined
    held = []
    const decision = isStopping ? undefined : nextStep()
    setState(decision?.kind === 'restart' ? 'down' : 'off')
    pending.rejectAll(notReady(name, `ended (${reason})`))
    if (!decision) return
    log.warn(`${name} ended`, { reason, ...decision })
    restartTimer = setTimeout(start, decision.kind === 'restart' ? decision.afterMs : decision.forMs)
  }

  const nextStep = (): RestartDecision => {
    const nowMs = performance.now()
    endedAtMs = [...endedAtMs.filter((atMs) => nowMs - atMs < budget.withinMs), nowMs]
    const decision = decideRestart(endedAtMs, budget)
    if (decision.kind === 'off') endedAtMs = []
    return decision
  }

  start()

  return {
    name,
    get state() {
      return state
    },
    get pid() {
      return link?.pid
    },
    call: async (callName, request, { deadlineMs = spec.deadlineMs ?? DEFAULT_DEADLINE_MS } = {}) => {
      const schema = contract.calls[callName]
      if (!schema) throw new AisleError('bug', 'unknown-call', `${name} has no call named ${callName}`)
      if (state === 'down' || state === 'off') throw notReady(name, `is ${state}`)
      const { id, answer } = pending.open(callName, schema, deadlineMs)
      const send = (): void => {
        if (pending.has(id)) link?.send({ type: 'call', id, name: callName, request })
      }
      if (state === 'ready') send()
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
      if (link) link.connectAudioPort(port)
      else port.close()
    },
    stop: async () => {
      isStopping = true
      watch.stop()
      clearTimeout(restartTimer)
      if (link) await endOf(link)
      else setState('off')
    },
  }

  async function endOf(running: ChildLink): Promise<void> {
    const isOff = new Promise<void>((resolve) => {
      stateListeners.add((next) => {
        if (next === 'off') resolve()
      })
    })
    const giveUp = setTimeout(() => running.kill(), STOP_LIMIT_MS)
    running.send({ type: 'stop' })
    await isOff
    clearTimeout(giveUp)
  }
}

function notReady(name: string, what: string): AisleError {
  return new AisleError('not-ready', `${name}-down`, `${name} ${what}`)
}
