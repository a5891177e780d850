import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { sha256OfFile } from '../../kit/release/manifest'
import { fail, ok, type Check } from './finding'
import type { Places } from './places'

const fileState = z.object({ bytes: z.int(), sha256: z.string() })
const modelsSchema = z.object({
  models: z.array(
    z.object({
      name: z.string(),
      optional: z.boolean().default(false),
      parts: z.array(
        z.object({
          files: z.array(fileState.extend({ path: z.string(), adapted: fileState.optional() })).default([]),
        }),
      ),
    }),
  ),
})

export function contentChecks({ root, paths }: Places): readonly Check[] {
  return [{ name: 'models', look: () => models(join(root, 'ml-models', 'manifest.json'), paths.models) }]
}

async function models(manifestPath: string, modelsDir: string) {
  const manifest = modelsSchema.parse(JSON.parse(await readFile(manifestPath, 'utf8')))
  const needed = manifest.models.filter((model) => !model.optional)
  const wrong: string[] = []
  for (const { name, parts } of needed) {
    for (const file of parts.flatMap((part) => part.files)) {
      const path = join(modelsDir, name, file.path)
      const isThere = (await stat(path).catch(() => undefined))?.isFile() === true
      const { sha256 } = file.adapted ?? file
      if (!isThere) wrong.push(`${name}/${file.path} is missing`)
      else if ((await sha256OfFile(path)) !== sha256) wrong.push(`${name}/${file.path} is damaged`)
    }
  }
  if (wrong.length === 0) return ok(needed.map((model) => model.name).join(', '))
  return fail(wrong.join('; '), `Delete that folder in ${modelsDir} and run npm run setup.`)
}
