#!/usr/bin/env node
import { electronExecutable } from '../lib/paths.mjs'
import { runSeated, takeSeat } from '../lib/seat.mjs'
import { runMain } from '../lib/setup-error.mjs'

/** Stands in for the Electron binary in `npm run dev`: the same arguments, as an ordinary user. */
await runMain(async () => {
  const seat = await takeSeat()
  return runSeated(seat, [electronExecutable(seat.root), ...process.argv.slice(2)], { opensWindows: true })
})
