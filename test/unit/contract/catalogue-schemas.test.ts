import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  floorPlanSchema,
  knowledgeSchema,
  offerSchema,
  productSchema,
  shopSchema,
} from '../../../electron/contract/catalogue'

/** What `docs/schema/` holds for editors and other programs, made from the schemas that the builder checks with. */
const files = {
  'shop.schema.json': { title: 'shop.json', schema: shopSchema },
  'products.schema.json': { title: 'products.json', schema: z.array(productSchema) },
  'offers.schema.json': { title: 'offers.json', schema: z.array(offerSchema) },
  'floor-plan.schema.json': { title: 'floor-plan.json', schema: floorPlanSchema },
  'knowledge.schema.json': { title: 'knowledge.json', schema: knowledgeSchema },
}

describe('the JSON schemas of a shop folder', () => {
  // After a change of electron/contract/catalogue.ts: npx vitest run --project unit test/unit/contract -u
  it.each(Object.entries(files))('docs/schema/%s says what the builder checks', async (name, entry) => {
    const schema = { title: entry.title, ...z.toJSONSchema(entry.schema, { io: 'input' }) }
    const text = `${JSON.stringify(schema, null, 2)}\n`
    await expect(text).toMatchFileSnapshot(join(import.meta.dirname, '../../../docs/schema', name))
  })
})
