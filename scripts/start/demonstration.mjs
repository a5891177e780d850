import { existsSync } from 'node:fs'
import path from 'node:path'
import { node24 } from '../lib/paths.mjs'
import { runSeated } from '../lib/seat.mjs'
import { SetupError } from '../lib/setup-error.mjs'

/** @import { Seat } from '../lib/seat.mjs' */

/**
 * Asks the kiosk one shipped spoken question on a virtual screen and prints what came of it.
 * @param {Seat} seat
 * @returns {Promise<number>} exit code
 */
export async function runDemonstration(seat) {
  const script = path.join(seat.root, 'scripts/start/headless.mjs')
  if (!existsSync(script)) {
    throw new SetupError('There is no display, and no demonstration for a virtual one.', [
      'Start on a machine with a display, or ask without a window:',
      '  npm run ask -- "usb c cable two metres"',
    ])
  }
  return runSeated(seat, [node24(seat.root), script, ...process.argv.slice(2)], { opensWindows: true })
}
