import { inRoot, node24 } from './lib/paths.mjs'
import { runQuietly, toolEnvironment } from './lib/run.mjs'
import { runSeated, takeSeat } from './lib/seat.mjs'
import { runMain } from './lib/setup-error.mjs'
import { setUp } from './setup/steps.mjs'
import { openFolders } from './test/writable.mjs'

const ENTRY = 'test/bench/main.ts'
const MADE = 'out/bench'

/** npm run bench [-- --json] */
await runMain(async () => {
  await setUp({ isQuiet: true, isForTests: true })
  const script = inRoot('node_modules/vite/bin/vite.js')
  const args = ['build', '--ssr', ENTRY, '--outDir', MADE, '--emptyOutDir', '--configLoader', 'runner']
  await runQuietly(node24(), [script, ...args], { env: toolEnvironment() })
  const seat = await takeSeat()
  await openFolders(seat)
  return runSeated(seat, [node24(seat.root), `${MADE}/main.js`, ...process.argv.slice(2)], {
    opensWindows: true,
  })
})
