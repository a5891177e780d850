/** What `before-input-event` says of a key, as far as it matters here. */
export interface KeyPress {
  readonly key: string
  readonly control: boolean
  readonly alt: boolean
  readonly meta: boolean
}

const NAMED_KEYS = new Set([
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'Backspace',
  'Delete',
  'Dead',
  'End',
  'Enter',
  'Escape',
  'Home',
  'PageDown',
  'PageUp',
  'Process',
  'Shift',
  'Tab',
])

/** Keys that write or move about in the page. No chords, no function keys: those speak to the browser or the system. */
export function isAllowedKey({ key, control, alt, meta }: KeyPress): boolean {
  if (control || alt || meta) return false
  return NAMED_KEYS.has(key) || Array.from(key).length === 1
}
