import type { Intent, Via } from '../../contract/answer'
import type { Action, Feedback } from '../../contract/feedback'
import type { ReleaseId, Sku } from '../../contract/ids'
import { canSpend, EPSILON_PER_ANSWER, type Spent } from './budget'
import { randomise, type Random } from './randomised-response'

/** Changes with every change of what leaves or how it is blurred; headquarters un-blurs by it. */
export const POLICY_VERSION = 1
/** Form of the bodies below. */
export const BODY_SCHEMA = 1
/** k of "which item": the best so many of an answer. A larger k blurs more for the same eps. */
export const SHOWN_LIMIT = 10

/** The answer that an event is about; nothing of it was typed or said. */
export interface AnswerFacts {
  readonly releaseId: ReleaseId
  readonly rankerVersion: string
  readonly via: Via
  readonly intent: Intent
  /** Best first. */
  readonly shown: readonly Sku[]
}

export type LearningEvent =
  | { readonly kind: 'verdict'; readonly answer: AnswerFacts; readonly thumb: Feedback['kind'] }
  | {
      readonly kind: 'choice'
      readonly answer: AnswerFacts
      readonly action: Action['kind']
      readonly sku: Sku
    }

/** The bodies that may leave. A field that is not named here cannot. */
export type OutboxBody =
  | (AnswerFacts & { readonly thumb: Feedback['kind'] })
  | (AnswerFacts & { readonly action: Action['kind']; readonly item: Sku })
  | { readonly withheld: 'budget' }

export interface Projection {
  readonly kind: LearningEvent['kind']
  readonly body: OutboxBody
  /** What telling it has cost; the caller adds it to what the answer and the visit have spent. */
  readonly epsilon: number
}

/**
 * What may leave of an event: catalogue ids and actions, the thumb or the chosen item blurred by randomised response.
 * A verdict without budget leaves as the bare fact that there was one; a choice without budget, or without a choice,
 * does not leave (null). Draws anew each time: call it once for an event and keep what it gave.
 */
export function project(
  event: LearningEvent,
  { random, spent }: { readonly random: Random; readonly spent: Spent },
): Projection | null {
  const isAffordable = canSpend(spent, EPSILON_PER_ANSWER)
  const answer = factsOf(event.answer)
  switch (event.kind) {
    case 'verdict': {
      if (!isAffordable) return { kind: 'verdict', body: { withheld: 'budget' }, epsilon: 0 }
      const thumb = blur(event.thumb, thumbs, random)
      return { kind: 'verdict', body: { ...answer, thumb }, epsilon: EPSILON_PER_ANSWER }
    }
    case 'choice': {
      if (!isAffordable || answer.shown.length === 0) return null
      const item = blur(event.sku, answer.shown, random)
      return { kind: 'choice', body: { ...answer, action: event.action, item }, epsilon: EPSILON_PER_ANSWER }
    }
  }
}

const thumbs = ['thumb-up', 'thumb-down'] as const satisfies readonly Feedback['kind'][]

function blur<T>(truth: T, values: readonly T[], random: Random): T {
  const index = values.indexOf(truth)
  const reported = values[randomise(index === -1 ? null : index, values.length, EPSILON_PER_ANSWER, random)]
  if (reported === undefined) throw new RangeError('A random draw has to lie in [0, 1).')
  return reported
}

/** Field by field, so that nothing rides along on the object that was handed in. */
function factsOf({ releaseId, rankerVersion, via, intent, shown }: AnswerFacts): AnswerFacts {
  return { releaseId, rankerVersion, via, intent, shown: shown.slice(0, SHOWN_LIMIT) }
}
