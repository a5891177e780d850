import { inRoot, node24 } from './lib/paths.mjs'
import { runQuietly, toolEnvironment } from './lib/run.mjs'
import { runSeated, takeSeat } from './lib/seat.mjs'
import { runMain, SetupError } from './lib/setup-error.mjs'
import { setUp } from './setup/steps.mjs'
import { openFolders } from './test/writable.mjs'

const MADE = 'out/bench'
/** What is measured -> its entry. */
const BENCHES = { kiosk: 'test/bench/main.ts', release: 'test/bench/release/main.ts' }

/** npm run bench [-- --json], npm run bench:release [-- --json] */
await runMain(async () => {
  const [name = 'kiosk', ...options] = process.argv.slice(2)
  const entry = BENCHES[/** @type {keyof typeof BENCHES} */ (name)]
  if (entry === undefined)
    throw new SetupError(`There is no benchmark ${name}.`, [`Known: ${Object.keys(BENCHES).join(', ')}.`])
  await setUp({ isQuiet: true, isForTests: true })
  const script = inRoot('node_modules/vite/bin/vite.js')
  // As deep below the checkout as the helpers of the tests, which find it by where they are.
  const outDir = `${MADE}-${name}`
  const args = ['build', '--ssr', entry, '--outDir', outDir, '--emptyOutDir', '--configLoader', 'runner']
  await runQuietly(node24(), [script, ...args], { env: toolEnvironment() })
  const seat = await takeSeat()
  await openFolders(seat)
  return runSeated(seat, [node24(seat.root), `${outDir}/main.js`, ...options], {
    opensWindows: name === 'kiosk',
  })
})
