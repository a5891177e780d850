import { expect, test } from 'vitest'
import { pictureUrl } from '../../../../../renderer/ui/product/picture'

const drawing = { picture: 'kettle', colour: 'red', theme: 'dark', releaseId: '0123456789abcdef' }

test('a drawing’s address names its release, so that another release’s is never taken from a cache', () => {
  const url = new URL(pictureUrl(drawing), 'app://kiosk')
  expect(url.pathname).toBe('/picture/kettle.svg')
  expect(Object.fromEntries(url.searchParams)).toEqual({
    theme: 'dark',
    colour: 'red',
    r: '0123456789abcdef',
  })
  expect(pictureUrl({ ...drawing, releaseId: 'fedcba9876543210' })).not.toBe(pictureUrl(drawing))
})
