import path from 'node:path'
import { node24 } from './lib/paths.mjs'
import { runSeated, takeSeat } from './lib/seat.mjs'
import { runMain } from './lib/setup-error.mjs'
import { setUp } from './setup/steps.mjs'

/**
 * npm run build-shop -- DIR [--data DIR] [--json] | --undo
 * As the user who runs the kiosk: what is built must be theirs, and lie where their kiosk looks for it.
 */
await runMain(async () => {
  await setUp({ isQuiet: true })
  const seat = await takeSeat()
  const program = path.join(seat.root, 'out/main/build-shop.js')
  return runSeated(seat, [node24(seat.root), program, ...fromCaller(process.argv.slice(2))])
})

/** Paths mean what they mean where the caller stands. @param {readonly string[]} args */
function fromCaller(args) {
  const from = process.env.INIT_CWD ?? process.cwd()
  return args.map((arg) => {
    const [, option, value] = /^(--(?:data|releases)=)(.*)$/.exec(arg) ?? []
    if (option !== undefined && value !== undefined) return `${option}${path.resolve(from, value)}`
    return arg.startsWith('-') ? arg : path.resolve(from, arg)
  })
}
