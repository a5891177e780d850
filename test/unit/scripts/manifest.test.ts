import { describe, expect, it } from 'vitest'
import { isVerifiable, parseManifest, readManifest } from '../../../scripts/setup/manifest.mjs'

const sha256 = 'a'.repeat(64)
const source = { kind: 'pypi', address: 'thing==1.0', file: 'thing.whl', folder: 'thing/', bytes: 1, sha256 }
const model = {
  name: 'thing-1',
  version: '1',
  task: 'embedding',
  language: 'en',
  licence: 'MIT',
  notice: 'Us',
  inputs: {},
  parts: [{ sources: [source], files: [{ path: 'a.bin', bytes: 1, sha256 }] }],
}
const parse = (change: object) => parseManifest(JSON.stringify({ models: [{ ...model, ...change }] }))

describe('model manifest', () => {
  it('is right as it is shipped, and every model that set-up fetches can be verified', async () => {
    const models = await readManifest()
    const fetched = models.filter((each) => each.optional !== true)
    expect(fetched.map((each) => each.task)).toEqual(['speech', 'embedding'])
    expect(fetched.flatMap((each) => each.parts).every(isVerifiable)).toBe(true)
  })

  it.each([
    ['a name that leads elsewhere', { name: '../thing' }, 'models[0].name'],
    ['no licence', { licence: '' }, 'models[0].licence'],
    ['an unknown task', { task: 'magic' }, 'models[0].task'],
    ['no parts', { parts: [] }, 'models[0].parts'],
    [
      'a source without encryption',
      { parts: [{ sources: [{ ...source, kind: 'https', address: 'http://example.org/a.zip' }] }] },
      'models[0].parts[0].sources[0].address',
    ],
    [
      'a file outside of the folder',
      { parts: [{ sources: [source], files: [{ path: 'a/../../b', bytes: 1, sha256 }] }] },
      'models[0].parts[0].files[0].path',
    ],
    [
      'half a checksum',
      { parts: [{ sources: [source], files: [{ path: 'a', bytes: 1, sha256: 'abc' }] }] },
      'models[0].parts[0].files[0].sha256',
    ],
  ])('refuses %s and says where', (_, change, place) => {
    expect(() => parse(change)).toThrow(place)
  })
})
