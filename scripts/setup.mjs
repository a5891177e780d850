import { parseArgs } from 'node:util'
import { runMain } from './lib/setup-error.mjs'
import { setUp } from './setup/steps.mjs'

/**
 * npm run setup [-- --model NAME]... [--refresh-electron]
 * Makes a fresh clone ready to run; safe to repeat.
 */
await runMain(async () => {
  const { values } = parseArgs({
    options: { model: { type: 'string', multiple: true }, 'refresh-electron': { type: 'boolean' } },
  })
  await setUp({
    optionalModels: values.model ?? [],
    isElectronRefreshed: values['refresh-electron'] ?? false,
  })
})
