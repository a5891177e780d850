import type {
  CallName,
  Contract,
  EventName,
  EventPayload,
  Request,
  Response,
} from '../../electron/contract/rpc'
import type { ProcessState } from '../../electron/contract/visit'
import type { Supervised } from '../../electron/main/supervisor'

export type Answers<C extends Contract> = {
  [N in CallName<C>]?: (request: Request<C, N>) => Promise<Response<C, N>> | Response<C, N>
}

/** A helper process that a test plays itself: it answers as told, and changes state or speaks when told. */
export interface FakeSupervised<C extends Contract> extends Supervised<C> {
  readonly calls: { readonly name: string; readonly request: unknown }[]
  readonly answers: Answers<C>
  become(state: ProcessState): void
  emit<N extends EventName<C>>(name: N, payload: EventPayload<C, N>): void
}

export function fakeSupervised<C extends Contract>(answers: Answers<C>): FakeSupervised<C> {
  let state: ProcessState = 'ready'
  const stateListeners = new Set<(state: ProcessState) => void>()
  const eventListeners: { name: string; listener: (payload: never) => void }[] = []
  const calls: { name: string; request: unknown }[] = []
  return {
    name: 'fake',
    pid: undefined,
    calls,
    answers,
    get state() {
      return state
    },
    async call(name, request) {
      calls.push({ name, request })
      const answer = answers[name]
      if (answer === undefined) throw new Error(`the test has no answer to ${name}`)
      return await answer(request)
    },
    onState(listener) {
      stateListeners.add(listener)
      return () => stateListeners.delete(listener)
    },
    onEvent(name, listener) {
      eventListeners.push({ name, listener })
      return () => undefined
    },
    connectAudioPort: () => undefined,
    stop: () => Promise.resolve(),
    become(next) {
      state = next
      for (const listener of [...stateListeners]) listener(next)
    },
    emit(name, payload) {
      for (const { name: wanted, listener } of eventListeners) if (wanted === name) listener(payload as never)
    },
  }
}
