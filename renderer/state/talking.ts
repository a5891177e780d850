import type { QueryId } from '../../electron/contract/ids'
import type { Outcome } from '../../electron/contract/kiosk'
import type { Microphone, MicrophoneProblem } from '../audio'
import type { Bridge } from '../bridge'
import { talkChanged } from './reduce'
import type { KioskStore } from './store'

export type Talking = ReturnType<typeof createTalking>

/** A press shorter than this is a tap: the microphone then stays until the speech ends by itself. */
export const TAP_MS = 400

interface Surroundings {
  readonly store: KioskStore
  readonly bridge: Bridge
  readonly microphone: Microphone
  readonly now: () => number
}

interface Course {
  readonly utterance: ReturnType<Microphone['startUtterance']>
  readonly pressedAtMs: number
  readonly named: Promise<Outcome<{ queryId: QueryId }>>
}

/** Push to talk: hold and let go, or tap and let it end by itself. */
export function createTalking({ store, bridge, microphone, now }: Surroundings) {
  let course: Course | null = null
  const setTalk = (talk: Parameters<typeof talkChanged>[1]) =>
    store.setState((state) => talkChanged(state, talk))

  // Main ends an utterance too: on silence, at the limit, or because speech went away. With the visit the microphone
  // itself is closed, and what it remembers is wiped.
  store.subscribe((state, before) => {
    if (before.view.phase === 'listening' && state.view.phase !== 'listening') close()
    if (before.view.visitId !== null && state.view.visitId !== before.view.visitId) microphone.close()
  })

  function close(): void {
    course?.utterance.stop()
    course = null
  }

  function start(): void {
    const { language } = store.getState().own
    const named = bridge.call('startListening', { language })
    const utterance = microphone.startUtterance((problem) => void report(problem))
    const mine: Course = { utterance, pressedAtMs: now(), named }
    course = mine
    setTalk('held')
    void named.then((outcome) => {
      // Also when the shopper has let go by now: what was said is not lost.
      if (outcome.ok) utterance.sendAs(outcome.value.queryId)
      else if (course === mine) {
        close()
        setTalk('off')
      }
    })
  }

  async function report(problem: MicrophoneProblem): Promise<void> {
    const named = course?.named
    close()
    const outcome = await named
    await bridge.call('reportMicrophone', {
      queryId: outcome?.ok === true ? outcome.value.queryId : null,
      problem,
    })
    setTalk('off')
  }

  async function end(how: 'finishListening' | 'cancelListening'): Promise<void> {
    const ending = course
    course = null
    setTalk(how === 'finishListening' ? 'ending' : 'off')
    if (how === 'cancelListening') ending?.utterance.stop()
    const outcome = await ending?.named
    await ending?.utterance.finish()
    if (outcome?.ok === true) await bridge.call(how, { queryId: outcome.value.queryId })
    else setTalk('off')
  }

  return {
    levelDbfs: () => microphone.levelDbfs(),
    isMicrophoneOn: () => microphone.isOn(),
    press: (): void => {
      const { talk } = store.getState().own
      if (talk === 'off') start()
      else if (talk === 'open') void end('finishListening')
    },
    release: (): void => {
      if (store.getState().own.talk !== 'held' || course === null) return
      if (now() - course.pressedAtMs < TAP_MS) setTalk('open')
      else void end('finishListening')
    },
    cancel: (): void => {
      const { phase, query } = store.getState().view
      const isAwaited = course === null && query !== null && (phase === 'listening' || phase === 'thinking')
      void end('cancelListening')
      // Let go already: only main still works on it.
      if (isAwaited) void bridge.call('cancelListening', { queryId: query.queryId })
    },
  }
}
