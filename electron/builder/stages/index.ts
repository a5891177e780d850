export { STAGES } from './list'
export { materialOf, releaseIdOf } from './material'
export type { Material, Stage, StageJob } from './stage'
