import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { contentChecks } from './doctor/content'
import { carryOut, type Finding } from './doctor/finding'
import { helperChecks } from './doctor/helpers'
import { machineChecks } from './doctor/machine'
import { placesOf } from './doctor/places'
import { printFindings } from './doctor/print'
import { releaseChecks } from './doctor/releases'
import { versionChecks } from './doctor/versions'

/** doctor [--json] [--data DIR]: is this machine fit to run the kiosk? Ends with 1 when something has to be mended first. */
const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, data: { type: 'string' } },
})
const places = placesOf(dirname(fileURLToPath(import.meta.url)), values.data)

const findings: Finding[] = []
// One after another: each helper process is judged with the machine to itself.
for (const check of [
  ...versionChecks(places),
  ...contentChecks(places),
  ...releaseChecks(places),
  ...helperChecks(places),
  ...machineChecks(places),
]) {
  findings.push(await carryOut(check))
}
console.log(values.json ? JSON.stringify({ findings }, null, 2) : printFindings(findings))
process.exitCode = findings.some((finding) => finding.state === 'fail') ? 1 : 0
