import { mkdtemp, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

export const repositoryPath = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Bundles TypeScript entries with everything they need into a fresh folder, one `<name>.mjs` each, so that they can run
 * in a plain Node or Electron process. `native` packages cannot be bundled: they are loaded from the checkout.
 * Returns the folder.
 */
export async function bundle(
  entries: Readonly<Record<string, string>>,
  native: readonly string[] = [],
): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'aisle-bundle-'))
  await symlink(join(repositoryPath, 'node_modules'), join(outDir, 'node_modules'))
  await build({
    configFile: false,
    logLevel: 'error',
    root: repositoryPath,
    ssr: { noExternal: true, external: ['electron', ...native] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(
          Object.entries(entries).map(([name, path]) => [name, join(repositoryPath, path)]),
        ),
        external: ['electron', ...native],
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  })
  return outDir
}
