import { describe, expect, it } from 'vitest'
import { AisleError } from '../../../../electron/contract/errors'
import type { SearchContract } from '../../../../electron/contract/search'
import { loadInto } from '../../../../electron/main/release/loading'
import { fakeSupervised, type FakeSupervised } from '../../../helpers/fake-supervised'

const description = { releaseId: 'a'.repeat(16) } as never
const ended = () => new AisleError('not-ready', 'search-down', 'search ended')
const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

/** Search that ends over its first `ends` loads. */
function endingSearch(ends: number): FakeSupervised<SearchContract> {
  const search = fakeSupervised<SearchContract>({
    load: () => {
      if (search.calls.length > ends) return description
      search.become('down')
      setTimeout(() => {
        search.become('starting')
        search.become('ready')
      })
      throw ended()
    },
  })
  return search
}

describe('loading a release into a process', () => {
  it('says what the process says of it', async () => {
    expect(await loadInto(endingSearch(0), '/releases/a')).toBe(description)
  })

  it('leaves a process alone that is away: its next start loads what serves by then', async () => {
    for (const state of ['down', 'off'] as const) {
      const search = endingSearch(0)
      search.become(state)
      expect(await loadInto(search, '/releases/a')).toBeNull()
      expect(search.calls).toEqual([])
    }
  })

  it('waits for a process that starts', async () => {
    const search = endingSearch(0)
    search.become('starting')
    const loading = loadInto(search, '/releases/a')
    await settle()
    expect(search.calls).toEqual([])
    search.become('ready')
    expect(await loading).toBe(description)
  })

  it('tries once more when the process ended over it, and refuses when it ends again', async () => {
    expect(await loadInto(endingSearch(1), '/releases/a')).toBe(description)
    await expect(loadInto(endingSearch(2), '/releases/a')).rejects.toMatchObject({ code: 'ended-twice' })
  })

  it('passes on why a release cannot be loaded', async () => {
    const search = endingSearch(0)
    search.answers.load = () => Promise.reject(new AisleError('corrupt', 'release-damaged', 'torn'))
    await expect(loadInto(search, '/releases/a')).rejects.toMatchObject({ code: 'release-damaged' })
    expect(search.calls).toHaveLength(1)
  })
})
