import { buildStep } from './build.mjs'
import { electronStep } from './electron.mjs'
import { modelsStep } from './models.mjs'
import { nodeModulesStep } from './node-modules.mjs'
import { releaseStep } from './release.mjs'
import { runSteps } from './run-steps.mjs'
import { RUN_PACKAGES, systemPackagesStep, TEST_PACKAGES } from './system-packages.mjs'

/**
 * Everything that Aisle needs, in the order in which it is needed; what is there already is left alone.
 * @param {object} [options]
 * @param {boolean} [options.isQuiet] says nothing unless something is to be done
 * @param {boolean} [options.isForTests]
 * @param {readonly string[]} [options.optionalModels]
 * @param {boolean} [options.isElectronRefreshed]
 */
export async function setUp(options = {}) {
  const packages = options.isForTests === true ? [...RUN_PACKAGES, ...TEST_PACKAGES] : RUN_PACKAGES
  const steps = [
    systemPackagesStep(packages),
    nodeModulesStep(),
    electronStep({ isRefreshed: options.isElectronRefreshed ?? false }),
    modelsStep({ optional: options.optionalModels ?? [] }),
    buildStep(),
    releaseStep(),
  ]
  await runSteps(steps, { isQuiet: options.isQuiet ?? false })
}
