import { describe, expect, it } from 'vitest'
import type { BuiltRelease } from '../../../../electron/contract/builder'
import type { ToChild } from '../../../../electron/contract/messages'
import { silentLog } from '../../../../electron/kit/process'
import { buildInProcess, type BuildRequest } from '../../../../electron/main/release'
import type { ChildEvents, Transport } from '../../../../electron/main/supervisor/transport'

const built = { releaseId: 'a'.repeat(16), isNew: true, isFinal: true } as BuiltRelease
const progress = (done: number) => ({
  type: 'event',
  name: 'progressed',
  payload: { stage: 'vectors', done, total: 9 },
})

/** A builder that a test plays: it is told what main sends, and how to speak. */
function played(answer: (message: ToChild, events: ChildEvents) => void): {
  transport: Transport
  kills: () => number
} {
  let kills = 0
  const transport: Transport = {
    kind: 'fork',
    start: (_spec, events) => {
      let isOver = false
      const end = (reason: string): void => {
        if (!isOver) setTimeout(() => events.onExit(reason))
        isOver = true
      }
      setTimeout(() => events.onMessage({ type: 'ready' }))
      return {
        pid: undefined,
        send: (message) => {
          if (message.type === 'stop') end('code 0')
          else setTimeout(() => answer(message, events))
        },
        connectAudioPort: () => undefined,
        kill: () => {
          kills += 1
          end('SIGKILL')
        },
      }
    },
  }
  return { transport, kills: () => kills }
}

const run = (transport: Transport, request: Partial<BuildRequest> = {}): Promise<BuiltRelease> =>
  buildInProcess(
    {
      transport,
      entryPath: 'builder.js',
      options: { releasesDir: '/releases', modelsDir: '/models' },
      log: silentLog,
      patienceMs: 50,
    },
    {
      shopDir: '/shop',
      signal: new AbortController().signal,
      onProgress: () => undefined,
      onBuilt: () => undefined,
      ...request,
    },
  )

describe('a build in a process of its own', () => {
  it('tells its progress, what stands already, and what came of it; then the process ends', async () => {
    const heard: unknown[] = []
    const { transport, kills } = played((message, { onMessage }) => {
      if (message.type !== 'call') return
      expect(message).toMatchObject({ name: 'build', request: { shopDir: '/shop' } })
      onMessage(progress(1))
      onMessage({ type: 'event', name: 'built', payload: { ...built, isFinal: false } })
      onMessage({ type: 'result', id: message.id, value: built })
    })
    const result = await run(transport, {
      onProgress: ({ done }) => heard.push(done),
      onBuilt: ({ isFinal }) => heard.push(isFinal),
    })
    expect(result).toEqual(built)
    expect(heard).toEqual([1, false])
    expect(kills()).toBe(0)
  })

  it('says why it failed', async () => {
    const { transport } = played((message, { onMessage }) => {
      if (message.type !== 'call') return
      const error = { kind: 'input', code: 'bad-shop', message: 'row 7: no name' }
      onMessage({ type: 'failure', id: message.id, error })
    })
    await expect(run(transport)).rejects.toMatchObject({ code: 'bad-shop', message: 'row 7: no name' })
  })

  it('is killed when it gets nowhere, however much it has done before', async () => {
    const { transport, kills } = played((_message, { onMessage }) => {
      for (let done = 0; done < 3; done++) setTimeout(() => onMessage(progress(done)), done * 30)
    })
    await expect(run(transport)).rejects.toMatchObject({ kind: 'timeout', code: 'builder-hung' })
    expect(kills()).toBe(1)
  })

  it('is killed although it beats: that it lives does not say that it gets on', async () => {
    const { transport } = played((_message, { onMessage }) => {
      setInterval(() => onMessage({ type: 'beat' }), 10).unref()
    })
    await expect(run(transport)).rejects.toMatchObject({ code: 'builder-hung' })
  })

  it('is cancelled by its own means first', async () => {
    const abort = new AbortController()
    let buildId = 0
    const { transport, kills } = played((message, { onMessage }) => {
      if (message.type !== 'call') return
      if (message.name === 'build') {
        buildId = message.id
        abort.abort()
      } else {
        const error = { kind: 'cancelled', code: 'build-cancelled', message: 'cancelled' }
        onMessage({ type: 'failure', id: buildId, error })
      }
    })
    await expect(run(transport, { signal: abort.signal })).rejects.toMatchObject({ kind: 'cancelled' })
    expect(kills()).toBe(0)
  })

  it('says so when the process dies', async () => {
    const { transport } = played((_message, { onExit }) => onExit('SIGSEGV'))
    await expect(run(transport)).rejects.toMatchObject({ kind: 'not-ready', code: 'builder-ended' })
  })
})
