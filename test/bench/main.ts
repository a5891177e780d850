import { copyFileSync, mkdtempSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type KioskApp, eventually, launchKiosk } from '../helpers/app'
import { drawQuestions, readProducts } from '../helpers/questions'
import { type Shopper, createShopper } from '../helpers/shopper'
import { VOICES, speak } from '../helpers/speak'
import { endOfSpeechMs } from './end-of-speech'
import { readJournalTimings } from './journal-timings'
import { type MemoryMb, measureMemory } from './memory'
import { readFirstSample, readPageClock, startPageClock } from './page-clock'
import { percentile, percentiles } from './percentiles'
import { printReport } from './report'

/** npm run bench [-- --json --typed N --spoken N --starts N]: the whole kiosk, from the shopper's side of the glass. */

const SEED = 7
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    typed: { type: 'string', default: '60' },
    spoken: { type: 'string', default: '30' },
    starts: { type: 'string', default: '5' },
  },
})

interface TypedTimes {
  readonly answerId: string
  readonly pressedToAnsweredMs: number
}

interface SpokenTimes {
  readonly answerId: string
  readonly endOfSpeechToFinalMs: number
  readonly finalToAnsweredMs: number
  readonly pressToFirstSampleMs: number
}

const say = (line: string) => {
  if (!values.json) console.log(line)
}

const coldStarts: number[] = []
for (let start = 1; start <= Number(values.starts); start += 1) {
  say(`start ${start} of ${values.starts}`)
  coldStarts.push(await measureColdStart())
}

const microphonePath = join(mkdtempSync(join(tmpdir(), 'aisle-bench-')), 'microphone.wav')
copyFileSync(await speak('hello'), microphonePath)
const kiosk = await launchKiosk({ fakeMicrophoneFile: microphonePath })
await kiosk.ready()
await startPageClock(kiosk.page)
const shopper = createShopper(kiosk.page, microphonePath)
const products = readProducts('resources/demo-shop')
const typed = await askTyped(kiosk, shopper, Number(values.typed))
const spoken = await askSpoken(kiosk, shopper, Number(values.spoken))
const memoryMb: MemoryMb = await measureMemory(kiosk)
// What was painted is in the journal a moment after it was painted.
await kiosk.page.waitForTimeout(500)
const stages = readJournalTimings(kiosk.dataDir)
await kiosk.close()

const paintedAfter = (answerId: string) => stages.get(answerId)?.['receivedToPainted'] ?? Number.NaN
const finalToPainted = spoken.map((times) => times.finalToAnsweredMs + paintedAfter(times.answerId))
const result = {
  typed: percentiles(typed.map((times) => times.pressedToAnsweredMs + paintedAfter(times.answerId))),
  spoken: {
    endOfSpeechToFinal: percentiles(spoken.map((times) => times.endOfSpeechToFinalMs)),
    finalToPainted: percentiles(finalToPainted),
    endOfSpeechToPainted: percentiles(
      spoken.map((times, index) => times.endOfSpeechToFinalMs + (finalToPainted[index] ?? Number.NaN)),
    ),
  },
  coldStartMs: percentile(coldStarts, 50),
  memoryMb,
  pressToFirstSample: percentiles(spoken.map((times) => times.pressToFirstSampleMs)),
  stages: stagePercentiles([...stages.values()]),
  counts: { typed: typed.length, spoken: spoken.length, starts: coldStarts.length },
  machine: `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, ${process.platform}-${process.arch}`,
}
export type BenchResult = typeof result
if (values.json) console.log(JSON.stringify(result))
else printReport(result)

/** From the start of the process to a first screen on which voice and touch both work. */
async function measureColdStart(): Promise<number> {
  const startedMs = performance.now()
  const started = await launchKiosk()
  await started.page.getByTestId('attract').waitFor()
  await eventually(async () => {
    const health = await started.health()
    return health.speech === 'ready' && health.search === 'ready'
  })
  const tookMs = performance.now() - startedMs
  await started.close()
  return tookMs
}

async function askTyped({ page }: KioskApp, asking: Shopper, count: number): Promise<TypedTimes[]> {
  const times: TypedTimes[] = []
  for (const { text } of drawQuestions(products, count, SEED)) {
    await asking.type(text)
    const { answerId, answeredAtMs, pressedAtMs } = await readPageClock(page)
    times.push({ answerId, pressedToAnsweredMs: answeredAtMs - pressedAtMs })
    await asking.startOver()
  }
  say(`${times.length} typed questions asked`)
  return times
}

async function askSpoken({ page }: KioskApp, asking: Shopper, count: number): Promise<SpokenTimes[]> {
  const times: SpokenTimes[] = []
  for (const [index, { text }] of drawQuestions(products, count, SEED + 1).entries()) {
    const wavPath = await speak(text, { voice: VOICES[index % VOICES.length] ?? VOICES[0] })
    const { view } = await asking.speak(wavPath)
    if (view.answer === null) say(`no answer to “${text}”: ${view.problem ?? ''}`)
    else {
      const { answerId, finalAtMs, answeredAtMs } = await readPageClock(page)
      const firstSample = await readFirstSample(page)
      const endOfSpeechAtMs = firstSample.atMs + (await endOfSpeechMs(wavPath))
      times.push({
        answerId,
        endOfSpeechToFinalMs: finalAtMs - endOfSpeechAtMs,
        finalToAnsweredMs: answeredAtMs - finalAtMs,
        pressToFirstSampleMs: firstSample.afterPressMs,
      })
    }
    await asking.startOver()
  }
  say(`${times.length} spoken questions asked`)
  return times
}

function stagePercentiles(answers: readonly Readonly<Record<string, number>>[]) {
  const names = [...new Set(answers.flatMap((stagesOfOne) => Object.keys(stagesOfOne)))].sort()
  return Object.fromEntries(
    names.map((name) => [
      name,
      percentiles(answers.flatMap((one) => (one[name] === undefined ? [] : [one[name]]))),
    ]),
  )
}
