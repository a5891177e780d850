import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { FRAME_SAMPLES } from '../../electron/contract/audio'
import type { AisleError } from '../../electron/contract/errors'
import { logTo, type LogLevel } from '../../electron/kit/process'
import type { Supervised } from '../../electron/main/supervisor'
import type { AudioPort, Transport } from '../../electron/main/supervisor/transport'
import { superviseProcess, type SuperviseOptions } from '../../electron/main/supervisor/supervise'
import { puppetContract, type PuppetContract } from './fixtures/puppet-contract'

/**
 * What every transport has to do, written without a test runner: the same cases run under vitest (fork) and inside
 * Electron's main process (utility).
 */
export interface SupervisorBench {
  readonly transport: Transport
  /** The bundled fixtures/puppet.ts. */
  readonly puppetPath: string
  /** A path that does not exist yet, in a folder that does. */
  readonly newPath: () => string
  readonly createAudioChannel: () => { readonly port: AudioPort; readonly send: (frame: unknown) => void }
}

type Puppet = Supervised<PuppetContract>
type SpecChanges = Partial<SuperviseOptions<PuppetContract>>

interface Scene extends SupervisorBench {
  readonly logged: { level: LogLevel; message: string; fields: unknown }[]
  readonly start: (changes?: SpecChanges) => Puppet
}

export const supervisorCases: Readonly<Record<string, (scene: Scene) => Promise<void>>> = {
  'answers a call': async ({ start }) => {
    assert.deepEqual(await start().call('echo', { text: 'grüß dich' }), { text: 'grüß dich' })
  },
  'holds calls until the process is ready': async ({ start }) => {
    const puppet = start()
    assert.equal(puppet.state, 'starting')
    const answers = await Promise.all(['a', 'b', 'c'].map((text) => puppet.call('echo', { text })))
    assert.deepEqual(
      answers.map(({ text }) => text),
      ['a', 'b', 'c'],
    )
    assert.equal(puppet.state, 'ready')
  },
  'carries binary data both ways': async ({ start }) => {
    const bytes = await start().call('bytes', { count: 100_000 })
    assert.equal(bytes.length, 100_000)
    assert.equal(bytes[99_999], 7)
  },
  'hands the start options over': async ({ start }) => {
    assert.deepEqual(await start().call('options', {}), { greeting: 'hello' })
  },
  'keeps kind and code of an error': async ({ start }) => {
    await rejects(start().call('refuse', {}), 'corrupt', 'puppet-torn')
  },
  'calls an unexpected error a bug, and logs it': async ({ start, logged }) => {
    await rejects(start().call('throwBug', {}), 'bug', 'unexpected')
    await until(() => logged.some(({ message }) => message === 'throwBug failed'))
  },
  'refuses a bad request in the process': async ({ start }) => {
    await rejects(start().call('echo', { text: 7 } as never), 'input', 'bad-request')
  },
  'refuses a reply out of contract': async ({ start }) => {
    await rejects(start().call('answerOutOfContract', {}), 'bug', 'bad-reply')
  },
  'gives up at the deadline, and the process lives on': async ({ start }) => {
    const puppet = start()
    await readiness(puppet)
    const { pid } = puppet
    await rejects(puppet.call('never', {}, { deadlineMs: 100 }), 'timeout', 'no-answer')
    await puppet.call('echo', { text: 'still here' })
    assert.equal(puppet.pid, pid)
  },
  'delivers events and log lines': async ({ start, logged }) => {
    const puppet = start()
    const heard: string[] = []
    puppet.onEvent('greeted', ({ text }) => heard.push(text))
    await puppet.call('emitGreeting', {})
    await until(() => heard.length === 1)
    assert.deepEqual(heard, ['hello'])
    assert.deepEqual(
      logged.find(({ message }) => message === 'greeting'),
      { level: 'info', message: 'greeting', fields: { warmth: 3 } },
    )
  },
  'drops an event out of contract': async ({ start, logged }) => {
    const puppet = start()
    puppet.onEvent('greeted', () => assert.fail('delivered'))
    await puppet.call('emitOutOfContract', {})
    await until(() => logged.some(({ message }) => message.includes('event out of contract')))
  },
  'rejects pending calls when the process ends, and starts it again': async ({ start }) => {
    const puppet = start()
    const states = statesOf(puppet)
    await readiness(puppet)
    const firstPid = puppet.pid
    const pending = puppet.call('never', {}, { deadlineMs: 20_000 })
    void puppet.call('exit', { code: 3 }).catch(() => undefined)
    await rejects(pending, 'not-ready', 'puppet-down')
    await until(() => puppet.state === 'ready')
    assert.deepEqual(states, ['ready', 'down', 'starting', 'ready'])
    assert.notEqual(puppet.pid, firstPid)
    await puppet.call('echo', { text: 'new' })
  },
  'starts again after SIGKILL': async ({ start }) => {
    const puppet = start()
    await readiness(puppet)
    process.kill(pidOf(puppet), 'SIGKILL')
    await until(() => puppet.state !== 'ready')
    await until(() => puppet.state === 'ready')
    await puppet.call('echo', { text: 'new' })
  },
  'starts again after an uncaught error, and logs it': async ({ start, logged }) => {
    const puppet = start()
    await puppet.call('throwUncaught', {})
    await until(() => puppet.state !== 'ready')
    await until(() => puppet.state === 'ready')
    const line = logged.find(({ message }) => message === 'uncaught error')
    assert.match(JSON.stringify(line?.fields), /nobody caught this/)
  },
  'kills a process that stopped beating while a call is overdue': async ({ start, logged }) => {
    const puppet = start()
    await readiness(puppet)
    const firstPid = pidOf(puppet)
    process.kill(firstPid, 'SIGSTOP')
    await rejects(puppet.call('echo', { text: '?' }, { deadlineMs: 300 }), 'timeout', 'no-answer')
    await until(() => puppet.state === 'ready' && puppet.pid !== firstPid)
    assert.ok(logged.some(({ message }) => message === 'puppet hangs: killed'))
  },
  'kills a process that is silent for too long': async ({ start }) => {
    const puppet = start({ patience: { startMs: 20_000, beatMs: 1500, overdueMs: 1500 } })
    await readiness(puppet)
    const firstPid = pidOf(puppet)
    process.kill(firstPid, 'SIGSTOP')
    await until(() => puppet.state === 'ready' && puppet.pid !== firstPid)
  },
  'leaves a process alone that is only busy': async ({ start }) => {
    // Wide enough for a machine that is busy too: what is asked is whether one missed deadline is a death sentence.
    const puppet = start({ patience: { startMs: 20_000, beatMs: 10_000, overdueMs: 5000 } })
    await readiness(puppet)
    const { pid } = puppet
    await puppet.call('blockLoop', { forMs: 1000 }, { deadlineMs: 200 }).catch(() => undefined)
    await puppet.call('echo', { text: 'done' })
    assert.equal(puppet.pid, pid)
  },
  'turns off when the budget is spent, and says not-ready at once': async ({ start }) => {
    const puppet = start({
      options: () => ({ greeting: 'hello', dieAtStart: true }),
      budget: { restarts: 2, withinMs: 60_000, restMs: 60_000 },
    })
    const states = statesOf(puppet)
    await until(() => puppet.state === 'off')
    assert.deepEqual(states, ['down', 'starting', 'down', 'starting', 'off'])
    await rejects(puppet.call('echo', { text: '?' }), 'not-ready', 'puppet-down')
  },
  'gets a new budget after its rest': async ({ start }) => {
    const puppet = start({
      options: () => ({ greeting: 'hello', dieAtStart: true }),
      budget: { restarts: 1, withinMs: 60_000, restMs: 50 },
    })
    const states = statesOf(puppet)
    await until(() => states.filter((state) => state === 'off').length === 2)
  },
  'survives an entry file that is not there': async ({ start }) => {
    const puppet = start({
      entryPath: '/nowhere/at-all.mjs',
      budget: { restarts: 1, withinMs: 60_000, restMs: 60_000 },
    })
    await until(() => puppet.state === 'off')
  },
  'stops in good order': async ({ start, newPath }) => {
    const stopNotePath = newPath()
    const puppet = start({ options: () => ({ greeting: 'hello', stopNotePath }) })
    await readiness(puppet)
    await puppet.stop()
    assert.ok(existsSync(stopNotePath))
    assert.equal(puppet.state, 'off')
    await rejects(puppet.call('echo', { text: '?' }), 'not-ready', 'puppet-down')
  },
  'brings sound to the process, and only sound': async ({ start, createAudioChannel }) => {
    const puppet = start()
    const taken: unknown[] = []
    puppet.onEvent('audioTaken', (frame) => taken.push(frame))
    await readiness(puppet)
    const { port, send } = createAudioChannel()
    puppet.connectAudioPort(port)
    const samples = new Int16Array(FRAME_SAMPLES).fill(2).buffer
    for (const bad of [null, 7, 'x', {}, { utteranceId: 'u', sequence: 0, samples: new ArrayBuffer(3) }])
      send(bad)
    send({ utteranceId: 'u', sequence: 1.5, samples })
    send({ utteranceId: 'u', sequence: 1, samples })
    await until(() => taken.length > 0)
    await puppet.call('echo', { text: 'drained' })
    assert.deepEqual(taken, [{ utteranceId: 'u', sequence: 1, sum: 2 * FRAME_SAMPLES }])
  },
  'takes a new sound port after a restart': async ({ start, createAudioChannel }) => {
    const puppet = start()
    const taken: unknown[] = []
    puppet.onEvent('audioTaken', (frame) => taken.push(frame))
    await readiness(puppet)
    puppet.connectAudioPort(createAudioChannel().port)
    process.kill(pidOf(puppet), 'SIGKILL')
    await until(() => puppet.state !== 'ready')
    await until(() => puppet.state === 'ready')
    const { port, send } = createAudioChannel()
    puppet.connectAudioPort(port)
    send({ utteranceId: 'u', sequence: 0, samples: new ArrayBuffer(2 * FRAME_SAMPLES) })
    await until(() => taken.length === 1)
  },
  'asks for the start options at each start': async ({ start }) => {
    let starts = 0
    const puppet = start({ options: () => ({ greeting: `start ${++starts}` }) })
    assert.deepEqual(await puppet.call('options', {}), { greeting: 'start 1' })
    process.kill(pidOf(puppet), 'SIGKILL')
    await until(() => puppet.state !== 'ready')
    await until(() => puppet.state === 'ready')
    assert.deepEqual(await puppet.call('options', {}), { greeting: 'start 2' })
  },
  'keeps foreign code out of the environment': async ({ start }) => {
    process.env['NODE_OPTIONS'] = ''
    process.env['LD_PRELOAD'] = ''
    process.env['AISLE_HARMLESS'] = 'yes'
    const environment = await start().call('environment', {})
    const names = Object.keys(environment)
    assert.ok(names.includes('AISLE_HARMLESS'))
    assert.deepEqual(
      names.filter((name) => name === 'NODE_OPTIONS' || name === 'LD_PRELOAD'),
      [],
    )
  },
}

/** Runs one case on its own processes, and ends them. */
export async function runSupervisorCase(name: string, bench: SupervisorBench): Promise<void> {
  const logged: Scene['logged'] = []
  const puppets: Puppet[] = []
  const start = (changes: SpecChanges = {}): Puppet => {
    const puppet = superviseProcess({
      name: 'puppet',
      contract: puppetContract,
      transport: bench.transport,
      entryPath: bench.puppetPath,
      options: () => ({ greeting: 'hello' }),
      log: logTo((level, message, fields) => logged.push({ level, message, fields })),
      deadlineMs: 10_000,
      ...changes,
    })
    puppets.push(puppet)
    return puppet
  }
  const run = supervisorCases[name]
  assert.ok(run, `no case named ${name}`)
  try {
    await run({ ...bench, logged, start })
  } finally {
    await Promise.all(puppets.map((puppet) => puppet.stop()))
  }
}

async function readiness(puppet: Puppet): Promise<void> {
  await until(() => puppet.state === 'ready')
}

function statesOf(puppet: Puppet): string[] {
  const states: string[] = []
  puppet.onState((state) => states.push(state))
  return states
}

function pidOf({ pid }: Puppet): number {
  assert.ok(pid, 'the puppet runs')
  return pid
}

async function until(isSo: () => boolean, limitMs = 15_000): Promise<void> {
  const giveUpAt = performance.now() + limitMs
  while (!isSo()) {
    assert.ok(performance.now() < giveUpAt, `not within ${limitMs} ms: ${isSo.toString()}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

async function rejects(promise: Promise<unknown>, kind: string, code: string): Promise<void> {
  await assert.rejects(promise, (error: AisleError) => {
    assert.deepEqual({ kind: error.kind, code: error.code }, { kind, code }, error.message)
    return true
  })
}
