import { contentHash, readIfThere, writeFileIn } from '../lib/files.mjs'

/**
 * Remembers from what something was made: a file with the content hash of its sources, beside what was made.
 * @param {string} file
 * @param {readonly string[]} sources files and folders
 */
export function stamp(file, sources) {
  return {
    isFresh: async () => (await readIfThere(file)) === (await contentHash(sources)),
    /** @template T @param {() => Promise<T>} make the hash is taken first: a change under way makes it stale again */
    async around(make) {
      const hash = await contentHash(sources)
      const made = await make()
      await writeFileIn(file, hash)
      return made
    },
  }
}
