import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { releaseIdSchema, type ReleaseId } from '../contract/ids'
import { RELEASE_SCHEMA } from '../contract/release'
import { sha256OfFile } from '../kit/release'

/**
 * Name of the release that these files make: the same files, encoder and layout give the same name on every machine,
 * so a release that is there already need not be built again.
 */
export async function releaseIdOf(
  shopDir: string,
  fileNames: readonly string[],
  encoderSha256: string,
): Promise<ReleaseId> {
  const hash = createHash('sha256').update(`aisle release ${RELEASE_SCHEMA}\n${encoderSha256}\n`)
  for (const name of [...fileNames].sort()) {
    hash.update(`${name}\n${await sha256OfFile(join(shopDir, ...name.split('/')))}\n`)
  }
  return releaseIdSchema.parse(hash.digest('hex').slice(0, 16))
}
