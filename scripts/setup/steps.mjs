import { inRoot } from '../lib/paths.mjs'
import { SetupError } from '../lib/setup-error.mjs'
import { buildStep } from './build.mjs'
import { electronStep } from './electron.mjs'
import { withLock } from './lock.mjs'
import { modelsStep } from './models.mjs'
import { nodeModulesStep } from './node-modules.mjs'
import { releaseStep } from './release.mjs'
import { runSteps } from './run-steps.mjs'
import { RUN_PACKAGES, systemPackagesStep, TEST_PACKAGES } from './system-packages.mjs'

const OLDEST_NODE = 20

/**
 * Everything that Aisle needs, in the order in which it is needed; what is there already is left alone.
 * @param {object} [options]
 * @param {boolean} [options.isQuiet] says nothing unless something is to be done
 * @param {boolean} [options.isForTests]
 * @param {readonly string[]} [options.optionalModels]
 * @param {boolean} [options.isElectronRefreshed]
 */
export async function setUp(options = {}) {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    throw new SetupError(`Node ${process.versions.node} is too old: set-up needs ${OLDEST_NODE} or later.`)
  }
  // What is made here is read by another user later.
  process.umask(0o022)
  const packages = options.isForTests === true ? [...RUN_PACKAGES, ...TEST_PACKAGES] : RUN_PACKAGES
  const steps = [
    systemPackagesStep(packages),
    nodeModulesStep(),
    electronStep({ isRefreshed: options.isElectronRefreshed ?? false }),
    modelsStep({ optional: options.optionalModels ?? [] }),
    buildStep(),
    releaseStep(),
  ]
  await withLock(
    inRoot('.cache/setup.lock'),
    () => runSteps(steps, { isQuiet: options.isQuiet ?? false }),
    (holder) =>
      process.stderr.write(`  Another set-up is at work here (process ${holder}): waiting for it.\n`),
  )
}
