import type { Readable } from 'node:stream'
import type { Log } from '../../kit/process'

const MAX_LINE_CHARS = 500

/** The environment without what could make a helper process run foreign code. */
export function childEnvironment(from: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(from).filter(([name]) => !/^(NODE_|ELECTRON_|LD_PRELOAD$|DYLD_)/i.test(name)),
  )
}

/** Native code speaks on stderr before it dies; those lines go to the log. */
export function logStderr(stream: Readable | null, log: Log): void {
  stream?.setEncoding('utf8')
  stream?.on('data', (text: string) => {
    for (const line of text.split('\n')) {
      if (line.trim()) log.warn('stderr', { line: line.slice(0, MAX_LINE_CHARS) })
    }
  })
}

/** Ends a process that may not answer any more; it may also have ended already. */
export function killHard(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // Already gone.
  }
}
