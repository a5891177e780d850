import { uuidv7 } from 'uuidv7'
import type { Answer, Hypothesis, Timings } from '../../contract/answer'
import type { QueryId } from '../../contract/ids'
import { readWavFile } from '../../kit/wav'
import { createAssistant } from '../../main/assistant'
import { localDay } from '../../main/local-day'
import type { AskArguments } from './arguments'
import { startEngine } from './engine'
import { hear } from './hear'

/** What came of a question. */
export interface Asked {
  /** Best first; empty when no words were heard. */
  readonly hypotheses: readonly Hypothesis[]
  /** null when no words were heard. */
  readonly answer: Answer | null
  /** Of all prices in the answer. */
  readonly currency: string
  readonly timingsMs: Timings
}

/** Answers one question with the kiosk's own engine. */
export async function ask(question: AskArguments['question'], dataDir?: string): Promise<Asked> {
  const clock = (): number => performance.now()
  const startedMs = clock()
  // First of all, so that a file that cannot be heard is said at once.
  const samples = question.kind === 'sound' ? await readWavFile(question.path) : null
  const engine = await startEngine({ withSpeech: samples !== null, dataDir })
  try {
    const readyMs = clock()
    const queryId = uuidv7() as QueryId
    const { releaseId, shop } = engine.release
    const heard = samples && engine.speech && (await hear(engine.speech, { queryId, releaseId }, samples))
    const heardMs = clock()
    const hypotheses = question.kind === 'text' ? [{ text: question.text, confidence: 1 }] : heard?.hypotheses
    const assistant = createAssistant({
      search: engine.search,
      release: () => ({ releaseId, currency: shop.currency }),
      newId: uuidv7,
      today: () => localDay(new Date()),
      clock,
    })
    const via = question.kind === 'text' ? 'text' : 'speech'
    const answer = hypotheses?.length ? await assistant.answer({ queryId, via, hypotheses }) : null
    return {
      hypotheses: hypotheses ?? [],
      answer,
      currency: shop.currency,
      timingsMs: {
        load: readyMs - startedMs,
        ...(heard && { hear: heardMs - readyMs }),
        ...answer?.timingsMs,
        whole: clock() - startedMs,
      },
    }
  } finally {
    await engine.stop()
  }
}
