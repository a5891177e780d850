import { fork } from 'node:child_process'
import type { ToChild } from '../../contract/messages'
import { toAudioFrame } from '../../kit/process'
import { childEnvironment, killHard, logStderr } from './child-process-parts'
import type { AudioPort, ChildEvents, ChildLink, ChildSpec, Transport } from './transport'

/** `child_process.fork` on a Node of our own: where Electron's Node is too old for the native modules, and on plain Node. */
export function forkTransport(nodePath: string = process.execPath): Transport {
  return { kind: 'fork', start: (spec, events) => startFork(nodePath, spec, events) }
}

function startFork(nodePath: string, spec: ChildSpec, events: ChildEvents): ChildLink {
  const child = fork(spec.entryPath, [JSON.stringify(spec.options)], {
    execPath: nodePath,
    execArgv: [],
    env: childEnvironment(spec.name),
    // Structured clone, so that sound travels as an ArrayBuffer.
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let audioPort: AudioPort | undefined
  let isOver = false
  const end = (reason: string): void => {
    if (isOver) return
    isOver = true
    audioPort?.close()
    events.onExit(reason)
  }
  logStderr(child.stderr, spec.log)
  child.on('message', (message) => events.onMessage(message))
  child.on('exit', (code, signal) => end(signal ?? `code ${code ?? 'unknown'}`))
  child.on('error', (error) => end(error.message))

  const send = (message: ToChild): void => {
    // The callback takes the error of a process that died meanwhile; its exit is reported anyway.
    if (child.connected) child.send(message, () => undefined)
  }
  return {
    pid: child.pid,
    send,
    connectAudioPort: (port) => {
      audioPort?.close()
      audioPort = port
      port.on('message', ({ data }) => {
        const frame = toAudioFrame(data)
        if (frame) send({ type: 'audio', ...frame })
      })
      port.start()
    },
    kill: () => killHard(child.pid),
  }
}
