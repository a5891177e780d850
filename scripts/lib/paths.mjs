import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** @param {...string} parts a path inside the checkout */
export const inRoot = (...parts) => path.join(ROOT, ...parts)

/**
 * The Node that npm's `node` package brings: SQLite's and Vitest's builds need it, whatever Node the machine has.
 * @param {string} [root]
 */
export const node24 = (root = ROOT) =>
  path.join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** @param {string} [root] */
export const electronDist = (root = ROOT) => path.join(root, 'node_modules/electron/dist')

/** @param {string} [root] */
export function electronExecutable(root = ROOT) {
  const dist = electronDist(root)
  if (process.platform === 'darwin') return path.join(dist, 'Electron.app/Contents/MacOS/Electron')
  return path.join(dist, process.platform === 'win32' ? 'electron.exe' : 'electron')
}
