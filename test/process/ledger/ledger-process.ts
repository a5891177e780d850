import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { FeedConfig } from '../../../electron/contract/config'
import type { LedgerContract } from '../../../electron/contract/ledger'
import type { ToChild, ToParent } from '../../../electron/contract/messages'
import type { FeedReport } from '../../../electron/contract/overlay'
import type { Caller } from '../../../electron/contract/rpc'
import { bundle } from '../../helpers/bundle'

export interface LedgerProcess extends Caller<LedgerContract> {
  readonly child: ChildProcess
  /** The next report of the feed that fits, among those that came and those that will. Each is given once. */
  feedRead(fits?: (report: FeedReport) => boolean): Promise<FeedReport>
  /** `kill -9`; resolves when the process is gone. */
  kill(): Promise<void>
  stop(): Promise<void>
}

/** Bundles the ledger, and the one that is too weak. */
export async function bundleLedgers(): Promise<{ ledgerPath: string; weakLedgerPath: string }> {
  const folder = await bundle(
    { ledger: 'electron/ledger/index.ts', weak: 'test/process/ledger/fixtures/weak-ledger.ts' },
    ['better-sqlite3'],
  )
  return { ledgerPath: join(folder, 'ledger.mjs'), weakLedgerPath: join(folder, 'weak.mjs') }
}

/** Starts a ledger as main would; `under` is a command that runs it, such as strace with its options. */
export async function startLedgerProcess(
  entryPath: string,
  dataDir: string,
  under: readonly string[] = [],
  feed: FeedConfig | null = null,
): Promise<LedgerProcess> {
  const [execPath, ...execArgv]: [string, ...string[]] =
    under[0] === undefined ? [process.execPath] : [under[0], ...under.slice(1), process.execPath]
  const child = fork(entryPath, [JSON.stringify({ dataDir, feed })], {
    execPath,
    execArgv,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let complaint = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (complaint += text))
  const waiting = new Map<number, (message: ToParent) => void>()
  const reports: FeedReport[] = []
  let calls = 0
  const isGone = once(child, 'exit')

  await new Promise<void>((resolve, reject) => {
    child.on('message', (message: ToParent) => {
      if (message.type === 'ready') resolve()
      if (message.type === 'event' && message.name === 'feedRead') {
        reports.push(message.payload as FeedReport)
        child.emit('feedRead')
      }
      if (message.type === 'result' || message.type === 'failure') waiting.get(message.id)?.(message)
    })
    child.on('close', (code) =>
      reject(new Error(`the ledger ended with code ${code ?? 'none'}: ${complaint}`)),
    )
  })

  return {
    child,
    call: (name, request) =>
      new Promise((resolve, reject) => {
        const id = ++calls
        waiting.set(id, (message) => {
          if (message.type === 'result') resolve(message.value as never)
          else if (message.type === 'failure') reject(new Error(message.error.message))
        })
        child.send({ type: 'call', id, name, request } satisfies ToChild, () => undefined)
      }),
    async feedRead(fits = () => true) {
      for (;;) {
        const place = reports.findIndex(fits)
        const [report] = place === -1 ? [] : reports.splice(0, place + 1).slice(-1)
        if (report !== undefined) return report
        await once(child, 'feedRead')
      }
    },
    async kill() {
      child.kill('SIGKILL')
      await isGone
    },
    async stop() {
      child.send({ type: 'stop' } satisfies ToChild, () => undefined)
      await isGone
    },
  }
}
