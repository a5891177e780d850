import { describe, expect, it } from 'vitest'
import type { Slot, Understanding } from '../../../../electron/contract/answer'
import { dropSlot, understand } from '../../../../electron/core/understand'
import { smallVocabulary as vocabulary } from '../../../helpers/ask-small-shop'

const typed = (text: string) => understand({ hypotheses: [text], via: 'text', vocabulary, currency: 'EUR' })
const heard = (...hypotheses: string[]) =>
  understand({ hypotheses, via: 'speech', vocabulary, currency: 'EUR' })

const ids = ({ slots }: { readonly slots: readonly Slot[] }) => slots.map(({ id }) => id)

describe('what is asked for', () => {
  it.each([
    ['where can I find a kettle, please', 'kettle', ['type:kettle']],
    ['do you have standing fans', 'standing fans', ['type:tower fan']],
    ['a fan', 'fan', ['type:fan']],
    ['red kettle', 'red kettle', ['colour:red', 'type:kettle']],
    ['Emberly kettles', 'emberly kettles', ['brand:Emberly', 'type:kettle']],
    ['USB C cable', 'usb-c cable', ['type:USB cable']],
    ['usbc cable', 'usb-c cable', ['type:USB cable']],
    ['AA batteries', 'aa batteries', ['type:battery']],
    ['a cable for the tv', 'cable tv', ['type:cable']],
    ['smart tv cable', 'smart tv cable', ['type:cable']],
    ['kettle and mug', 'kettle mug', ['type:kettle', 'type:mug']],
    ['kettle or a red mug', 'kettle red mug', ['type:kettle', 'colour:red', 'type:mug']],
    ['sound and tv', '', ['department:sound-tv']],
    ['where is the kitchen department', '', ['department:kitchen']],
    ['', '', []],
    ['?!', '', []],
  ])('%s', (said, text, slots) => {
    const understanding = typed(said)
    expect(understanding.text).toBe(text)
    expect(ids(understanding).toSorted()).toEqual(slots.toSorted())
  })
})

describe('money', () => {
  it.each([
    ['kettle under 60', ['price-max:6000']],
    ['kettle under sixty euros', ['price-max:6000']],
    ['kettle below twenty euros', ['price-max:2000']],
    ['kettle for less than €19.99', ['price-max:1999']],
    ['kettle under 19,99', ['price-max:1999']],
    ['kettle up to a hundred and twenty', ['price-max:12000']],
    ['kettle 30 euros or less', ['price-max:3000']],
    ['kettle over 50 pounds', ['price-min:5000']],
    ['kettle between 20 and 40', ['price-max:4000', 'price-min:2000']],
    ['kettle from forty to twenty euros', ['price-max:4000', 'price-min:2000']],
    ['kettle 20 to 40 euros', ['price-max:4000', 'price-min:2000']],
    ['kettle around 40 euros', ['price-max:5000', 'price-min:3000']],
    ['kettle under nineteen ninety nine', ['price-max:199900']],
    ['kettle under 1,500 euros', ['price-max:150000']],
    ['kettle under 60 in the shop', ['price-max:6000']],
    ['kettle for 50 cents or less', ['price-max:50']],
  ])('%s', (said, limits) => {
    const understanding = typed(said)
    expect(understanding.text).toBe('kettle')
    expect(
      ids(understanding)
        .filter((id) => id.startsWith('price'))
        .toSorted(),
    ).toEqual(limits)
  })

  it.each(['kettle under 2 litres', 'over ear headphones', 'tv up to 43 inch'])('%s is no price', (said) => {
    expect(ids(typed(said)).filter((id) => id.startsWith('price'))).toEqual([])
  })
})

describe('numbers and measures', () => {
  it.each([
    ['usb cable two metres', 'usb cable 2 m', 'measure:2 m'],
    ['usb cable 2m', 'usb cable 2 m', 'measure:2 m'],
    ['usb cable two point five meters', 'usb cable 2.5 m', 'measure:2.5 m'],
    ['usb cable one and a half metres', 'usb cable 1.5 m', 'measure:1.5 m'],
    ['half a litre kettle', '0.5 l kettle', 'measure:0.5 l'],
    ['fifty five inch tv', '55 inch tv', 'measure:55 in'],
    ['55" tv', '55 inch tv', 'measure:55 in'],
    ['55in tv', '55 inch tv', 'measure:55 in'],
    ['tv one hundred and twenty centimetres', 'tv 120 cm', 'measure:120 cm'],
  ])('%s', (said, text, slot) => {
    const understanding = typed(said)
    expect(understanding.text).toBe(text)
    expect(ids(understanding)).toContain(slot)
  })

  it('leaves a pronoun alone', () => {
    expect(typed('a quiet one').text).toBe('quiet')
  })
})

describe('speech', () => {
  it.each([
    ['u s b c cable two metres', 'usb-c cable 2 m'],
    ['t v', 'tv'],
    ['double a batteries', 'aa batteries'],
    ['triple a batteries', 'aaa batteries'],
    ['h d m i cable', 'hdmi cable'],
    ['head phones', 'headphones'],
    ['sixty five watt kettle', '65 w kettle'],
    ['hundred watt kettle', '100 w kettle'],
    ['where is the kitchen', ''],
    ['tower van', 'tower fan'],
    ['the cattle', 'kettle'],
    ['ember lee kettle', 'emberly kettle'],
  ])('%s', (said, text) => {
    expect(heard(said).text).toBe(text)
  })

  it('keeps what was really said, and what else may have been', () => {
    expect(heard('tower van', 'tower fern').alternatives).toEqual(['tower fern', 'tower van'])
  })

  it('prefers the hypothesis that the shop can make sense of', () => {
    expect(heard('catalogue', 'kettle').text).toBe('kettle')
    expect(heard('kettle', 'mug').text).toBe('kettle')
  })

  it('hears nothing without words', () => {
    const nothing: Understanding = { intent: 'unknown', text: '', alternatives: [], slots: [] }
    expect(heard()).toEqual(nothing)
    expect(heard('', 'the')).toEqual(nothing)
  })
})

describe('spelling', () => {
  it.each([
    ['ketle', 'kettle'],
    ['ekttle', 'kettle'],
    ['headphnoes', 'headphones'],
    ['televison', 'television'],
    ['room', 'room'],
    ['drone', 'drone'],
  ])('%s -> %s', (said, text) => {
    expect(typed(said).text).toBe(text)
  })
})

describe('intent', () => {
  it.each([
    ['kettle', 'find'],
    ['do you have kettles', 'find'],
    ['where are the kettles', 'where'],
    ['which aisle has batteries', 'where'],
    ['compare the two kettles', 'compare'],
    ['does it have hdmi', 'ask'],
    ['how loud is the tower fan', 'ask'],
    ['help', 'help'],
    ['can I talk to someone', 'staff'],
    ['cheaper', 'refine'],
    ['in red', 'refine'],
    ['under twenty euros', 'refine'],
    ['offers', 'find'],
    ['the', 'unknown'],
  ])('%s: %s', (said, intent) => {
    expect(typed(said).intent).toBe(intent)
  })
})

describe('dropping a slot', () => {
  it('takes its words along, so that asking again finds more', () => {
    const said = typed('red USB C cable two metres under 20')
    expect(ids(said)).toEqual(['colour:red', 'type:USB cable', 'measure:2 m', 'price-max:2000'])
    expect(dropSlot(said, 'type:USB cable').text).toBe('red 2 m')
    expect(dropSlot(said, 'colour:red').text).toBe('usb-c cable 2 m')
    expect(dropSlot(said, 'measure:2 m').text).toBe('red usb-c cable')
    const withoutLimit = dropSlot(said, 'price-max:2000')
    expect(withoutLimit.text).toBe(said.text)
    expect(ids(withoutLimit)).not.toContain('price-max:2000')
  })

  it('changes nothing for a slot that is not there', () => {
    const said = typed('red kettle')
    expect(dropSlot(said, 'type:mug')).toEqual(said)
  })
})
