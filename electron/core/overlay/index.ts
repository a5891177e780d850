/** Which of several facts about a product counts now. */
export { knownAt, resolveFacts, type EffectiveFacts, type EffectiveStock, type KnownFact } from './resolve'
