import { utilityProcess, type MessagePortMain } from 'electron'
import type { Readable } from 'node:stream'
import { childEnvironment, killHard, logStderr } from './child-process-parts'
import type { AudioPort, ChildEvents, ChildLink, ChildSpec, Transport } from './transport'

/** Electron's own helper processes: the way that ships. Only after the app is ready. */
export const utilityTransport: Transport = { kind: 'utility', start: startUtility }

function startUtility(spec: ChildSpec, events: ChildEvents): ChildLink {
  const child = utilityProcess.fork(spec.entryPath, [JSON.stringify(spec.options)], {
    serviceName: spec.name,
    execArgv: [],
    env: childEnvironment(spec.name),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  logStderr(child.stderr as Readable | null, spec.log)
  child.on('message', (message) => events.onMessage(message))
  child.on('exit', (code) => events.onExit(`code ${code}`))
  // Without a listener a fatal error of V8 in the child raises a modal box.
  child.on('error', (type, location) => spec.log.error('fatal error', { type, location }))

  return {
    get pid() {
      return child.pid
    },
    send: (message) => child.postMessage(message),
    connectAudioPort: (port) => {
      if (isTransferable(port)) child.postMessage({ type: 'audio-port' }, [port])
    },
    kill: () => killHard(child.pid),
  }
}

const isTransferable = (port: AudioPort): port is MessagePortMain => 'postMessage' in port
