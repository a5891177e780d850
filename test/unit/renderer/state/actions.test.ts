import { describe, expect, test } from 'vitest'
import type { Bridge } from '../../../../renderer/bridge'
import { createActions, verdictKey } from '../../../../renderer/state/actions'
import { viewReceived } from '../../../../renderer/state/reduce'
import { createKioskStore } from '../../../../renderer/state/store'
import { answerOf, bootedState, cardOf, viewOf } from './made-up'

function setUp() {
  const calls: { name: string; request: unknown }[] = []
  const outcomes: unknown[] = []
  let nowMs = 0
  let minted = 0
  const bridge = {
    call: (name: string, request: unknown) => {
      calls.push({ name, request })
      return Promise.resolve(outcomes.shift() ?? { ok: true, value: {} })
    },
    on: () => () => undefined,
    sendAudioFrame: () => undefined,
  } as unknown as Bridge
  const store = createKioskStore(bootedState().boot, bridge, () => nowMs)
  const actions = createActions({ store, bridge, now: () => nowMs, mintId: () => `tap-${++minted}` })
  const answer = answerOf('answer-1', ['sku-1', 'sku-2'])
  store.setState((state) =>
    viewReceived(state, viewOf({ revision: 1, visitId: 'v', phase: 'answered', answer }), 100),
  )
  const { sku } = answer.items[0] ?? cardOf('sku-1')
  return {
    actions,
    calls,
    outcomes,
    store,
    sku,
    wait: (ms: number) => (nowMs += ms),
    verdict: () => store.getState().own.verdicts[verdictKey(answer.answerId, sku)],
  }
}

const failure = { ok: false, error: { kind: 'timeout', code: 'ledger-slow', message: '' } }

describe('a thumb', () => {
  test('is thanked for only when main has kept it', async () => {
    const { actions, sku, verdict } = setUp()
    const judging = actions.judge(sku, 'thumb-up')
    expect(verdict()?.state).toBe('sending')
    await judging
    expect(verdict()).toMatchObject({ kind: 'thumb-up', state: 'kept' })
  })

  test('that could not be kept can be given again, under the same name', async () => {
    const { actions, calls, outcomes, sku, verdict } = setUp()
    outcomes.push(failure)
    await actions.judge(sku, 'thumb-up')
    expect(verdict()?.state).toBe('failed')
    await actions.judge(sku, 'thumb-up')
    expect(verdict()?.state).toBe('kept')
    expect(calls.map(({ request }) => (request as { tapId: string }).tapId)).toEqual(['tap-1', 'tap-1'])
  })

  test('given twice is sent once; the other thumb is another verdict', async () => {
    const { actions, calls, sku } = setUp()
    await actions.judge(sku, 'thumb-up')
    await actions.judge(sku, 'thumb-up')
    await actions.judge(sku, 'thumb-down')
    expect(calls.map(({ request }) => request)).toMatchObject([
      { kind: 'thumb-up', tapId: 'tap-1' },
      { kind: 'thumb-down', tapId: 'tap-2' },
    ])
  })

  test('that arrives after the visit leaves no trace in the next one', async () => {
    const { actions, sku, store } = setUp()
    const judging = actions.judge(sku, 'thumb-up')
    store.setState((state) => viewReceived(state, viewOf({ revision: 2 }), 0))
    await judging
    expect(store.getState().own.verdicts).toEqual({})
  })
})

describe('what main is told', () => {
  test('touches at most once a second, but each one while the countdown runs', () => {
    const { actions, calls, store, wait } = setUp()
    wait(5000)
    actions.touch()
    wait(400)
    actions.touch()
    expect(calls).toHaveLength(1)
    store.setState((state) =>
      viewReceived(state, viewOf({ ...state.view, revision: 2, countdownSeconds: 9 }), 0),
    )
    actions.touch()
    expect(calls).toHaveLength(2)
  })

  test('opened and way shown are recorded for products of the answer only', () => {
    const { actions, calls } = setUp()
    actions.openProduct(cardOf('sku-2'), [])
    actions.openProduct(cardOf('elsewhere'), [])
    expect(calls).toEqual([
      { name: 'recordAction', request: { answerId: 'answer-1', sku: 'sku-2', kind: 'opened' } },
    ])
  })

  test('painted is told with the time since the answer came', () => {
    const { actions, calls, wait } = setUp()
    wait(160)
    actions.reportPainted('answer-1' as never)
    expect(calls).toEqual([{ name: 'reportPainted', request: { answerId: 'answer-1', sinceReceivedMs: 60 } }])
  })

  test('an answer is painted once, however often one comes back to it', () => {
    const { actions, calls } = setUp()
    actions.reportPainted('answer-1' as never)
    actions.reportPainted('answer-1' as never)
    expect(calls).toHaveLength(1)
  })

  test('an empty question is not asked', async () => {
    const { actions, calls } = setUp()
    await actions.ask('   ')
    expect(calls).toEqual([])
  })
})
