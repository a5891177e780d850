import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PICTURE_THEMES, paletteOf } from '../../../../electron/main/shell/palette'
import { fillIn, readPicture, releaseOf } from '../../../../electron/main/shell/picture'

const shop = mkdtempSync(join(tmpdir(), 'aisle-shop-'))
const dir = join(shop, 'pictures')
mkdirSync(dir)
writeFileSync(join(dir, 'mug.svg'), '<svg><path fill="var(--c)"/><path fill="var(--p-900)"/></svg>')
writeFileSync(join(shop, 'secret.svg'), '<svg/>')

const read = (address: string): Promise<string | undefined> =>
  readPicture(dir, new URL(`app://kiosk/picture/${address}`))

describe('a picture', () => {
  it('comes in the colour of the product and of the theme', async () => {
    const red = paletteOf('dark', 'red')
    expect(await read('mug.svg?colour=red&theme=dark')).toBe(
      `<svg><path fill="${red['c'] ?? ''}"/><path fill="${red['p-900'] ?? ''}"/></svg>`,
    )
  })

  it('is different in each theme and colour', async () => {
    const addresses = ['theme=light', 'theme=dark', 'theme=contrast', 'colour=red', 'colour=blue']
    const pictures = await Promise.all(addresses.map((query) => read(`mug.svg?${query}`)))
    expect(new Set(pictures).size).toBe(addresses.length)
  })

  it('has colours even for what nobody has heard of', async () => {
    for (const query of ['', '?colour=plaid&theme=neon', '?colour=__proto__', '?colour=constructor']) {
      expect(await read(`mug.svg${query}`)).not.toContain('var(')
    }
  })

  it.each(['../secret.svg', '..%2fsecret.svg', 'mug', 'mug.png', 'MUG.svg', 'mug.svg/x', ''])(
    '%s is none',
    async (address) => expect(await read(address)).toBeUndefined(),
  )

  it.each([
    ['?r=0123456789abcdef&theme=dark', '0123456789abcdef'],
    ['', null],
    ['?r=', null],
    ['?r=..%2f..%2fetc', null],
    ['?r=0123456789ABCDEF', null],
    ['?r=0123456789abcdef0', null],
  ])('of the address mug.svg%s is of the release %s', (query, expected) => {
    expect(releaseOf(new URL(`app://kiosk/picture/mug.svg${query}`))).toBe(expected)
  })

  it('of the demo shop holds no colour that the palette does not know', () => {
    const shop = join(import.meta.dirname, '../../../../resources/demo-shop/pictures')
    for (const theme of PICTURE_THEMES) {
      for (const name of readdirSync(shop)) {
        const filled = fillIn(readFileSync(join(shop, name), 'utf8'), paletteOf(theme, null))
        expect(filled, name).not.toContain('var(--')
      }
    }
  })
})
