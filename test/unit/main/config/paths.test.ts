import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { resolvePaths } from '../../../../electron/main/config'

describe('where things lie', () => {
  it('in a checkout: beside the build', () => {
    const paths = resolvePaths({ mainDir: '/checkout/out/main', platform: 'linux' })
    expect(paths.entry('speech')).toBe('/checkout/out/main/speech.js')
    expect(paths.releases).toBe('/checkout/out/releases')
    expect(paths.models).toBe('/checkout/ml-models/files')
    expect(paths.renderer).toBe('/checkout/out/renderer')
    expect(paths.preload).toBe('/checkout/out/preload/index.cjs')
  })

  it('in a package: data in resources, and nothing that others must read inside the archive', () => {
    const paths = resolvePaths({
      mainDir: '/app/resources/app.asar/out/main',
      resourcesDir: '/app/resources',
      platform: 'linux',
    })
    expect(paths.releases).toBe('/app/resources/releases')
    for (const path of [paths.entry('search'), paths.voskLibrary, paths.node, paths.models]) {
      expect(path).not.toContain('app.asar/')
    }
    expect(paths.renderer).toBe('/app/resources/app.asar/out/renderer')
  })

  it('names files that are there in this checkout', () => {
    const paths = resolvePaths({ mainDir: join(import.meta.dirname, '../../../../out/main') })
    expect(existsSync(paths.voskLibrary)).toBe(true)
    expect(existsSync(paths.node)).toBe(true)
  })
})
