import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { floorPlanSchema, knowledgeSchema } from '../../../electron/contract/catalogue'

const folder = join(import.meta.dirname, '../../../resources/demo-shop')
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))

const knowledge = knowledgeSchema.parse(read('knowledge.json'))
const LANGUAGES = ['en', 'de', 'es', 'zh'] as const
const answerTo = (id: string) => knowledge.entries.find((entry) => entry.id === id)?.answer.en ?? ''

describe('what staff know in the demo shop', () => {
  it('is told in four languages, with more than one way to ask', () => {
    expect(knowledge.entries.length).toBeGreaterThanOrEqual(12)
    for (const { id, questions, answer } of knowledge.entries)
      for (const language of LANGUAGES) {
        expect(questions[language]?.length ?? 0, `${id} ${language}`).toBeGreaterThan(1)
        expect(answer[language] ?? '', `${id} ${language}`).not.toBe('')
      }
  })

  it('has one entry for each question', () => {
    for (const language of LANGUAGES) {
      const questions = knowledge.entries.flatMap((entry) => entry.questions[language] ?? [])
      expect(new Set(questions).size, language).toBe(questions.length)
    }
    expect(new Set(knowledge.entries.map(({ id }) => id)).size).toBe(knowledge.entries.length)
  })

  it('covers hours, returns, payment, delivery, services and places', () => {
    const topics = new Set(knowledge.entries.map(({ topic }) => topic))
    for (const topic of ['hours', 'returns', 'payment', 'delivery', 'services', 'places'] as const)
      expect(topics, topic).toContain(topic)
  })

  it('names the hours that it gives as times', () => {
    for (const { opens, closes } of knowledge.openingHours) {
      expect(answerTo('opening-hours')).toContain(String(Number(opens.slice(0, 2))))
      expect(answerTo('opening-hours')).toContain(String(Number(closes.slice(0, 2))))
    }
    expect(knowledge.openingHours.flatMap(({ days }) => days)).not.toContain('sunday')
  })

  it('points to the side on which the floor plan has it', () => {
    const { kiosk, landmarks } = floorPlanSchema.parse(read('floor-plan.json'))
    const entries = { toilets: 'toilets', 'service-desk': 'service-desk', till: 'tills' }
    for (const [kind, id] of Object.entries(entries)) {
      const mark = landmarks.find((landmark) => landmark.kind === kind)
      if (!mark) throw new Error(`no ${kind} on the plan`)
      expect(answerTo(id), id).toContain(mark.x < kiosk.x ? 'your left' : 'your right')
    }
  })
})
