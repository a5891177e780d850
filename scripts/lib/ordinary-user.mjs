import { existsSync } from 'node:fs'
import { chown, mkdir } from 'node:fs/promises'
import { capture, runQuietly } from './run.mjs'
import { SetupError } from './setup-error.mjs'

/**
 * @typedef {object} User
 * @property {string} name
 * @property {number} uid
 * @property {number} gid
 * @property {string} home
 */

const KIOSK_USER = 'kiosk'
/** Whoever looks after devices lets these groups at them. */
const DEVICE_GROUPS = ['audio', 'video', 'render']
/** Of root's session: of no use to another user, or closed to them. */
const NOT_THEIRS = /^(XDG_|DBUS_|SUDO_|XAUTHORITY$|TMPDIR$|npm_config_cache$)/i

/**
 * As root, Chromium's sandbox does not hold: then whoever called sudo, else the user `kiosk`, made if need be.
 * @returns {Promise<User | undefined>} undefined: we are an ordinary user already
 */
export async function ordinaryUser() {
  if (process.getuid?.() !== 0) return undefined
  const caller = process.env.SUDO_USER
  const name = caller !== undefined && caller !== 'root' ? caller : KIOSK_USER
  return (await findUser(name)) ?? (await makeUser(name))
}

/**
 * The command that runs another as that user.
 * @param {User} user
 * @param {readonly string[]} command
 */
export const asUser = (user, command) => [
  'setpriv',
  `--reuid=${user.uid}`,
  `--regid=${user.gid}`,
  '--init-groups',
  '--',
  ...command,
]

/**
 * Our environment as it suits that user.
 * @param {User} user
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentOf(user, env = process.env) {
  const kept = Object.entries(env).filter(([name]) => !NOT_THEIRS.test(name))
  const runtimeDir = `/run/user/${user.uid}`
  return {
    ...Object.fromEntries(kept),
    HOME: user.home,
    USER: user.name,
    LOGNAME: user.name,
    ...(existsSync(runtimeDir) ? { XDG_RUNTIME_DIR: runtimeDir } : {}),
  }
}

/**
 * A folder that the user may write to.
 * @param {User | undefined} user undefined: we ourselves
 * @param {string} folder
 */
export async function giveFolder(user, folder) {
  await mkdir(folder, { recursive: true })
  if (user !== undefined) await chown(folder, user.uid, user.gid)
  return folder
}

/** @param {string} name @returns {Promise<User | undefined>} */
async function findUser(name) {
  const { code, stdout } = await capture('getent', ['passwd', name])
  if (code !== 0) return undefined
  const [, , uid, gid, , home = '/'] = stdout.trim().split(':')
  return { name, uid: Number(uid), gid: Number(gid), home }
}

/** @param {string} name @returns {Promise<User>} */
async function makeUser(name) {
  const { stdout } = await capture('getent', ['group', ...DEVICE_GROUPS])
  const groups = stdout
    .trim()
    .split('\n')
    .map((line) => line.split(':')[0])
  const membership = stdout === '' ? [] : ['--groups', groups.join(',')]
  await runQuietly('useradd', ['--create-home', '--shell', '/usr/sbin/nologin', ...membership, name])
  const user = await findUser(name)
  if (user === undefined) throw new SetupError(`The user ${name} could not be made.`)
  process.stderr.write(`  As root: made the user ${name}, which runs the kiosk, so that its sandbox holds.\n`)
  return user
}
