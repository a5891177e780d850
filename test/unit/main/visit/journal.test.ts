import { describe, expect, it } from 'vitest'
import { AisleError } from '../../../../electron/contract/errors'
import type { AnswerId, VisitId } from '../../../../electron/contract/ids'
import type { LedgerContract } from '../../../../electron/contract/ledger'
import { silentLog } from '../../../../electron/kit/process'
import { HELD_ENTRIES_LIMIT, createJournal } from '../../../../electron/main/visit/journal'
import { fakeSupervised } from '../../../helpers/fake-supervised'

const visitId = '00000000-0000-4000-8000-000000000001' as VisitId
const answerId = '00000000-0000-4000-8000-000000000009' as AnswerId
const away = () => Promise.reject(new AisleError('not-ready', 'ledger-down', 'away'))
const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

const visit = { visitId, language: 'en' }
const painted = { answerId, timingsMs: {} }

describe('the journal of a visit', () => {
  it('writes entries one after the other, in the order they came', async () => {
    const ledger = fakeSupervised<LedgerContract>({
      openVisit: async () => {
        await settle()
        return {}
      },
      recordPainted: () => ({}),
    })
    const journal = createJournal(ledger, silentLog)
    await Promise.all([journal.write('openVisit', visit), journal.write('recordPainted', painted)])
    expect(ledger.calls.map((call) => call.name)).toEqual(['openVisit', 'recordPainted'])
  })

  it('holds an entry while the ledger is away and acknowledges it only when it is written', async () => {
    const ledger = fakeSupervised<LedgerContract>({ openVisit: away })
    const journal = createJournal(ledger, silentLog)
    let isKept = false
    const kept = journal.write('openVisit', visit).then(() => (isKept = true))
    await settle()
    expect(isKept).toBe(false)
    expect(journal.pending).toBe(1)
    ledger.answers.openVisit = () => ({})
    journal.resume()
    await kept
    expect(journal.pending).toBe(0)
  })

  it('refuses what the ledger refuses, and goes on with the next', async () => {
    const ledger = fakeSupervised<LedgerContract>({
      openVisit: () => Promise.reject(new AisleError('input', 'bad-visit', 'no')),
      recordPainted: () => ({}),
    })
    const journal = createJournal(ledger, silentLog)
    const refused = journal.write('openVisit', visit)
    const written = journal.write('recordPainted', painted)
    await expect(refused).rejects.toMatchObject({ code: 'bad-visit' })
    await expect(written).resolves.toBeUndefined()
  })

  it('gives up the least valuable entry when too many wait, and never feedback before it', async () => {
    const ledger = fakeSupervised<LedgerContract>({
      openVisit: away,
      giveFeedback: away,
      recordPainted: away,
    })
    const journal = createJournal(ledger, silentLog)
    const refusals: string[] = []
    const write = (name: 'openVisit' | 'recordPainted') =>
      journal
        .write(name as 'openVisit', (name === 'openVisit' ? visit : painted) as typeof visit)
        .catch(() => refusals.push(name))
    void write('openVisit')
    for (let count = 1; count < HELD_ENTRIES_LIMIT - 1; count += 1) void write('openVisit')
    void write('recordPainted')
    await settle()
    expect(journal.pending).toBe(HELD_ENTRIES_LIMIT)
    const feedback = { tapId: answerId, answerId, sku: 'A1', kind: 'thumb-up' } as never
    const kept = journal.write('giveFeedback', { feedback, context: { visitId, queryId: visitId as never } })
    void kept.catch(() => refusals.push('giveFeedback'))
    await settle()
    expect(refusals).toEqual(['recordPainted'])
    expect(journal.pending).toBe(HELD_ENTRIES_LIMIT)
  })

  it('keeps what a held thumb refers to, for the ledger would refuse the thumb without it', async () => {
    const written: string[] = []
    const ledger = fakeSupervised<LedgerContract>({ openVisit: away })
    const journal = createJournal(ledger, silentLog)
    const hold = (name: 'openVisit' | 'recordAnswer' | 'giveFeedback', request: object) =>
      journal.write(name, request as never).catch(() => undefined)
    const answered = (number: number) => ({ visitId, answerId: `answer ${number}`, shown: [] })
    void hold('openVisit', visit)
    void hold('recordAnswer', answered(1))
    void hold('giveFeedback', { feedback: { answerId: 'answer 1' }, context: { visitId } })
    for (let number = 2; number < HELD_ENTRIES_LIMIT; number += 1) void hold('recordAnswer', answered(number))
    await settle()
    expect(journal.pending).toBe(HELD_ENTRIES_LIMIT)

    ledger.answers.openVisit = () => ({})
    ledger.answers.recordAnswer = (answer) => {
      written.push(answer.answerId)
      return {}
    }
    ledger.answers.giveFeedback = () => ({ isNew: true })
    journal.resume()
    await settle()
    expect(journal.pending).toBe(0)
    expect(written).toContain('answer 1')
    expect(written).not.toContain('answer 2')
  })
})
