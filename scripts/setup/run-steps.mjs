import { bytesUnder } from '../lib/files.mjs'
import { seconds, size } from '../lib/format.mjs'

/**
 * @typedef {object} StepResult
 * @property {readonly string[]} [places] files and folders that were made: their size is told
 * @property {string} [note]
 * @property {boolean} [isLeftOpen] it could not be done here; the note says who can
 *
 * @typedef {object} Step one thing that has to be there
 * @property {string} name
 * @property {() => Promise<boolean>} isDone quick
 * @property {() => Promise<StepResult>} run
 */

/**
 * Does what is not done yet, in order, and tells each step with its time and size.
 * @param {readonly Step[]} steps
 * @param {{ isQuiet?: boolean, write?: (text: string) => void }} [options] quiet: nothing is said of what was done already
 */
export async function runSteps(steps, options = {}) {
  const write = options.write ?? ((text) => process.stderr.write(text))
  const isLive = process.stderr.isTTY === true
  for (const step of steps) {
    const startMs = performance.now()
    if (await step.isDone()) {
      if (options.isQuiet !== true) write(line('ready', step.name, performance.now() - startMs))
      continue
    }
    if (isLive) write(`  ...    ${step.name}\r`)
    const { places = [], note, isLeftOpen = false } = await step.run()
    const elapsedMs = performance.now() - startMs
    const bytes = (await Promise.all(places.map(bytesUnder))).reduce((sum, each) => sum + each, 0)
    write(line(isLeftOpen ? 'open' : 'done', step.name, elapsedMs, bytes, note))
  }
}

/**
 * @param {string} state
 * @param {string} name
 * @param {number} elapsedMs
 * @param {number} [bytes]
 * @param {string} [note]
 */
function line(state, name, elapsedMs, bytes = 0, note = '') {
  const columns = [
    state.padEnd(6),
    name.padEnd(18),
    seconds(elapsedMs).padStart(7),
    (bytes > 0 ? size(bytes) : '').padStart(8),
  ]
  return `  ${columns.join(' ')}  ${note}`.trimEnd() + '\n'
}
