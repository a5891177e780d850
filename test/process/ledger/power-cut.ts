import { closeSync, ftruncateSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { TracedCall } from './trace'

const syncs: readonly string[] = ['fsync', 'fdatasync']

/** The part of a trace in which a call was served: from the request with this text to the reply with that one. */
export function servedPart(trace: readonly TracedCall[], request: string, reply: string) {
  const first = trace.findIndex(({ name, data }) => isRead(name) && data.includes(request))
  const last = trace.findIndex(
    ({ name, data }, index) => index > first && !isRead(name) && data.includes(reply),
  )
  if (first === -1 || last === -1) throw new Error('the request or its reply is not in the trace')
  return { served: trace.slice(first, last), upToReply: trace.slice(0, last) }
}

const isRead = (name: string) => name === 'read' || name === 'recvmsg'

export const syncsOf = (trace: readonly TracedCall[], file: string): readonly TracedCall[] =>
  trace.filter((call) => syncs.includes(call.name) && call.file === file)

/**
 * The folder as a power cut at the end of `trace` may leave it at worst: of each file, what was written before its last
 * sync, and nothing of what was written after. (The shared memory beside a log is not kept: it is made anew.)
 */
export function replayPowerCut(trace: readonly TracedCall[], folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const file of ['journal.db', 'journal.db-wal']) {
    const calls = trace.filter((call) => call.file === file)
    const lastSync = calls.findLastIndex(({ name }) => syncs.includes(name))
    const handle = openSync(join(folder, file), 'w')
    for (const call of calls.slice(0, lastSync + 1)) {
      if (call.name === 'pwrite64') writeSync(handle, call.data, 0, call.data.length, call.offset)
      if (call.name === 'ftruncate') ftruncateSync(handle, call.offset)
    }
    closeSync(handle)
  }
}
