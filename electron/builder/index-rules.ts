import type { Product, Shop } from '../contract/catalogue'
import type { Sku } from '../contract/ids'
import { makeSearchIndex, SEARCH_INDEX_SCHEMA } from '../kit/release/search-index'
import { keyOf } from './hash'
import { SAMPLE, SAMPLE_OFFERS } from './rules'

/** Words of every ending that a stemmer knows, and writings that are taken apart in their own way. */
const WORDS = `
caresses ponies ties cats feed agreed plastered bled motoring sing conflated troubled sized hopping tanned falling
hissing fizzed failing filing happy sky relational conditional rational frequency vacancy digitizer analogy formably
radically differently vilely analogously organization predication operator feudalism decisiveness hopefulness
callousness formality sensitivity sensibility triplicate formative formalize electricity electrical hopeful goodness
revival allowance inference airliner gyroscopic adjustable defensible irritant replacement adjustment dependent adoption
homologous communism activate angularity effective bowdlerize probate rate cease controller rolls
USB-C over-ear Wi-Fi 2.5 1,5 3/4 20V T-shirt café Größe niño naïve ÆON 1000mAh A4 don't brand's 电热水壶 大功率电热水壶 ふた
`
  .trim()
  .split(/\s+/)

/** One product for some of the words each, of three types, some of which share their other names. */
const SAMPLE_PRODUCTS: readonly Product[] = WORDS.map((word, index) => {
  const type = ['kettle', 'kettles', 'USB-C cable'][index % 3] ?? ''
  return {
    ...SAMPLE,
    sku: `A-${index + 1}` as Sku,
    name: `${word} ${type}, ${WORDS[(index * 7) % WORDS.length] ?? ''}`,
    names: index % 2 === 0 ? { de: `Größe ${word}`, zh: '红色电热水壶' } : {},
    brand: ['Brand', 'BRAND', 'Other brand', 'Café'][index % 4] ?? '',
    type,
    synonyms: ['boiler', 'water boiler', 'charging cables'].slice(index % 3),
    department: index % 5 === 0 ? 'others' : 'things',
    description: `${WORDS.slice(index, index + 5).join(' ')}.`,
    priceCents: 100 + ((index * 37) % 11),
    colour: ['red', 'dark blue', null][index % 3] ?? null,
    attributes: SAMPLE.attributes.map((attribute) =>
      typeof attribute.value === 'number' ? { ...attribute, value: index % 9 } : attribute,
    ),
    stock: index % 4,
  }
})

const SAMPLE_SHOP: Shop = {
  id: 'sample',
  name: 'Sample',
  currency: 'EUR',
  locale: 'en-IE',
  departments: [
    { id: 'things', name: 'Things & kettles', names: { de: 'Sachen' }, aisle: '1', picture: 'thing' },
    { id: 'others', name: 'Others', aisle: '2', picture: 'thing' },
  ],
  types: [{ name: 'kettle', names: { de: 'Wasserkocher', es: 'hervidor', zh: '电热水壶' } }],
  examples: ['a kettle'],
}

let known: string | undefined

/**
 * By these rules products become an index: whatever changes in the code that makes it changes what it makes of the sample.
 * It is made once, when it is first asked for.
 */
export function indexRules(): string {
  const sample = { products: SAMPLE_PRODUCTS, offers: SAMPLE_OFFERS, shop: SAMPLE_SHOP }
  return (known ??= keyOf(String(SEARCH_INDEX_SCHEMA), JSON.stringify(makeSearchIndex(sample), written)))
}

/** Written out, so that it is the same in every version of the engine; v8's own form need not be. */
function written(_key: string, value: unknown): unknown {
  if (value instanceof Map || value instanceof Set || ArrayBuffer.isView(value)) {
    return [value.constructor.name, ...(value as unknown as Iterable<unknown>)]
  }
  return value
}
