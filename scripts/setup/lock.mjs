import { access, constants, mkdir, open, rm, stat } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import path from 'node:path'
import { readIfThere } from '../lib/files.mjs'

const LOOK_AGAIN_MS = 300
const NAMED_WITHIN_MS = 5000

/**
 * Two set-ups at once would pull the ground from under each other: the second waits, then finds everything done.
 * @template T
 * @param {string} file holds the process id of whoever is at work; one that is dead holds nothing
 * @param {() => Promise<T>} work
 * @param {(holder: number) => void} [onWait]
 * @returns {Promise<T>}
 */
export async function withLock(file, work, onWait = () => undefined) {
  if (!(await canWrite(path.dirname(file)))) return work()
  for (let isFirst = true; !(await take(file)); isFirst = false) {
    const holder = Number(await readIfThere(file))
    if (holder > 0 ? !isAlive(holder) : await isOld(file)) await rm(file, { force: true })
    else {
      if (isFirst) onWait(holder)
      await delay(LOOK_AGAIN_MS)
    }
  }
  try {
    return await work()
  } finally {
    await rm(file, { force: true })
  }
}

/** Whoever takes the lock writes their name into it at once: without one, they died in between. @param {string} file */
async function isOld(file) {
  const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }))
  return Date.now() - mtimeMs > NAMED_WITHIN_MS
}

/** Where we may write nothing there is nothing to guard. @param {string} folder */
async function canWrite(folder) {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** @param {string} file */
async function take(file) {
  try {
    const handle = await open(file, 'wx')
    await handle.writeFile(String(process.pid))
    await handle.close()
    return true
  } catch (thrown) {
    if (/** @type {NodeJS.ErrnoException} */ (thrown).code === 'EEXIST') return false
    throw thrown
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (thrown) {
    return /** @type {NodeJS.ErrnoException} */ (thrown).code === 'EPERM'
  }
}
