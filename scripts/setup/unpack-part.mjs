import path from 'node:path'
import { sha256, sha256OfFile, writeFileIn } from '../lib/files.mjs'
import { withZip } from '../lib/zip.mjs'
import { setOptions } from './kaldi-options.mjs'

/** @import { ModelFile, Part, Source } from './manifest.mjs' */
/** @import { ZipEntry } from '../lib/zip.mjs' */

/**
 * Verifies an archive and writes what the part keeps of it; throws on the first checksum that is not as it should be.
 * @param {Part} part
 * @param {Source} source
 * @param {string} archive
 * @param {string} target
 */
export async function unpackPart(part, source, archive, target) {
  if (source.sha256 !== null) refuseUnlessEqual(source.file, await sha256OfFile(archive), source.sha256)
  await withZip(archive, async (entries) => {
    const inside = entries.filter((entry) => entry.name.startsWith(source.folder))
    const wanted = part.files ?? inside.map((entry) => ({ path: entry.name.slice(source.folder.length) }))
    for (const file of wanted) {
      const entry = inside.find(({ name }) => name === source.folder + file.path)
      if (entry === undefined) throw new Error(`${source.folder}${file.path} is not in it`)
      await writeFileIn(path.join(target, file.path), await verifiedContent(entry, file))
    }
  })
}

/**
 * @param {ZipEntry} entry
 * @param {Partial<ModelFile> & { path: string }} file
 */
async function verifiedContent(entry, file) {
  const content = await entry.read()
  if (file.sha256 !== undefined) refuseUnlessEqual(file.path, sha256(content), file.sha256)
  if (file.adapted === undefined) return content
  const adapted = setOptions(content.toString('utf8'), file.adapted.set)
  refuseUnlessEqual(`${file.path} as adapted`, sha256(adapted), file.adapted.sha256)
  return adapted
}

/** @param {string} what @param {string} actual @param {string} expected */
function refuseUnlessEqual(what, actual, expected) {
  if (actual === expected) return
  throw new Error(`refused, wrong checksum: ${what} has sha256 ${actual}, expected ${expected}`)
}
