import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DOOR_CALLS } from '../../electron/contract/channels'
import { kioskContract } from '../../electron/contract/kiosk'
import { launchKiosk, type KioskApp } from '../helpers/app'
import { validRequests } from '../helpers/fixtures/valid-requests'

const MESSAGES_PER_CHANNEL = 2000
const SEED = 20_261_124

let kiosk: KioskApp

beforeAll(async () => {
  kiosk = await launchKiosk()
})
afterAll(() => kiosk.close())

interface Verdict {
  readonly refused: number
  /** Bent messages that got in, because they happened to be good. */
  readonly accepted: readonly unknown[]
  /** Answers that no refusal should have. */
  readonly odd: readonly string[]
}

describe(`each channel refuses ${MESSAGES_PER_CHANNEL} bad messages (seed ${SEED})`, () => {
  test.each(DOOR_CALLS)('%s', async (name) => {
    const verdict = await kiosk.page.evaluate(sendBadMessages, {
      name,
      valid: validRequests[name],
      count: MESSAGES_PER_CHANNEL,
      seed: SEED,
    })
    expect(verdict.odd).toEqual([])
    expect(verdict.refused).toBe(MESSAGES_PER_CHANNEL)
    const schema = kioskContract.calls[name].request
    expect(verdict.accepted.filter((message) => !schema.safeParse(message).success)).toEqual([])
  })

  test('the messages are bad by one thing only: what they were made from is good', () => {
    for (const name of DOOR_CALLS) {
      expect(kioskContract.calls[name].request.safeParse(validRequests[name]).success, name).toBe(true)
    }
  })

  test('calls that do not exist are refused', async () => {
    const names = [
      '',
      'Boot',
      'boot ',
      '__proto__',
      'constructor',
      'toString',
      'kiosk:boot',
      'x'.repeat(10_000),
    ]
    for (const name of names) {
      const outcome = await kiosk.page.evaluate((call) => window.kiosk.call(call, {}), name)
      expect(outcome).toMatchObject({ ok: false, error: { kind: 'input' } })
    }
    const odd = await kiosk.page.evaluate(() =>
      Promise.all(
        [null, undefined, 7, {}, ['boot'], { toString: () => 'boot' }].map((name) =>
          window.kiosk.call(name as string, {}).then(
            (outcome) => outcome.ok,
            () => false,
          ),
        ),
      ),
    )
    expect(odd).not.toContain(true)
  })

  test('events that do not exist cannot be heard', async () => {
    const thrown = await kiosk.page.evaluate(() =>
      ['', '__proto__', 'audio-port', 'ELECTRON_INTERNAL'].map((name) => {
        try {
          window.kiosk.on(name, () => undefined)
          return false
        } catch {
          return true
        }
      }),
    )
    expect(thrown).toEqual([true, true, true, true])
  })
})

test('speech takes only sound for sound', async () => {
  await kiosk.ready()
  const before = await kiosk.processIds()
  await kiosk.page.evaluate((count) => {
    const odd: unknown[] = [
      null,
      undefined,
      'x',
      -1,
      1e308,
      NaN,
      {},
      [],
      new ArrayBuffer(0),
      new ArrayBuffer(1e6),
    ]
    for (let round = 0; round < count; round++) {
      const pick = (): never => odd[(round * 7 + Math.floor(round / 3)) % odd.length] as never
      try {
        window.kiosk.sendAudioFrame(pick(), pick(), pick())
      } catch {
        // Refused by the bridge: as good.
      }
    }
  }, MESSAGES_PER_CHANNEL)
  await kiosk.page.waitForTimeout(500)
  expect(await kiosk.health()).toMatchObject({ speech: 'ready' })
  expect((await kiosk.processIds())['speech']).toBe(before['speech'])
})

test('after all this the window lives, and the log was not flooded', async () => {
  expect(await kiosk.page.evaluate(() => window.kiosk.call('boot', {}))).toMatchObject({ ok: true })
  const lines = (await kiosk.log()).filter(({ msg }) => msg === 'refused at the door')
  expect(lines.length).toBeGreaterThan(5)
  expect(lines.length).toBeLessThan(100)
  expect(lines.at(-1)?.['refusals']).toBeGreaterThanOrEqual(16_384)
})

/** Runs in the page: bends a valid request in one of many ways, seeded, until so many were refused. */
async function sendBadMessages(job: {
  name: string
  valid: object
  count: number
  seed: number
}): Promise<Verdict> {
  let state = job.seed
  const random = (below: number): number => {
    // xorshift32
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
  const oddValues: (() => unknown)[] = [
    () => null,
    () => undefined,
    () => true,
    () => NaN,
    () => -1e308,
    () => 2 ** 53,
    () => 10n ** 30n,
    () => '',
    () => '\u0000\uFFFF\uD800',
    () => 'x'.repeat(random(100_000)),
    () => '../../etc/passwd',
    () => "'; DROP TABLE feedback; --",
    () => [],
    () => [job.valid],
    () => new Uint8Array(random(1000)),
    () => ({}),
    () => ({ ...job.valid, surplus: random(1000) }),
    () => JSON.parse('{"__proto__":{"isAdmin":true},"constructor":1}') as unknown,
    () => nested(random(200)),
    () => cyclic(),
  ]
  const nested = (depth: number): unknown => (depth === 0 ? 'deep' : { deep: nested(depth - 1) })
  const cyclic = (): unknown => {
    const circle: Record<string, unknown> = { ...job.valid }
    circle['self'] = circle
    return circle
  }
  const odd = (): unknown => oddValues[random(oddValues.length)]?.()
  const keys = Object.keys(job.valid)
  const bent = (): unknown => {
    const way = random(4)
    if (way === 0 || keys.length === 0) return odd()
    const key = keys[random(keys.length)] ?? ''
    if (way === 1) return Object.fromEntries(Object.entries(job.valid).filter(([name]) => name !== key))
    if (way === 2) return { ...job.valid, [key]: odd() }
    return { ...job.valid, [`${key}\u200b`]: odd() }
  }

  let refused = 0
  const accepted: unknown[] = []
  const oddAnswers: string[] = []
  const send = async (message: unknown): Promise<void> => {
    const outcome = await window.kiosk.call(job.name, message).catch(() => null)
    // null: the bridge itself could not carry it.
    const isRefused = outcome === null || (!outcome.ok && outcome.error.code === 'bad-request')
    if (isRefused) refused += 1
    else accepted.push(message)
    if (outcome?.ok === false && outcome.error.kind === 'bug') oddAnswers.push(outcome.error.message)
  }
  while (refused < job.count) {
    await Promise.all(Array.from({ length: Math.min(50, job.count - refused) }, () => send(bent())))
  }
  return { refused, accepted, odd: oddAnswers }
}
