import { describe, expect, test } from 'vitest'
import type { QueryId } from '../../../../electron/contract/ids'
import type { Microphone } from '../../../../renderer/audio'
import type { Bridge } from '../../../../renderer/bridge'
import { viewReceived } from '../../../../renderer/state/reduce'
import { createKioskStore } from '../../../../renderer/state/store'
import { TAP_MS, createTalking } from '../../../../renderer/state/talking'
import { bootedState, viewOf } from './made-up'

/** A bridge whose calls are answered by hand, and a microphone that writes down what is done to it. */
function setUp() {
  const calls: string[] = []
  const heard: string[] = []
  let nowMs = 0
  let name: (outcome: unknown) => void = () => undefined
  let report: (problem: 'microphone-missing') => void = () => undefined
  const bridge = {
    call: (call: string, request: unknown) => {
      calls.push(`${call} ${JSON.stringify(request)}`)
      if (call !== 'startListening') return Promise.resolve({ ok: true, value: {} })
      return new Promise((resolve) => {
        name = resolve
      })
    },
    on: () => () => undefined,
    sendAudioFrame: () => undefined,
  } as unknown as Bridge
  const microphone: Microphone = {
    warmUp: () => Promise.resolve(),
    startUtterance: (onProblem) => {
      heard.push('start')
      report = onProblem
      return {
        sendAs: (id) => heard.push(`send as ${id}`),
        stop: () => heard.push('stop'),
        finish: () => {
          heard.push('finish')
          return Promise.resolve()
        },
      }
    },
    levelDbfs: () => -100,
    isOn: () => false,
    close: () => heard.push('close'),
  }
  const store = createKioskStore(bootedState().boot, bridge, () => nowMs)
  const talking = createTalking({ store, bridge, microphone, now: () => nowMs })
  return {
    calls,
    heard,
    store,
    talking,
    wait: (ms: number) => (nowMs += ms),
    nameIt: async (outcome: unknown = { ok: true, value: { queryId: 'q1' } }) => {
      name(outcome)
      await settle()
    },
    breakMicrophone: async () => {
      report('microphone-missing')
      await settle()
    },
    say: (change: Parameters<typeof viewOf>[0]) => {
      store.setState((state) => viewReceived(state, viewOf(change), 0))
    },
    talk: () => store.getState().own.talk,
  }
}

const spokenQuery = { queryId: 'q1' as QueryId, via: 'speech', words: '', isFinal: false } as const
const settle = () => new Promise((resolve) => setTimeout(resolve))

describe('push to talk', () => {
  test('hears from the press on, and sends once main has named the utterance', async () => {
    const { talking, heard, calls, nameIt } = setUp()
    talking.press()
    expect(heard).toEqual(['start'])
    expect(calls).toEqual(['startListening {"language":"en"}'])
    await nameIt()
    expect(heard).toEqual(['start', 'send as q1'])
  })

  test('held and let go: the last sound is sent before main is told', async () => {
    const { talking, heard, calls, nameIt, wait, talk } = setUp()
    talking.press()
    await nameIt()
    wait(TAP_MS)
    talking.release()
    await settle()
    expect(heard.at(-1)).toBe('finish')
    expect(calls.at(-1)).toBe('finishListening {"queryId":"q1"}')
    expect(talk()).toBe('ending')
  })

  test('a short tap stays open, and a second press ends it', async () => {
    const { talking, calls, nameIt, wait, talk } = setUp()
    talking.press()
    await nameIt()
    wait(TAP_MS - 1)
    talking.release()
    expect(talk()).toBe('open')
    talking.press()
    await settle()
    expect(calls.at(-1)).toBe('finishListening {"queryId":"q1"}')
  })

  test('let go before main has named it: ends as soon as it has a name', async () => {
    const { talking, calls, nameIt, wait } = setUp()
    talking.press()
    wait(TAP_MS)
    talking.release()
    expect(calls).toHaveLength(1)
    await nameIt()
    expect(calls.at(-1)).toBe('finishListening {"queryId":"q1"}')
  })

  test('cancelled: nothing more is sent', async () => {
    const { talking, heard, calls, nameIt, talk } = setUp()
    talking.press()
    await nameIt()
    talking.cancel()
    await settle()
    expect(heard).toContain('stop')
    expect(calls.at(-1)).toBe('cancelListening {"queryId":"q1"}')
    expect(talk()).toBe('off')
  })

  test('cancelled after it was let go: main is told all the same', async () => {
    const { talking, calls, nameIt, say, wait, talk } = setUp()
    talking.press()
    await nameIt()
    say({ revision: 1, visitId: 'v', phase: 'listening', query: spokenQuery })
    wait(TAP_MS)
    talking.release()
    await settle()
    talking.cancel()
    await settle()
    expect(calls.at(-1)).toBe(`cancelListening {"queryId":"${spokenQuery.queryId}"}`)
    expect(talk()).toBe('off')
  })

  test('refused by main: the microphone is let go', async () => {
    const { talking, heard, nameIt, talk } = setUp()
    talking.press()
    await nameIt({ ok: false, error: { kind: 'not-ready', code: 'speech-starting', message: '' } })
    expect(heard.at(-1)).toBe('stop')
    expect(talk()).toBe('off')
  })

  test('ended by main, for silence or at the limit: the microphone stops sending', async () => {
    const { talking, heard, nameIt, say, talk } = setUp()
    talking.press()
    await nameIt()
    say({ revision: 1, visitId: 'v', phase: 'listening' })
    say({ revision: 2, visitId: 'v', phase: 'thinking' })
    expect(heard.at(-1)).toBe('stop')
    say({ revision: 3, visitId: 'v', phase: 'answered' })
    expect(talk()).toBe('off')
  })

  test('without a microphone main is told which question it was', async () => {
    const { talking, calls, nameIt, breakMicrophone, talk } = setUp()
    talking.press()
    await nameIt()
    await breakMicrophone()
    expect(calls.at(-1)).toBe('reportMicrophone {"queryId":"q1","problem":"microphone-missing"}')
    expect(talk()).toBe('off')
  })

  test('the end of the visit closes the microphone', () => {
    const { heard, say } = setUp()
    say({ revision: 1, visitId: 'v', phase: 'ready' })
    say({ revision: 2, visitId: null, phase: 'attract' })
    expect(heard).toEqual(['close'])
  })
})
