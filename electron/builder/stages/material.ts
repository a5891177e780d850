import type { ReleaseId } from '../../contract/ids'
import { releaseIdFrom } from '../../kit/release'
import type { Base } from '../base/find-bases'
import { planRows } from '../base/plan-rows'
import type { Vectors } from '../meaning/vectors'
import type { ShopFolder } from '../read/shop-folder'
import { STAGES } from './list'
import type { Ingredients, Material } from './stage'

export function materialOf(folder: ShopFolder, base: Base | undefined, vectors: Vectors): Material {
  const plan = planRows(folder.rows, base?.rows ?? [])
  const rows = plan.order.flatMap((place) => folder.rows[place] ?? [])
  return { folder, base, plan, rows, vectors }
}

/** The name that a release of them has. */
export const releaseIdOf = (ingredients: Ingredients): ReleaseId =>
  releaseIdFrom(Object.fromEntries(STAGES.map((stage) => [stage.name, { key: stage.key(ingredients) }])))
