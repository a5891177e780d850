import { describe, expect, test } from 'vitest'
import { createNames } from '../../../../renderer/strings/names'

const shop = {
  departments: [
    { id: 'fans-air', name: 'Fans & air', names: { de: 'Ventilatoren' }, aisle: '7', picture: 'tower-fan' },
  ],
  types: [{ name: 'tower fan', names: { de: 'Turmventilator' } }],
}
const de = createNames('de', shop)
const en = createNames('en', shop)
const es = createNames('es', shop)
const kettle = { name: 'Vasca kettle', names: { de: 'Vasca Wasserkocher' } }

describe('a name', () => {
  test('is the one of the page’s language', () => {
    expect(de.of(kettle)).toEqual({ text: 'Vasca Wasserkocher' })
    expect(en.of(kettle)).toEqual({ text: 'Vasca kettle' })
  })

  test('that is missing there is read out as English', () => {
    expect(es.of(kettle)).toEqual({ text: 'Vasca kettle', lang: 'en' })
    expect(de.of({ name: 'Kettle' })).toEqual({ text: 'Kettle', lang: 'en' })
    expect(en.of({ name: 'Kettle' })).toEqual({ text: 'Kettle' })
  })

  test('of a type is found by its English name', () => {
    expect(de.type('tower fan').text).toBe('Turmventilator')
    expect(de.type('kettle')).toEqual({ text: 'kettle', lang: 'en' })
  })

  test('of a department is found by its id and by its English name', () => {
    expect(de.department('fans-air').text).toBe('Ventilatoren')
    expect(de.department('Fans & air').text).toBe('Ventilatoren')
    expect(de.department('gone')).toEqual({ text: 'gone', lang: 'en' })
  })

  test('in a completion is translated where it is one of the shop’s own words', () => {
    expect(de.suggestion({ kind: 'type', text: 'tower fan' }).text).toBe('Turmventilator')
    expect(de.suggestion({ kind: 'department', text: 'Fans & air' }).text).toBe('Ventilatoren')
    expect(de.suggestion({ kind: 'brand', text: 'Norrvik' })).toEqual({ text: 'Norrvik' })
    expect(de.suggestion({ kind: 'product', text: 'tower fan' })).toEqual({ text: 'tower fan', lang: 'en' })
  })
})
