import path from 'node:path'
import { SetupError } from '../lib/setup-error.mjs'
import { installModel, isInstalled } from './install-model.mjs'
import { MODELS_DIR, readManifest } from './manifest.mjs'
import { fetchArchive } from './model-sources.mjs'

/** @import { Step } from './run-steps.mjs' */

/**
 * The models that the manifest names, and the optional ones that were asked for.
 * @param {{ optional: readonly string[] }} wanted
 * @returns {Step}
 */
export function modelsStep({ optional }) {
  const missingModels = async () => {
    const models = await readManifest()
    const unknown = optional.find((name) => !models.some((model) => model.name === name))
    if (unknown !== undefined) throw new SetupError(`ml-models/manifest.json knows no model "${unknown}".`)
    const wanted = models.filter((model) => model.optional !== true || optional.includes(model.name))
    const present = await Promise.all(wanted.map((model) => isInstalled(model, MODELS_DIR)))
    return wanted.filter((_, index) => !present[index])
  }
  return {
    name: 'models',
    isDone: async () => (await missingModels()).length === 0,
    async run() {
      const models = await missingModels()
      for (const model of models) await installModel(model, { modelsDir: MODELS_DIR, fetchArchive })
      return { places: models.map((model) => path.join(MODELS_DIR, model.name)) }
    },
  }
}
