import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Records every call of a process that changes, syncs or sends something; one file a thread, so that lines stay whole. */
export const straceCommand = (tracePath: string): readonly string[] => [
  'strace',
  '-ff',
  '--seccomp-bpf',
  '-y',
  '-xx',
  '-s',
  '1000000',
  '-e',
  'trace=pwrite64,pwritev,write,writev,sendmsg,read,recvmsg,ftruncate,fsync,fdatasync',
  '-e',
  'signal=none',
  '-o',
  tracePath,
]

export const isStraceThere = spawnSync('strace', ['-f', '-o', '/dev/null', 'true']).status === 0

/** One recorded call on one file. */
export interface TracedCall {
  readonly name: string
  /** The name of the file without its folder, or of the socket. */
  readonly file: string
  readonly data: Buffer
  /** For pwrite64 the place in the file, for ftruncate the new length. */
  readonly offset: number
}

/** The calls of the thread that served the journal, in order. */
export function readTrace(tracePath: string): readonly TracedCall[] {
  const threads = readdirSync(dirname(tracePath))
    .filter((name) => name.startsWith(`${basename(tracePath)}.`))
    .map((name) => readFileSync(join(dirname(tracePath), name), 'latin1'))
    .map((text) => text.split('\n').flatMap((line) => parseCall(line) ?? []))
  return threads.find((calls) => calls.some(({ file }) => file === 'journal.db-wal')) ?? []
}

// pwrite64(21</tmp/x/journal.db-wal>, "\x37\x7f", 32, 0) = 32, where the path is written in hex too
const callPattern = /^(\w+)\(\d+<([^>]*)>(?:, )?(.*)\)\s+= (-?\d+)/

function parseCall(line: string): TracedCall | null {
  const [, name, path, rest = '', result] = callPattern.exec(line) ?? []
  if (name === undefined || path === undefined || Number(result) < 0) return null
  const strings = [...rest.matchAll(/"([^"]*)"/g)].map(([, text = '']) => unhex(text))
  const offset = /(\d+)$/.exec(rest)?.[1] ?? '0'
  return {
    name,
    file: basename(unhex(path).toString('latin1')),
    data: Buffer.concat(strings),
    offset: Number(offset),
  }
}

const unhex = (text: string) => Buffer.from(text.replaceAll('\\x', ''), 'hex')
