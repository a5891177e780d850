import { chmod, copyFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { node24 } from '../lib/paths.mjs'
import { isTestOnly } from '../setup/electron.mjs'
import { keepOnlyCurrent } from './only-current.mjs'

/**
 * electron-builder's hook, on the app's folder before anything is made of it.
 * @param {{ appOutDir: string, electronPlatformName: string, packager: { getResourcesDir(appOutDir: string): string,
 *   config: { electronVersion?: string } } }} context
 */
export async function afterPack({ appOutDir, electronPlatformName, packager }) {
  const resources = packager.getResourcesDir(appOutDir)
  // The program that runs any app it is pointed at has no place in a shop.
  await rm(path.join(resources, 'default_app.asar'), { force: true })
  await keepOnlyCurrent(path.join(resources, 'releases'))
  if (isTestOnly(packager.config.electronVersion ?? '')) {
    // Its own Node is too old for SQLite: the helper processes run on this one.
    await copyFile(node24(), path.join(resources, 'node'))
  }
  if (electronPlatformName === 'linux') await chmod(path.join(appOutDir, 'chrome-sandbox'), 0o4755)
}
