import { join } from 'node:path'
import type { ElectronApplication } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle } from '../helpers/bundle'
import { launchElectron } from '../helpers/electron'
import { supervisorCases } from '../helpers/supervisor-cases'

type RunCase = (name: string, puppetPath: string) => Promise<void>

let app: ElectronApplication
let puppetPath: string

beforeAll(async () => {
  const folder = await bundle({
    app: 'test/helpers/fixtures/supervisor-app.ts',
    puppet: 'test/helpers/fixtures/puppet.ts',
  })
  puppetPath = join(folder, 'puppet.mjs')
  app = await launchElectron({ appPath: join(folder, 'app.mjs') })
})

afterAll(() => app.close())

for (const name of Object.keys(supervisorCases)) {
  test(name, async () => {
    const failure = await app.evaluate(
      async (_, call) => {
        const { runCase } = globalThis as unknown as { runCase: RunCase }
        return runCase(call.name, call.puppetPath).then(
          () => null,
          (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error)),
        )
      },
      { name, puppetPath },
    )
    expect(failure).toBeNull()
  })
}
