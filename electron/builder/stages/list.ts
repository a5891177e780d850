import { assets } from './assets'
import { catalogue } from './catalogue'
import { searchIndex } from './search-index'
import type { Stage } from './stage'
import { vectors } from './vectors'

/** The parts of a release, in the order in which they are made. */
export const STAGES: readonly Stage[] = [assets, catalogue, searchIndex, vectors]
