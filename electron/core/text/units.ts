/** A unit as shops write it, and what it measures: `size` is how much of the dimension's first unit it is. */
export interface Unit {
  readonly symbol: string
  readonly dimension: string
  readonly size: number
  /** Other ways to write it, lower case. */
  readonly spellings: readonly string[]
}

const unit = (dimension: string, symbol: string, size: number, ...spellings: readonly string[]) =>
  ({ dimension, symbol, size, spellings }) as const

/** Spellings are lower case and singular or plural as said; the symbol itself counts too. */
const UNITS = [
  unit('length', 'm', 1, 'metre', 'metres', 'meter', 'meters'),
  unit('length', 'cm', 0.01, 'centimetre', 'centimetres', 'centimeter', 'centimeters'),
  unit('length', 'mm', 0.001, 'millimetre', 'millimetres', 'millimeter', 'millimeters', 'mil'),
  unit('length', 'km', 1000, 'kilometre', 'kilometres', 'kilometer', 'kilometers'),
  unit('length', 'in', 0.0254, 'inch', 'inches'),
  unit('length', 'ft', 0.3048, 'foot', 'feet'),
  unit('volume', 'l', 1, 'litre', 'litres', 'liter', 'liters'),
  unit('volume', 'ml', 0.001, 'millilitre', 'millilitres', 'milliliter', 'milliliters'),
  unit('volume', 'cl', 0.01, 'centilitre', 'centilitres', 'centiliter', 'centiliters'),
  unit('mass', 'g', 1, 'gram', 'grams', 'gramme', 'grammes'),
  unit('mass', 'kg', 1000, 'kilo', 'kilos', 'kilogram', 'kilograms', 'kilogramme', 'kilogrammes'),
  unit('power', 'W', 1, 'watt', 'watts'),
  unit('power', 'kW', 1000, 'kilowatt', 'kilowatts'),
  unit('voltage', 'V', 1, 'volt', 'volts'),
  unit('charge', 'mAh', 1, 'milliamp hour', 'milliamp hours'),
  unit('time', 'h', 3600, 'hour', 'hours', 'hr', 'hrs'),
  unit('time', 'min', 60, 'minute', 'minutes', 'mins'),
  unit('time', 's', 1, 'second', 'seconds'),
  unit('light', 'lm', 1, 'lumen', 'lumens'),
  unit('warmth', 'K', 1, 'kelvin'),
  unit('loudness', 'dB', 1, 'decibel', 'decibels'),
  unit('data', 'GB', 1, 'gigabyte', 'gigabytes', 'gig', 'gigs'),
  unit('data', 'TB', 1000, 'terabyte', 'terabytes'),
  unit('frequency', 'Hz', 1, 'hertz'),
  unit('pressure', 'bar', 1, 'bars'),
  unit('area', 'm²', 1, 'square metre', 'square metres', 'square meter', 'square meters', 'm2'),
] as const

const BY_SPELLING: ReadonlyMap<string, Unit> = new Map(
  UNITS.flatMap((entry) =>
    [entry.symbol.toLowerCase(), ...entry.spellings].map((spelling) => [spelling, entry] as const),
  ),
)

/** Longest spelling in words. */
export const MAX_UNIT_WORDS = 2

/** The unit that is written or said like this ("metres", "mAh", "square metres"). */
export const unitNamed = (spelling: string): Unit | undefined => BY_SPELLING.get(spelling.toLowerCase())

/** A value in its dimension's first unit, so that 2 m and 200 cm can be compared. Unknown units are their own dimension. */
export function comparable(value: number, unitName: string): { dimension: string; amount: number } {
  const known = unitNamed(unitName)
  return known
    ? { dimension: known.dimension, amount: value * known.size }
    : { dimension: unitName.toLowerCase(), amount: value }
}
