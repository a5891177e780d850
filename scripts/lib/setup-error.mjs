/** Something that the person at the keyboard can mend: said in full, without a stack. */
export class SetupError extends Error {
  /**
   * @param {string} message what went wrong, and where
   * @param {readonly string[]} [advice] what to do about it, a line each
   */
  constructor(message, advice = []) {
    super(message)
    this.name = 'SetupError'
    this.advice = advice
  }
}

/**
 * Runs a script's main function and ends the process with the code that it returns.
 * @param {() => Promise<number | void>} main
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0
  } catch (thrown) {
    process.exitCode = 1
    tell(thrown)
  }
}

/** @param {unknown} thrown one of ours without its stack, a bug with it */
export function tell(thrown) {
  const text =
    thrown instanceof SetupError
      ? `${thrown.message}\n${thrown.advice.map((line) => `  ${line}\n`).join('')}`
      : `${thrown instanceof Error ? thrown.stack : String(thrown)}\n`
  process.stderr.write(`\n${text}`)
}
