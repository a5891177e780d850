import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication } from 'playwright-core'
import { repositoryPath } from './bundle'

export interface ElectronLaunch {
  /** What Electron runs: the checkout, or a bundled main file of a test. */
  readonly appPath?: string | undefined
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>> | undefined
}

/** Starts the real Electron with its sandbox on, on whatever display there is. */
export async function launchElectron({
  appPath = repositoryPath,
  args = [],
  env = {},
}: ElectronLaunch = {}): Promise<ElectronApplication> {
  if (process.getuid?.() === 0) {
    throw new Error('run the tests in Electron as an ordinary user: as root its sandbox cannot be on')
  }
  return _electron.launch({
    chromiumSandbox: true,
    cwd: repositoryPath,
    args: [appPath, ...args],
    env: { ...definedEnvironment(), ...env },
    timeout: 60_000,
  })
}

type Electron = typeof import('electron')

/**
 * Runs `read` in Electron's main process. Now and then its garbage collector takes the answer before it is handed over;
 * then it is asked for again.
 */
export async function inMain<A, R>(
  app: ElectronApplication,
  read: (electron: Electron, argument: A) => R | Promise<R>,
  argument: A,
): Promise<R> {
  for (let tries = 1; ; tries++) {
    try {
      return await app.evaluate(read as never, argument)
    } catch (thrown) {
      if (tries === 3 || !String(thrown).includes('garbage collected')) throw thrown
    }
  }
}

export function newFolder(prefix: string): Promise<string> {
  return mkdtemp(join(tmpdir(), `aisle-${prefix}-`))
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
