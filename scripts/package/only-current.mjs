import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'

/**
 * A folder of releases keeps the one before for a kiosk that runs from it; a package has no use for it.
 * @param {string} releasesDir
 */
export async function keepOnlyCurrent(releasesDir) {
  const pointer = 'current.json'
  const { releaseId } = JSON.parse(await readFile(path.join(releasesDir, pointer), 'utf8'))
  const names = await readdir(releasesDir)
  if (!names.includes(releaseId))
    throw new Error(`${releasesDir} has no release ${releaseId}: run npm run setup.`)
  for (const name of names) {
    if (name !== pointer && name !== releaseId) await rm(path.join(releasesDir, name), { recursive: true })
  }
}
