import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { eventually, readLog } from './app'
import { repositoryPath } from './bundle'
import { newFolder } from './electron'

const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
/** Place of a fuse on the wire, by its name in electron-builder.yml. */
const FUSES = {
  runAsNode: 0,
  enableNodeOptionsEnvironmentVariable: 2,
  enableNodeCliInspectArguments: 3,
  grantFileProtocolExtraPrivileges: 7,
} as const

/**
 * Stands in for a packaged app, in a second instead of a minute: Electron under another name (that alone makes it a
 * shop build) with the fuses that electron-builder.yml asks for, around `appPath`. Returns the program.
 */
export async function makeShopBuild(appPath: string): Promise<string> {
  const folder = await newFolder('shop')
  const dist = join(repositoryPath, 'node_modules/electron/dist')
  for (const name of await readdir(dist)) {
    if (name !== 'electron' && name !== 'resources') await symlink(join(dist, name), join(folder, name))
  }
  const program = join(folder, 'aisle')
  await writeFile(program, await withFuses(await readFile(join(dist, 'electron'))))
  await chmod(program, 0o755)
  await mkdir(join(folder, 'resources'))
  const links = {
    app: appPath,
    releases: join(appPath, 'out/releases'),
    'ml-models': join(appPath, 'ml-models/files'),
    node: join(repositoryPath, 'node_modules/node/bin/node'),
  }
  for (const [name, target] of Object.entries(links)) await symlink(target, join(folder, 'resources', name))
  return program
}

/** A start of the program from the outside, as a service or a stranger would do it. */
export interface ShopStart {
  readonly process: ChildProcess
  /** Exit code; resolves when it has ended. */
  readonly ended: Promise<number | null>
  /** Resolves when its page is loaded; fails when it ends before. */
  loaded(): Promise<void>
  kill(): Promise<void>
}

export function startShopBuild(
  program: string,
  dataDir: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): ShopStart {
  const child = spawn(program, [`--user-data-dir=${dataDir}`, ...args], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  })
  const startedAt = new Date().toISOString()
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  return {
    process: child,
    ended,
    loaded: () =>
      eventually(async () => {
        if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode} before its page was there`)
        const lines = await readLog(dataDir)
        return lines.some(({ msg, time }) => msg === 'the page is loaded' && String(time) >= startedAt)
      }, 60_000),
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

async function withFuses(program: Buffer): Promise<Buffer> {
  const config = await readFile(join(repositoryPath, 'electron-builder.yml'), 'utf8')
  const wire = program.indexOf(FUSE_SENTINEL) + FUSE_SENTINEL.length + 2
  for (const [name, place] of Object.entries(FUSES)) {
    const isOff = new RegExp(`^  ${name}: false$`, 'm').test(config)
    program.write(isOff ? '0' : '1', wire + place, 'latin1')
  }
  return program
}
