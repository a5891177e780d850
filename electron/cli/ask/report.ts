import type { AnswerItem } from '../../contract/answer'
import { createFormatter, type Formatter } from '../../../renderer/strings'
import type { Asked } from './question'

const SHOWN_ITEMS = 5
const LABEL_WIDTH = 10

/** For programs: heard words, meaning, the best products with prices in units of the currency, times. */
export function jsonReport({ hypotheses, answer, currency, timingsMs }: Asked): string {
  const formatter = createFormatter('en', currency)
  return JSON.stringify({
    heard: { text: hypotheses[0]?.text ?? '', hypotheses },
    intent: answer?.understanding.intent ?? 'unknown',
    items: bestOf(answer?.items).map(({ sku, score, reasons, card }) => ({
      sku,
      name: card.name,
      price: card.priceCents / 100,
      aisle: card.location.aisle,
      score,
      reasons: reasons.map((reason) => formatter.reason(reason, Date.now())),
    })),
    timingsMs,
    degraded: answer?.degraded ?? [],
  })
}

/** For people: the same, to be read in a terminal. */
export function textReport({ hypotheses, answer, currency, timingsMs }: Asked): string {
  const formatter = createFormatter('en', currency)
  const [best, ...others] = hypotheses
  const lines = [
    line('heard', best?.text ?? 'no words'),
    ...others.map(({ text }) => line('', `or: ${text}`)),
    ...(answer ? [line('found', foundWords(answer.total)), ''] : []),
    ...bestOf(answer?.items).flatMap((item, at) => itemLines(item, at + 1, formatter)),
    line('times', timesWords(timingsMs)),
  ]
  return lines.join('\n')
}

function bestOf(items: readonly AnswerItem[] = []): readonly AnswerItem[] {
  return items.slice(0, SHOWN_ITEMS)
}

function itemLines({ card, reasons }: AnswerItem, place: number, formatter: Formatter): string[] {
  const { aisle, bay, shelf } = card.location
  const [why] = reasons
  return [
    line(`${place}`, `${card.name}, ${formatter.money(card.priceCents)}`),
    line('', `aisle ${aisle}, bay ${bay}, shelf ${shelf}`),
    ...(why ? [line('', formatter.reason(why, Date.now()))] : []),
    '',
  ]
}

function foundWords(total: number): string {
  return total === 1 ? '1 product' : `${total} products`
}

function timesWords(timingsMs: Asked['timingsMs']): string {
  return Object.entries(timingsMs)
    .map(([stage, ms]) => `${stage} ${ms.toFixed(ms < 10 ? 1 : 0)} ms`)
    .join(', ')
}

function line(label: string, text: string): string {
  return `${label.padEnd(LABEL_WIDTH)}${text}`
}
