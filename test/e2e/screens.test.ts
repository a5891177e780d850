import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { repositoryPath } from '../helpers/bundle'
import { type FakeWindow, openFakeWindow } from '../helpers/fake-window'
import { SCENES } from '../helpers/window-scenes'

const PANEL_INCHES = 21.5
const GLASSES = [
  { name: 'portrait', width: 1080, height: 1920 },
  { name: 'landscape', width: 1920, height: 1080 },
]
const THEMES = ['light', 'dark', 'contrast']
/** The longest words of the four, and the letters that need another font. */
const LONG_LANGUAGES = ['de', 'es', 'zh']

let window: FakeWindow
let measure: string

beforeAll(async () => {
  measure = await readFile(join(repositoryPath, 'test/helpers/fixtures/measure-page.js'), 'utf8')
  window = await openFakeWindow()
  await window.page.emulateMedia({ reducedMotion: 'reduce' })
})
afterAll(() => window.close())

const stumbles = async (): Promise<unknown> =>
  window.page.evaluate(`(${measure.slice(measure.indexOf('(panelInches)'))})(${PANEL_INCHES})`)

describe.each(GLASSES)('every screen in $name', ({ width, height }) => {
  beforeAll(() => window.resize(width, height))

  test.each(SCENES)(
    '$name: targets, gaps and text are large enough and nothing is clipped',
    async (scene) => {
      await window.restart()
      await scene.enter(window.page)
      expect(await stumbles()).toEqual([])
    },
  )

  test.each(LONG_LANGUAGES)('holds the words of %s', async (language) => {
    const all: Record<string, unknown> = {}
    for (const scene of SCENES) {
      await window.restart()
      await window.page.locator(`.home-languages [lang=${language}]`).click()
      await scene.enter(window.page)
      const found = await stumbles()
      if (JSON.stringify(found) !== '[]') all[scene.name] = found
    }
    expect(all).toEqual({})
  })
})

describe.each(THEMES)('every screen in the theme %s', (theme) => {
  beforeAll(() => window.resize(1080, 1920))

  test.each(SCENES)('$name: axe finds nothing', async (scene) => {
    await window.restart()
    for (let step = 0; step < THEMES.indexOf(theme); step++) await window.page.getByTestId('theme').click()
    await scene.enter(window.page)
    const { violations } = await new AxeBuilder({ page: window.page })
      .setLegacyMode()
      .withTags(['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    ).toEqual([])
  })
})
