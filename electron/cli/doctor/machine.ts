import { existsSync, readFileSync, statSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { output } from './command'
import { fail, ok, warn, type Check } from './finding'
import type { Places } from './places'

const ENOUGH_DISK_BYTES = 2e9
const KIOSK_SESSIONS = ['cage', 'gamescope', 'weston-kiosk']

/** What only Linux tells by itself is asked there; elsewhere the doctor says that it cannot tell. */
export function machineChecks({ root }: Places): readonly Check[] {
  const isLinux = process.platform === 'linux'
  const onLinux = (look: Check['look'], where: string): Check['look'] =>
    isLinux ? look : () => warn('cannot be told on this system', where)
  return [
    { name: 'display', look: onLinux(display, 'See whether the window opens: npm start.') },
    { name: 'microphone', look: onLinux(microphone, "Look in the system's sound and privacy settings.") },
    { name: 'sandbox', look: onLinux(() => sandbox(root), 'It needs no preparation on this system.') },
    { name: 'disk', look: disk },
    { name: 'disk encryption', look: encryption },
    {
      name: 'OS lock-down',
      look: onLinux(lockDown, 'Windows: Assigned Access. macOS: a managed single-app mode.'),
    },
  ]
}

function display() {
  const { WAYLAND_DISPLAY: wayland, DISPLAY: x11 } = process.env
  const name = wayland || x11
  return name
    ? ok(name)
    : warn('none', 'Plug a panel in and log in there; without one, npm start uses a virtual screen.')
}

function microphone() {
  const devices = readIfThere('/proc/asound/pcm')
    .split('\n')
    .filter((line) => line.includes('capture'))
    .map((line) => line.split(':')[1]?.trim() ?? line)
  if (devices.length > 0) return ok(devices.join(', '))
  return warn('none found', 'Plug one in; typing works without. The kiosk user must be in the group "audio".')
}

async function sandbox(root: string) {
  const helper = join(root, 'node_modules', 'electron', 'dist', 'chrome-sandbox')
  if (process.getuid?.() === 0)
    return fail('root', 'The sandbox does not hold for root: run as an ordinary user.')
  const { uid, mode } = existsSync(helper) ? statSync(helper) : { uid: -1, mode: 0 }
  if (uid === 0 && (mode & 0o4755) === 0o4755) return ok('by its setuid helper')
  if ((await output('unshare', ['--user', 'true'])) !== undefined) return ok('by user namespaces')
  return fail('cannot start', `Run, as root: chown root ${helper} && chmod 4755 ${helper}`)
}

async function disk() {
  const { bavail, bsize } = await statfs(homedir())
  const found = `${(bavail * bsize * 1e-9).toFixed(1)} GB free in ${homedir()}`
  return bavail * bsize >= ENOUGH_DISK_BYTES
    ? ok(found)
    : warn(found, 'Make room: a release and its predecessors take 2 GB.')
}

async function encryption() {
  const isEncrypted = await isHomeEncrypted()
  if (isEncrypted === true) return ok('on')
  const advice = 'A stolen kiosk gives its journal away: use LUKS, BitLocker or FileVault.'
  return warn(isEncrypted === false ? 'off' : 'cannot be told', advice)
}

async function isHomeEncrypted(): Promise<boolean | undefined> {
  if (process.platform === 'darwin') return (await output('fdesetup', ['status']))?.includes('is On')
  if (process.platform !== 'linux') return undefined
  const source = (await output('findmnt', ['-no', 'SOURCE', '-T', homedir()]))?.trim().replace(/\[.*/, '')
  if (source === undefined) return undefined
  // The device and everything below it: an encrypted one is of type "crypt".
  return (await output('lsblk', ['-sno', 'TYPE', source]))?.includes('crypt')
}

function lockDown() {
  const session = process.env.XDG_SESSION_DESKTOP ?? process.env.XDG_CURRENT_DESKTOP ?? ''
  if (KIOSK_SESSIONS.includes(session.toLowerCase())) return ok(session)
  const found = session === '' ? 'no desktop session' : `an ordinary desktop session (${session})`
  return warn(
    found,
    'In a shop, start the kiosk in a session of its own (cage), so that nothing lies behind its window.',
  )
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
