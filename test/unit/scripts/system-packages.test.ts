import { describe, expect, it } from 'vitest'
import { missingPackages, parseInstalled } from '../../../scripts/setup/system-packages.mjs'

const LISTING = 'xvfb installed\nlibasound2t64 installed\nlibcups2 config-files\nsox not-installed\n'

describe('system packages', () => {
  it('takes for installed only what is wholly installed', () => {
    expect([...parseInstalled(LISTING)]).toEqual(['xvfb', 'libasound2t64'])
  })

  it('asks for what is missing, and for nothing that goes by its other name', () => {
    const required = ['xvfb', 'libasound2|libasound2t64', 'libcups2|libcups2t64', 'sox']
    expect(missingPackages(required, parseInstalled(LISTING))).toEqual(['libcups2|libcups2t64', 'sox'])
  })
})
