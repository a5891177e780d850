/** The languages that the kiosk speaks besides the catalogue's own. */
export const LANGUAGES = ['de', 'es', 'zh']

const COLOURS = {
  beige: { de: 'beige', es: 'beige', zh: '米色' },
  black: { de: 'schwarz', es: 'negro', zh: '黑色' },
  blue: { de: 'blau', es: 'azul', zh: '蓝色' },
  brown: { de: 'braun', es: 'marrón', zh: '棕色' },
  copper: { de: 'kupfer', es: 'cobre', zh: '铜色' },
  gold: { de: 'gold', es: 'dorado', zh: '金色' },
  green: { de: 'grün', es: 'verde', zh: '绿色' },
  grey: { de: 'grau', es: 'gris', zh: '灰色' },
  orange: { de: 'orange', es: 'naranja', zh: '橙色' },
  pink: { de: 'rosa', es: 'rosa', zh: '粉色' },
  purple: { de: 'lila', es: 'morado', zh: '紫色' },
  red: { de: 'rot', es: 'rojo', zh: '红色' },
  silver: { de: 'silber', es: 'plateado', zh: '银色' },
  transparent: { de: 'transparent', es: 'transparente', zh: '透明' },
  turquoise: { de: 'türkis', es: 'turquesa', zh: '青绿色' },
  white: { de: 'weiß', es: 'blanco', zh: '白色' },
  yellow: { de: 'gelb', es: 'amarillo', zh: '黄色' },
}

const UNITS = 'mm|cm|m|km|ml|l|g|kg|W|kW|Wh|V|A|Ah|mAh|lm|K|dB|in|GB|TB|MB/s|Gbit/s|Hz|bar|m²|m³/h'
const MEASURE = new RegExp(`^\\d[\\d.]*( ?[x×] ?\\d[\\d.]*)* ?(${UNITS})( [x×] ?\\d+)?$`)
const DECIMAL = new RegExp(`(\\d)\\.(\\d+)(?= ?(${UNITS})\\b)`, 'g')
/** Counted things that end an English name: "10 pack", "4 slices". */
const COUNTED = {
  pack: { de: ' Stück', es: ' unidades', zh: '件装' },
  pieces: { de: '-teilig', es: ' piezas', zh: '件套' },
  slices: { de: ' Scheiben', es: ' rebanadas', zh: '片' },
  cups: { de: ' Tassen', es: ' tazas', zh: '杯' },
  bags: { de: ' Beutel', es: ' bolsitas', zh: '包' },
  tabs: { de: ' Tabs', es: ' pastillas', zh: '块' },
  capsules: { de: ' Kapseln', es: ' cápsulas', zh: '粒' },
  washes: { de: ' Wäschen', es: ' lavados', zh: '次' },
  tiers: { de: ' Etagen', es: ' niveles', zh: '层' },
}
const SEPARATOR = { de: ', ', es: ', ', zh: '，' }

/**
 * A product's name in the other languages: brand, model and type, detail, colour. Brands and models stay as they are
 * printed, unless the type translates its `models`; a row with a drawing of its own may have a name of its own
 * (`pictureNames`). `detail(row, language)` stands for what follows the comma in English. A type that is
 * `namedByModel` (a peace lily is a house plant, but no label says so) does without its own word. undefined for a type
 * without names.
 */
export function namesOf(type, row, englishName) {
  if (!type.names) return undefined
  return Object.fromEntries(LANGUAGES.map((language) => [language, nameIn(language, type, row, englishName)]))
}

function nameIn(language, type, row, englishName) {
  const typeName = (type.pictureNames?.[row.picture] ?? type.names)[language]
  const model = type.models?.[row.model]?.[language] ?? row.model
  const detail = type.detail ? type.detail(row, language) : measureIn(englishName, language)
  const colour = row.isOneOfSeveral ? COLOURS[row.colour]?.[language] : undefined
  const [own, thing] = type.namedByModel ? [undefined, model] : [model, typeName]
  const title = titleIn(language, row.brand, own, thing)
  return [title, decimalsIn(language, detail), colour].filter(Boolean).join(SEPARATOR[language])
}

/** A Spanish shop names the thing first; Chinese words need no space between them. */
function titleIn(language, brand, model, typeName) {
  const own = [brand, model].filter((part) => part !== undefined).join(' ')
  if (language === 'es') return `${typeName[0].toUpperCase()}${typeName.slice(1)} ${own}`
  const title = `${own} ${typeName}`
  return language === 'zh' ? title.replace(/(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g, '') : title
}

/** What follows the commas of an English name, as far as it is numbers with units or counted things. */
const measureIn = (englishName, language) =>
  englishName
    .split(', ')
    .slice(1)
    .map((part) => (MEASURE.test(part) ? part : counted(part, language)))
    .filter(Boolean)
    .join(SEPARATOR[language])

function counted(part, language) {
  const [, number, word] = /^(\d+) (\w+)$/.exec(part) ?? []
  const after = COUNTED[word]?.[language]
  return after && number + after
}

/** German and Spanish write 1,7 l; versions such as HDMI 2.1 keep their point. */
const decimalsIn = (language, detail) => (language === 'zh' ? detail : detail?.replace(DECIMAL, '$1,$2'))
