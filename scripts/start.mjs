import { electronExecutable } from './lib/paths.mjs'
import { runSeated, takeSeat } from './lib/seat.mjs'
import { runMain } from './lib/setup-error.mjs'
import { setUp } from './setup/steps.mjs'
import { runDemonstration } from './start/demonstration.mjs'

/**
 * npm start
 * Sets up, then opens the kiosk in a window; without a display, demonstrates it on a virtual one.
 */
await runMain(async () => {
  await setUp()
  const seat = await takeSeat()
  if (!seat.hasScreen) return runDemonstration(seat)
  return runSeated(seat, [electronExecutable(seat.root), '.', '--windowed', ...process.argv.slice(2)], {
    opensWindows: true,
  })
})
