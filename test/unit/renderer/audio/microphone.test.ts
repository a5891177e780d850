import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FRAME_SAMPLES, SILENCE_DBFS } from '../../../../electron/contract/audio'
import { createMicrophone } from '../../../../renderer/audio'

const PROCESSING = { echoCancellation: false, noiseSuppression: false, autoGainControl: true }

/** A machine with a microphone, as far as the window sees it. */
class Machine {
  refusal: DOMException | null = null
  readonly tracks: { readyState: string; stop: () => void; onEnded: () => void }[] = []
  port: { onmessage: ((event: unknown) => void) | null; postMessage: () => void } | null = null
  readonly asked: unknown[] = []

  getUserMedia = async (constraints: unknown): Promise<unknown> => {
    this.asked.push(constraints)
    await Promise.resolve()
    if (this.refusal) throw this.refusal
    const track = {
      readyState: 'live',
      stop: () => (track.readyState = 'ended'),
      onEnded: () => undefined,
      addEventListener: (_: string, listener: () => undefined) => (track.onEnded = listener),
    }
    this.tracks.push(track)
    return { getTracks: () => [track], getAudioTracks: () => [track] }
  }

  /** The audio thread delivers a frame, unless nobody listens. */
  speak(value: number): void {
    this.port?.onmessage?.({ data: new Int16Array(FRAME_SAMPLES).fill(value) })
  }
}

describe('the microphone', () => {
  let machine: Machine
  beforeEach(() => {
    machine = new Machine()
    const node = { connect: <T>(next: T): T => next, disconnect: () => undefined }
    vi.stubGlobal('navigator', {
      mediaDevices: { getUserMedia: machine.getUserMedia, enumerateDevices: () => Promise.resolve([]) },
    })
    vi.stubGlobal(
      'AudioContext',
      class {
        readonly state = 'running'
        readonly audioWorklet = { addModule: () => Promise.resolve() }
        createMediaStreamSource = () => node
      },
    )
    vi.stubGlobal(
      'AudioWorkletNode',
      class {
        readonly port = { onmessage: null, postMessage: () => undefined }
        readonly disconnect = node.disconnect
        constructor() {
          machine.port = this.port
        }
        connect = node.connect
      },
    )
  })
  afterEach(() => vi.unstubAllGlobals())

  const start = () => {
    const sent: number[] = []
    const problems: string[] = []
    const microphone = createMicrophone({
      processing: PROCESSING,
      sendAudioFrame: (_, __, samples) => sent.push(new Int16Array(samples)[0] ?? 0),
    })
    const press = async () => {
      const utterance = microphone.startUtterance((problem) => problems.push(problem))
      await settled()
      return utterance
    }
    return { microphone, press, sent, problems }
  }

  it('is off until the first press, and asks for what the config says', async () => {
    const { microphone, press } = start()
    await microphone.warmUp()
    expect(machine.asked).toEqual([])
    expect(microphone.isOn()).toBe(false)
    await press()
    expect(machine.asked).toEqual([{ audio: { channelCount: 1, ...PROCESSING } }])
    expect(microphone.isOn()).toBe(true)
  })

  it('hears from before the second press, but not from before the first', async () => {
    const { press, sent } = start()
    const first = await press()
    machine.speak(1)
    first.sendAs('first')
    first.stop()
    machine.speak(2)
    machine.speak(3)
    const second = await press()
    machine.speak(4)
    second.sendAs('second')
    expect(sent).toEqual([1, 2, 3, 4])
    expect(machine.tracks).toHaveLength(1)
  })

  it('hears the last sound after the shopper let go, and nothing later', async () => {
    const { press, sent } = start()
    const utterance = await press()
    utterance.sendAs('q')
    machine.speak(1)
    const finished = utterance.finish()
    machine.speak(2)
    await finished
    machine.speak(3)
    expect(sent).toEqual([1, 2])
    await utterance.finish()
  })

  it('tells the level while it is on', async () => {
    const { microphone, press } = start()
    expect(microphone.levelDbfs()).toBe(SILENCE_DBFS)
    await press()
    machine.speak(16_384)
    expect(microphone.levelDbfs()).toBeCloseTo(-6, 0)
    microphone.close()
    expect(microphone.levelDbfs()).toBe(SILENCE_DBFS)
  })

  it('is off again at the end of the visit, and keeps nothing', async () => {
    const { microphone, press, sent } = start()
    const first = await press()
    machine.speak(1)
    microphone.close()
    first.sendAs('late')
    machine.speak(2)
    expect(microphone.isOn()).toBe(false)
    expect(machine.tracks.map(({ readyState }) => readyState)).toEqual(['ended'])
    ;(await press()).sendAs('next')
    expect(sent).toEqual([])
    expect(machine.tracks).toHaveLength(2)
  })

  it('lets a stream go that comes after the visit ended', async () => {
    const { microphone } = start()
    microphone.startUtterance(() => undefined)
    microphone.close()
    await settled()
    expect(microphone.isOn()).toBe(false)
    expect(machine.tracks.map(({ readyState }) => readyState)).toEqual(['ended'])
  })

  it.each([
    ['NotAllowedError', 'microphone-denied'],
    ['NotFoundError', 'microphone-missing'],
    ['NotReadableError', 'microphone-missing'],
  ])('tells %s as %s, and tries again at the next press', async (name, problem) => {
    const { microphone, press, problems } = start()
    machine.refusal = new DOMException('no', name)
    await press()
    expect(problems).toEqual([problem])
    machine.refusal = null
    await press()
    expect(microphone.isOn()).toBe(true)
    expect(problems).toEqual([problem])
  })

  it('tells when it is unplugged in the middle', async () => {
    const { microphone, press, problems } = start()
    await press()
    machine.tracks[0]?.onEnded()
    expect(problems).toEqual(['microphone-missing'])
    expect(microphone.isOn()).toBe(false)
  })

  it('tells when it is mute', async () => {
    const { press, problems } = start()
    await press()
    for (let at = 0; at < 50; at++) machine.speak(0)
    expect(problems).toEqual(['microphone-silent'])
  })
})

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0))
}
