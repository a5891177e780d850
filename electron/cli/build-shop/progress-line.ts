import type { BuildProgress } from '../../contract/builder'

export interface ProgressLine {
  show(progress: BuildProgress): void
  /** A line that stays. */
  say(line: string): void
  /** Leaves nothing half on the screen. */
  clear(): void
}

/** Where a person watches, a line is written over; elsewhere one is added now and then. */
export interface Terminal {
  readonly isTTY?: boolean
  write(text: string): unknown
}

const TERMINAL_PACE_MS = 100
const LOG_PACE_MS = 3000

const STAGES: Readonly<Record<string, string>> = {
  reading: 'reading the shop folder',
  checking: 'checking products',
  assets: 'copying pictures',
  catalogue: 'writing the catalogue',
  index: 'indexing words',
  vectors: 'computing meanings',
  hashing: 'hashing files',
  manifest: 'finishing',
}

export function createProgressLine(
  terminal: Terminal,
  now: () => number = () => performance.now(),
): ProgressLine {
  const isWatched = terminal.isTTY === true
  const paceMs = isWatched ? TERMINAL_PACE_MS : LOG_PACE_MS
  // In a log the first line comes only when there is something to wait for.
  let lastMs = isWatched ? -Infinity : now()
  let width = 0

  const clear = (): void => {
    if (width > 0) terminal.write(`\r${' '.repeat(width)}\r`)
    width = 0
  }
  return {
    show: (progress) => {
      if (now() - lastMs < paceMs) return
      lastMs = now()
      const text = textOf(progress)
      if (!isWatched) {
        terminal.write(`${text}\n`)
        return
      }
      terminal.write(`\r${text.padEnd(width)}`)
      width = text.length
    },
    say: (line) => {
      clear()
      terminal.write(`${line}\n`)
    },
    clear,
  }
}

function textOf({ stage, done, total }: BuildProgress): string {
  const name = STAGES[stage] ?? stage
  return total === 0 ? `  ${name}` : `  ${name}: ${done} of ${total}`
}
