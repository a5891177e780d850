import { inRoot, node24 } from './lib/paths.mjs'
import { runAttached, toolEnvironment } from './lib/run.mjs'
import { runMain } from './lib/setup-error.mjs'
import { setUp } from './setup/steps.mjs'

/** npm run dev: the kiosk in a window, following every change of its sources. */
await runMain(async () => {
  await setUp({ isQuiet: true })
  const script = inRoot('node_modules/electron-vite/bin/electron-vite.js')
  // The bundler may write to the checkout; the kiosk itself starts as an ordinary user.
  const env = { ...toolEnvironment(), ELECTRON_EXEC_PATH: inRoot('scripts/dev/electron.mjs') }
  return runAttached(node24(), [script, 'dev', ...process.argv.slice(2)], { env })
})
