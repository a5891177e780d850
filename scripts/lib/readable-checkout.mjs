import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { readIfThere } from './files.mjs'
import { asUser } from './ordinary-user.mjs'
import { node24, ROOT } from './paths.mjs'
import { capture, runQuietly } from './run.mjs'
import { SetupError } from './setup-error.mjs'

/** @import { User } from './ordinary-user.mjs' */

const COPIES = '/var/lib/aisle'
/** Neither needed to run nor to test. */
const LEFT_OUT = ['.git', '.cache', 'dist', 'test-results']
/** Large, and made by set-up with the right modes: linked, not copied. */
const LINKED = ['node_modules', 'ml-models/files']

/**
 * A place from which that user can run the checkout: itself, or a copy where its parent folders are closed (/root).
 * @param {User} user
 */
export async function readableCheckout(user) {
  if (await canRead(user, ROOT)) return ROOT
  const copy = path.join(COPIES, createHash('sha256').update(ROOT).digest('hex').slice(0, 12))
  await copyCheckout(copy)
  if (await canRead(user, copy)) {
    process.stderr.write(`  ${user.name} may not read ${ROOT}: runs from the copy ${copy}.\n`)
    return copy
  }
  throw new SetupError(`The user ${user.name} can read neither ${ROOT} nor ${copy}.`, [
    'Clone to a folder that everybody may read, for example /opt/aisle.',
  ])
}

/** @param {User} user @param {string} root */
async function canRead(user, root) {
  const places = [node24(root), path.join(root, 'package.json'), path.join(root, 'ml-models/manifest.json')]
  const tests = await Promise.all(
    places.map((place) => {
      const [command = '', ...args] = asUser(user, ['test', '-r', place])
      return capture(command, args, { cwd: '/' })
    }),
  )
  return tests.every(({ code }) => code === 0)
}

/** @param {string} copy */
async function copyCheckout(copy) {
  await mkdir(copy, { recursive: true, mode: 0o755 })
  for (const stale of await readdir(copy)) {
    if (!LINKED.includes(stale)) await rm(path.join(copy, stale), { recursive: true, force: true })
  }
  const skipped = [...LEFT_OUT, ...LINKED].flatMap((name) => ['--exclude', `./${name}`])
  const pack = `tar -cf - ${skipped.join(' ')} . | tar -xf - -C "$1" --no-same-owner`
  await runQuietly('sh', ['-c', pack, 'sh', copy], { cwd: ROOT })
  const own = (await readdir(copy))
    .filter((name) => !LINKED.includes(name))
    .map((name) => path.join(copy, name))
  await runQuietly('chmod', ['-R', 'go+rX', ...own])
  for (const name of LINKED) await linkFolder(path.join(ROOT, name), path.join(copy, name))
}

/** @param {string} from @param {string} to */
async function linkFolder(from, to) {
  if (!existsSync(from) || (await isSameInstall(from, to))) return
  await rm(to, { recursive: true, force: true })
  const linked = await capture('cp', ['-al', from, to])
  // Another file system: a real copy.
  if (linked.code !== 0) {
    await rm(to, { recursive: true, force: true })
    await runQuietly('cp', ['-a', from, to])
  }
}

/** npm's record and Electron's version tell whether node_modules changed. @param {string} from @param {string} to */
async function isSameInstall(from, to) {
  const marks = ['.package-lock.json', 'electron/dist/version']
  const pairs = await Promise.all(
    marks.map(async (name) => [
      await readIfThere(path.join(from, name)),
      await readIfThere(path.join(to, name)),
    ]),
  )
  return pairs.every(([before, after]) => before !== undefined && before === after)
}
