import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReleaseId } from '../../../../electron/contract/ids'
import { currentScreen, freshWindow } from '../../../../renderer/state/kiosk-state'
import * as reduce from '../../../../renderer/state/reduce'
import { answerOf, bootedState, cardOf, viewOf } from './made-up'

const QUERY = '018f0000-0000-7000-8000-0000000000aa'
const query = { queryId: QUERY, via: 'speech', words: 'a fan', isFinal: false } as never
const ready = (revision: number) => viewOf({ revision, visitId: 'visit-1', phase: 'ready' })

describe('a snapshot', () => {
  test('that is older than the one on the screen is ignored', () => {
    const state = reduce.viewReceived(bootedState(), ready(5), 0)
    expect(reduce.viewReceived(state, ready(4), 0)).toBe(state)
    expect(reduce.viewReceived(state, ready(5), 0)).toBe(state)
  })

  test('with a new answer clears the way to it and remembers when it came', () => {
    let state = reduce.wentTo(bootedState(), { name: 'typing' })
    const answered = viewOf({
      revision: 2,
      visitId: 'visit-1',
      phase: 'answered',
      answer: answerOf('answer-1'),
    })
    state = reduce.viewReceived(state, answered, 1234)
    expect(currentScreen(state)).toEqual({ name: 'answer' })
    expect(state.answeredAtMs).toBe(1234)
  })

  test('with the same answer leaves the shopper where they are', () => {
    const answer = answerOf('answer-1')
    let state = reduce.viewReceived(
      bootedState(),
      viewOf({ revision: 1, visitId: 'visit-1', phase: 'answered', answer }),
      1,
    )
    state = reduce.wentTo(state, { name: 'product', card: cardOf('sku-1'), reasons: [] })
    state = reduce.viewReceived(
      state,
      viewOf({ revision: 2, visitId: 'visit-1', phase: 'answered', answer, countdownSeconds: 9 }),
      2,
    )
    expect(currentScreen(state).name).toBe('product')
    expect(state.answeredAtMs).toBe(1)
  })

  test('of a visit that ended wipes everything that was the shopper’s', () => {
    let state = reduce.viewReceived(bootedState(), ready(1), 0)
    state = reduce.textTyped(state, 'a secret')
    state = reduce.languageChosen(state, 'de')
    state = reduce.themeChosen(state, 'contrast')
    state = reduce.wentTo(state, { name: 'typing' })
    state = reduce.verdictGiven(state, 'a/b', { kind: 'thumb-up', state: 'kept', tapId: 'tap' as never })
    state = reduce.viewReceived(state, viewOf({ revision: 2, visitId: null, phase: 'attract' }), 0)
    expect(state.own).toEqual(freshWindow(state.boot.config))
    expect(currentScreen(state)).toEqual({ name: 'home' })
  })

  test('that opens a visit keeps what the first touch began', () => {
    let state = reduce.wentTo(bootedState(), { name: 'departments' })
    state = reduce.viewReceived(state, ready(1), 0)
    expect(currentScreen(state)).toEqual({ name: 'departments' })
  })
})

test('another release brings its shop and its plan; everything else stays as it is', () => {
  const state = bootedState()
  const shown = {
    releaseId: 'fedcba9876543210' as ReleaseId,
    shop: { ...state.boot.shop, name: 'New shop' },
    floorPlan: { ...state.boot.floorPlan, widthM: 99 },
  }
  const after = reduce.shopReceived(state, shown)
  expect(after.boot).toEqual({ ...state.boot, ...shown })
  expect({ ...after, boot: state.boot }).toEqual(state)
})

describe('the screen', () => {
  test('listens while the button is held, before main has answered', () => {
    expect(currentScreen(reduce.talkChanged(bootedState(), 'held')).name).toBe('listen')
  })

  test('leaves listening when main says that the utterance is over', () => {
    let state = reduce.talkChanged(bootedState(), 'open')
    state = reduce.viewReceived(
      state,
      viewOf({ revision: 1, visitId: 'visit-1', phase: 'listening', query }),
      0,
    )
    state = reduce.viewReceived(
      state,
      viewOf({ revision: 2, visitId: 'visit-1', phase: 'ready', problem: 'heard-nothing', voiceFailures: 1 }),
      0,
    )
    expect(currentScreen(state)).toEqual({ name: 'problem' })
    expect(state.own.talk).toBe('off')
  })

  test('shows a problem beside an answer that is still there, and lets it be put away', () => {
    const answer = answerOf('answer-1')
    let state = reduce.viewReceived(
      bootedState(),
      viewOf({ revision: 1, visitId: 'visit-1', phase: 'answered', answer }),
      0,
    )
    state = reduce.viewReceived(
      state,
      viewOf({ revision: 2, visitId: 'visit-1', phase: 'answered', answer, problem: 'heard-nothing' }),
      0,
    )
    expect(currentScreen(state)).toEqual({ name: 'answer' })
    expect(state.own.isProblemDismissed).toBe(false)
    expect(reduce.problemDismissed(state).own.isProblemDismissed).toBe(true)
  })

  test.each([
    ['speech', 'home'],
    ['text', 'typing'],
    ['touch', 'departments'],
  ] as const)('goes back from an answer to a question by %s to %s', (via, screen) => {
    const answer = { ...answerOf('answer-1'), via }
    const state = reduce.viewReceived(
      bootedState(),
      viewOf({ revision: 1, visitId: 'visit-1', phase: 'answered', answer }),
      0,
    )
    expect(currentScreen(reduce.wentBack(state)).name).toBe(screen)
  })
})

test('whatever a shopper does, the end of the visit leaves a clean window', () => {
  const move = fc.constantFrom(
    (state: ReturnType<typeof bootedState>) => reduce.wentTo(state, { name: 'departments' }),
    (state: ReturnType<typeof bootedState>) => reduce.wentBack(state),
    (state: ReturnType<typeof bootedState>) => reduce.languageChosen(state, 'zh'),
    (state: ReturnType<typeof bootedState>) => reduce.panelOpened(state, 'how-it-works'),
    (state: ReturnType<typeof bootedState>) => reduce.textTyped(state, 'canary'),
    (state: ReturnType<typeof bootedState>) => reduce.talkChanged(state, 'held'),
    (state: ReturnType<typeof bootedState>) => reduce.problemDismissed(state),
  )
  fc.assert(
    fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
      let state = reduce.viewReceived(bootedState(), ready(1), 0)
      for (const act of moves) state = act(state)
      state = reduce.viewReceived(state, viewOf({ revision: 2, visitId: null, phase: 'attract' }), 0)
      expect(state.own).toEqual(freshWindow(state.boot.config))
    }),
  )
})
