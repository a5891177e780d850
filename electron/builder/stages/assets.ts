import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { releaseFiles } from '../../kit/release'
import { keyOf } from '../hash'
import { copyToRelease } from '../store/copy-file'
import type { Stage } from './stage'

/** Pictures copied at the same time. */
const AT_ONCE = 16

/** What the release holds just as the owner wrote it: shop.json, floor-plan.json, knowledge.json, pictures. */
export const assets: Stage = {
  name: 'assets',
  follows: 'nothing',
  key: ({ folder: { hashes } }) => keyOf(hashes.documents, hashes.pictures),
  run: async ({ folder: { shopDir, documents, pictures }, dir, signal, onProgress }) => {
    await mkdir(releaseFiles(dir).pictures, { recursive: true })
    for (const { name, bytes } of documents) await writeFile(join(dir, name), bytes)
    const names = pictures.map(({ file }) => `pictures/${file}`)
    for (let done = 0; done < names.length; done += AT_ONCE) {
      signal.throwIfAborted()
      onProgress(done, names.length)
      const some = names.slice(done, done + AT_ONCE)
      await Promise.all(some.map((name) => copyToRelease(join(shopDir, name), join(dir, name))))
    }
    return [...documents.map(({ name }) => name), ...names]
  },
}
