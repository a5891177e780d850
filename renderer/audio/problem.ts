import type { Problem } from '../../electron/contract/visit'

export type MicrophoneProblem = Extract<
  Problem,
  'microphone-missing' | 'microphone-denied' | 'microphone-silent'
>

/** What a refused `getUserMedia` means to a shopper: forbidden, or not there in one way or another. */
export function problemOf(thrown: unknown): MicrophoneProblem {
  const isDenied =
    thrown instanceof DOMException && ['NotAllowedError', 'SecurityError'].includes(thrown.name)
  return isDenied ? 'microphone-denied' : 'microphone-missing'
}
