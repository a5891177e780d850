import { chown, mkdtemp } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { asUser, environmentOf, ordinaryUser } from './ordinary-user.mjs'
import { ROOT } from './paths.mjs'
import { readableCheckout } from './readable-checkout.mjs'
import { capture, isOnPath, runAttached, toolEnvironment } from './run.mjs'
import { SetupError } from './setup-error.mjs'

/** @import { User } from './ordinary-user.mjs' */

/**
 * @typedef {object} Seat from where, as whom and before which screen the kiosk runs
 * @property {string} root the checkout, or a copy that the user can read
 * @property {User | undefined} user undefined: we are an ordinary user ourselves
 * @property {boolean} hasScreen
 * @property {NodeJS.ProcessEnv} env
 */

/** Room for the kiosk upright and lying. */
const VIRTUAL_SCREEN = '-screen 0 1920x1920x24'

/** @returns {Promise<Seat>} */
export async function takeSeat() {
  const user = await ordinaryUser()
  const root = user === undefined ? ROOT : await readableCheckout(user)
  const tools = toolEnvironment(root)
  const hasScreen =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  if (user === undefined) return { root, user, hasScreen, env: tools }
  const env = environmentOf(user, tools)
  return { root, user, hasScreen, env: hasScreen ? { ...env, ...(await admitToScreen(user)) } : env }
}

/**
 * Runs a command there on our terminal; one that opens windows gets a virtual screen where there is no real one.
 * @param {Seat} seat
 * @param {readonly string[]} command
 * @param {{ opensWindows?: boolean, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>} its exit code
 */
export async function runSeated(seat, command, { opensWindows = false, env = {} } = {}) {
  const isVirtual = opensWindows && !seat.hasScreen
  if (isVirtual && !isOnPath('xvfb-run')) {
    throw new SetupError('There is no display, and xvfb-run, which makes a virtual one, is missing.', [
      'Install it (Debian: sudo apt-get install xvfb xauth), or start where there is a display.',
    ])
  }
  const shown = isVirtual ? ['xvfb-run', '-a', '-s', VIRTUAL_SCREEN, ...command] : command
  // xvfb-run belongs inside: the user could not read the screen's cookie of another.
  const [program = '', ...args] = seat.user === undefined ? shown : asUser(seat.user, shown)
  return runAttached(program, args, { cwd: seat.root, env: { ...seat.env, ...env } })
}

/**
 * An X server admits whoever shows its cookie: hands root's on.
 * @param {User} user
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
async function admitToScreen(user) {
  const display = process.env.DISPLAY
  if (display === undefined) return {}
  const folder = await mkdtemp(path.join(os.tmpdir(), 'aisle-screen-'))
  const cookie = path.join(folder, 'Xauthority')
  const { code } = await capture('xauth', ['extract', cookie, display])
  if (code !== 0) return {}
  for (const place of [folder, cookie]) await chown(place, user.uid, user.gid).catch(() => undefined)
  return { XAUTHORITY: cookie }
}
