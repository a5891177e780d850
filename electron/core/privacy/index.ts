/** What may leave the kiosk, and how it is blurred before it does. */
export { EPSILON_PER_ANSWER, EPSILON_PER_VISIT, type Spent } from './budget'
export {
  BODY_SCHEMA,
  POLICY_VERSION,
  project,
  SHOWN_LIMIT,
  type AnswerFacts,
  type LearningEvent,
  type OutboxBody,
  type Projection,
} from './project'
export { truthProbability, type Random } from './randomised-response'
