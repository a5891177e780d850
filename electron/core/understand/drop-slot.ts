import type { Understanding } from '../../contract/answer'

/** Takes one slot away with the words that it was read from, so that asking again finds more. */
export function dropSlot(understanding: Understanding, slotId: string): Understanding {
  const dropped = understanding.slots.find(({ id }) => id === slotId)
  if (!dropped) return understanding
  const words = 'words' in dropped ? (dropped.words ?? '') : ''
  const texts = [understanding.text, ...understanding.alternatives].map((text) => withoutRun(text, words))
  const [text = '', ...others] = texts
  return {
    ...understanding,
    text,
    alternatives: [...new Set(others)].filter((other) => other !== '' && other !== text),
    slots: understanding.slots.filter(({ id }) => id !== slotId),
  }
}

/** Removes a run of whole words, wherever it stands. */
function withoutRun(text: string, run: string): string {
  if (run === '') return text
  let rest = ` ${text} `
  while (rest.includes(` ${run} `)) rest = rest.replace(` ${run} `, ' ')
  return rest.trim()
}
