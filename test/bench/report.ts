import type { BenchResult } from './main'
import type { Percentiles } from './percentiles'

/** Goals of the kiosk, as promised to whoever stands before it. */
const GOALS = {
  finalToPaintedP95Ms: 300,
  endOfSpeechToPaintedP95Ms: 900,
  coldStartMs: 5_000,
  totalMb: 900,
  firstSampleMs: 100,
}

/** The result as a table for people; a goal that was missed is printed as it is. */
export function printReport(result: BenchResult): void {
  const { typed, spoken, coldStartMs, memoryMb, pressToFirstSample, stages, counts, machine } = result
  console.log(`\n${machine}\n`)
  console.log(`${''.padEnd(38)}     p50     p95     p99   goal`)
  row(`typed: search pressed -> painted (${counts.typed})`, typed)
  row(`spoken: end of speech -> final (${counts.spoken})`, spoken.endOfSpeechToFinal)
  row('spoken: final words -> painted', spoken.finalToPainted, `p95 ${GOALS.finalToPaintedP95Ms}`)
  row(
    'spoken: end of speech -> painted',
    spoken.endOfSpeechToPainted,
    `p95 ${GOALS.endOfSpeechToPaintedP95Ms}`,
  )
  row('press -> first kept sample', pressToFirstSample, `${GOALS.firstSampleMs}`)
  for (const [stage, times] of Object.entries(stages)) row(`  stage ${stage}`, times)
  console.log(
    `\ncold start to usable (p50 of ${counts.starts}): ${coldStartMs} ms, goal ${GOALS.coldStartMs}`,
  )
  const parts = Object.entries(memoryMb).map(([name, mb]) => `${name} ${mb}`)
  console.log(`memory, PSS in MB: ${parts.join(', ')}; goal ${GOALS.totalMb} in all`)
}

function row(label: string, { p50Ms, p95Ms, p99Ms }: Percentiles, goal = ''): void {
  const figures = [p50Ms, p95Ms, p99Ms].map((ms) => ms.toFixed(1).padStart(8)).join('')
  console.log(`${label.padEnd(38)}${figures}   ${goal}`)
}
