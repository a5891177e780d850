import { toWireError } from '../../contract/errors'
import { toParentSchema, type ToParent } from '../../contract/messages'
import type { ProcessState } from '../../contract/visit'
import type { Log } from '../../kit/process'
import { createHangWatch } from './hang-watch'
import { DEFAULT_BUDGET, DEFAULT_PATIENCE, decideRestart, type Patience, type RestartBudget } from './policy'
import type { ChildLink, Transport } from './transport'

export interface KeepAliveSpec {
  readonly name: string
  readonly transport: Transport
  readonly entryPath: string
  /** What the process is told at birth; asked anew at each start. */
  readonly options: () => unknown
  readonly log: Log
  readonly patience?: Patience
  readonly budget?: RestartBudget
}

export interface KeepAliveEvents {
  readonly onState: (state: ProcessState) => void
  /** Everything it says but `ready`, `beat` and `log`, which are dealt with. */
  readonly onMessage: (message: ToParent) => void
  readonly onEnded: (reason: string) => void
}

/** A process that runs, or is about to run again. */
export interface KeptAlive {
  readonly state: ProcessState
  /** The process that runs now. */
  readonly link: ChildLink | undefined
  /** Its silence is borne for less long from now on. */
  callWentOverdue(): void
  /** Lets it close what is open, and starts it no more. */
  stop(): Promise<void>
}

const STOP_LIMIT_MS = 4000

/** Starts the process at once, and again whenever it ends or hangs, until its budget is spent. */
export function keepAlive(spec: KeepAliveSpec, events: KeepAliveEvents): KeptAlive {
  const { name, log, budget = DEFAULT_BUDGET } = spec
  const watch = createHangWatch(spec.patience ?? DEFAULT_PATIENCE, (facts) => {
    log.error(`${name} hangs: killed`, facts)
    link?.kill()
  })
  let state: ProcessState = 'starting'
  let link: ChildLink | undefined
  let restartTimer: NodeJS.Timeout | undefined
  let endedAtMs: readonly number[] = []
  let whenStopped: (() => void) | undefined

  const setState = (next: ProcessState): void => {
    if (state === next) return
    state = next
    events.onState(next)
  }

  const start = (): void => {
    setState('starting')
    watch.restarted()
    // The last words of a process may arrive after its end: they must not be taken for its successor's.
    let isOver = false
    const onMessage = (data: unknown): void => {
      if (!isOver) receive(data)
    }
    const onExit = (reason: string): void => {
      isOver = true
      ended(reason)
    }
    try {
      const child = { name, entryPath: spec.entryPath, options: spec.options(), log }
      link = spec.transport.start(child, { onMessage, onExit })
    } catch (thrown) {
      onExit(toWireError(thrown).message)
    }
  }

  const receive = (data: unknown): void => {
    watch.heard()
    const message = toParentSchema.safeParse(data)
    if (!message.success) log.error(`${name} sent what is no message`, { issue: message.error.message })
    else if (message.data.type === 'ready') {
      watch.becameReady()
      setState('ready')
    } else if (message.data.type === 'log') log[message.data.level](message.data.message, message.data.fields)
    else if (message.data.type !== 'beat') events.onMessage(message.data)
  }

  const ended = (reason: string): void => {
    link = undefined
    const nowMs = performance.now()
    endedAtMs = [...endedAtMs.filter((atMs) => nowMs - atMs < budget.withinMs), nowMs]
    const decision = decideRestart(endedAtMs, budget)
    const isOff = whenStopped !== undefined || decision.kind === 'off'
    setState(isOff ? 'off' : 'down')
    events.onEnded(reason)
    whenStopped?.()
    if (whenStopped) return
    log.warn(`${name} ended`, { reason, ...decision })
    if (decision.kind === 'off') endedAtMs = []
    restartTimer = setTimeout(start, decision.kind === 'off' ? decision.forMs : decision.afterMs)
  }

  start()
  return {
    get state() {
      return state
    },
    get link() {
      return link
    },
    callWentOverdue: () => watch.callWentOverdue(),
    stop: async () => {
      watch.stop()
      clearTimeout(restartTimer)
      if (!link) {
        setState('off')
        return
      }
      const running = link
      const isOver = new Promise<void>((resolve) => (whenStopped = resolve))
      const giveUp = setTimeout(() => running.kill(), STOP_LIMIT_MS)
      running.send({ type: 'stop' })
      await isOver
      clearTimeout(giveUp)
    },
  }
}
