import { AisleError } from '../contract/errors'
import { readArguments } from './ask/arguments'
import { ask } from './ask/question'
import { jsonReport, textReport } from './ask/report'

/**
 * `npm run ask -- "usb c cable two metres" | question.wav [--json] [--data DIR]`: one question, answered without a window.
 * Ends with 0, with 2 when the question is no use, and with 1 when the engine is not.
 */
try {
  const { question, isJson, dataDir } = readArguments(process.argv.slice(2))
  const asked = await ask(question, dataDir)
  process.stdout.write(`${isJson ? jsonReport(asked) : textReport(asked)}\n`)
} catch (thrown) {
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  process.stderr.write(`${message.replace(/\s*\n\s*/g, ' ')}\n`)
  process.exitCode = thrown instanceof AisleError && thrown.kind === 'input' ? 2 : 1
}
