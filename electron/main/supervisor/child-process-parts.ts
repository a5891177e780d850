import type { Readable } from 'node:stream'
import type { Log } from '../../kit/process'

const MAX_LINE_CHARS = 500

/**
 * glibc keeps what ONNX Runtime freed after loading in its heap; large blocks from the system go back to it. In a trial
 * search took 230 MB without and 172 MB with this; `npm run bench` prints what it takes now.
 */
const FRUGAL = { MALLOC_MMAP_THRESHOLD_: '65536' }

/** The environment of a helper process, without what could make it run foreign code. */
export function childEnvironment(name: string, from: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const safe = Object.entries(from).filter(([key]) => !/^(NODE_|ELECTRON_|LD_PRELOAD$|DYLD_)/i.test(key))
  return { ...Object.fromEntries(safe), ...(name === 'search' ? FRUGAL : {}) }
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
