import { MessageChannelMain, type WebContents } from 'electron'
import { AUDIO_PORT_CHANNEL } from '../../contract/channels'
import type { SpeechContract } from '../../contract/speech'
import type { Supervised } from '../supervisor'

/** Joins window and speech by a message channel, anew whenever one of them is new. */
export interface AudioLine {
  windowLoaded(): void
}

export function connectAudioLine(
  speech: Supervised<SpeechContract>,
  window: () => WebContents | undefined,
): AudioLine {
  let isLoaded = false
  const connect = (): void => {
    const contents = window()
    if (!contents || !isLoaded || speech.state !== 'ready') return
    const { port1, port2 } = new MessageChannelMain()
    contents.postMessage(AUDIO_PORT_CHANNEL, null, [port1])
    speech.connectAudioPort(port2)
  }
  speech.onState(connect)
  return {
    windowLoaded: () => {
      isLoaded = true
      connect()
    },
  }
}
