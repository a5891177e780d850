import type { IpcMainInvokeEvent, WebContents } from 'electron'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DOOR_CALLS, DOOR_EVENTS, DOOR_PREFIX } from '../../../../electron/contract/channels'
import { AisleError } from '../../../../electron/contract/errors'
import { kioskContract, type KioskContract } from '../../../../electron/contract/kiosk'
import type { Handlers } from '../../../../electron/contract/rpc'
import { logTo } from '../../../../electron/kit/process'
import { openDoor } from '../../../../electron/main/door/door'
import { validRequests } from '../../../helpers/fixtures/valid-requests'

type Knock = (event: IpcMainInvokeEvent, request: unknown) => Promise<unknown>
const knocks = vi.hoisted(() => new Map<string, unknown>())
vi.mock('electron', () => ({
  ipcMain: { handle: (channel: string, knock: unknown) => knocks.set(channel, knock) },
}))

const mainFrame = { url: 'app://kiosk/' }
const sent: unknown[][] = []
const contents = { mainFrame, send: (...message: unknown[]) => sent.push(message) } as unknown as WebContents
const lines: string[] = []
const handled: string[] = []

const knock = (name: string, request: unknown, senderFrame: unknown = mainFrame): Promise<unknown> =>
  (knocks.get(DOOR_PREFIX + name) as Knock)({ senderFrame } as IpcMainInvokeEvent, request)

const open = (
  handlers: Partial<Handlers<KioskContract>> = {},
  window = () => contents as WebContents | undefined,
) => {
  const accepting = Object.fromEntries(
    DOOR_CALLS.map((name) => [
      name,
      () => {
        handled.push(name)
        return {}
      },
    ]),
  )
  return openDoor({
    handlers: { ...accepting, ...handlers } as unknown as Handlers<KioskContract>,
    window,
    origin: 'app://kiosk',
    log: logTo((level, message) => lines.push(`${level} ${message}`)),
  })
}

beforeEach(() => {
  for (const list of [sent, lines, handled]) list.length = 0
  knocks.clear()
})

describe('the names that the window knows', () => {
  it('are those of the contract', () => {
    expect([...DOOR_CALLS].sort()).toEqual(Object.keys(kioskContract.calls).sort())
    expect([...DOOR_EVENTS].sort()).toEqual(Object.keys(kioskContract.events).sort())
  })

  it('are those that the door listens to, and no others', () => {
    open()
    expect([...knocks.keys()].sort()).toEqual(DOOR_CALLS.map((name) => DOOR_PREFIX + name).sort())
  })
})

describe('who may knock', () => {
  const strangers = {
    'another frame': { url: 'app://kiosk/' },
    'no frame at all': null,
  }
  it.each(Object.entries(strangers))('not %s', async (_who, frame) => {
    const door = open()
    for (const name of DOOR_CALLS) {
      expect(await knock(name, validRequests[name], frame)).toMatchObject({ error: { code: 'stranger' } })
    }
    expect(handled).toEqual([])
    expect(door.refusals).toBe(DOOR_CALLS.length)
  })

  it.each([
    'app://other/',
    'https://kiosk/',
    'file:///kiosk',
    'data:text/html,x',
    'about:blank',
    'app://kiosk.evil/',
    '',
  ])('not our own frame at %s', async (url) => {
    const elsewhere = { mainFrame: { url } } as unknown as WebContents
    open({}, () => elsewhere)
    expect(await knock('boot', {}, elsewhere.mainFrame)).toMatchObject({ error: { code: 'stranger' } })
  })

  it('nobody, while there is no window', async () => {
    open({}, () => undefined)
    expect(await knock('boot', {})).toMatchObject({ ok: false, error: { code: 'stranger' } })
  })

  it('our main frame at our origin', async () => {
    open()
    for (const name of DOOR_CALLS) {
      expect(await knock(name, validRequests[name])).toEqual({ ok: true, value: {} })
    }
    expect(handled).toEqual(DOOR_CALLS)
  })
})

describe('what comes back', () => {
  it('is a refusal that says what is wrong, for a bad request', async () => {
    open()
    expect(await knock('askText', { text: 7 })).toMatchObject({
      ok: false,
      error: { kind: 'input', code: 'bad-request', message: expect.stringContaining('text') as string },
    })
    expect(handled).toEqual([])
  })

  it('is the error as a value, for a handler that fails', async () => {
    const fail = (): never => {
      throw new AisleError('not-ready', 'search-down', 'search is down')
    }
    open({ suggest: fail })
    expect(await knock('suggest', { prefix: 'k' })).toEqual({
      ok: false,
      error: { kind: 'not-ready', code: 'search-down', message: 'search is down' },
    })
    expect(lines).toEqual([])
  })

  it('is a bug, and a line in the log, for a handler that breaks', async () => {
    open({ touch: () => Promise.reject(new TypeError('broken')) })
    expect(await knock('touch', {})).toMatchObject({ ok: false, error: { kind: 'bug' } })
    expect(lines).toEqual(['error touch failed'])
  })

  it('goes into the log ever more rarely, for a flood of refusals', async () => {
    const door = open()
    for (let count = 0; count < 1000; count++) await knock('boot', { surplus: count })
    expect(door.refusals).toBe(1000)
    expect(lines).toHaveLength(10)
  })
})

it('events go to the window that is there', () => {
  open().push('healthChanged', { speech: 'ready', search: 'ready', ledger: 'down' })
  expect(sent).toEqual([['kiosk-event:healthChanged', { speech: 'ready', search: 'ready', ledger: 'down' }]])
  open({}, () => undefined).push('healthChanged', { speech: 'off', search: 'off', ledger: 'off' })
  expect(sent).toHaveLength(1)
})
