import { existsSync } from 'node:fs'
import { inRoot, node24 } from './lib/paths.mjs'
import { runSeated, takeSeat } from './lib/seat.mjs'
import { runMain, SetupError } from './lib/setup-error.mjs'

const DOCTOR = 'out/main/doctor.js'

/** npm run doctor [-- --json]: changes nothing, so it does not set up either. */
await runMain(async () => {
  if (!existsSync(node24()) || !existsSync(inRoot(DOCTOR))) {
    throw new SetupError('Aisle is not set up on this machine yet.', ['Run: npm run setup'])
  }
  const seat = await takeSeat()
  return runSeated(seat, [node24(seat.root), DOCTOR, ...process.argv.slice(2)])
})
