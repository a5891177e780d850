import type { LiveOffer } from '../../contract/answer'
import { factSourceSchema, type Fact, type FactKind, type ProductEdit } from '../../contract/overlay'

/** A fact as it is kept. */
export type KnownFact = Fact & {
  /** The till's feed said it again each time it was read since: it is as fresh as the last reading, see `knownAt`. */
  readonly followsFeed?: boolean
}

export interface EffectiveStock {
  readonly count: number
  readonly at: string
  readonly followsFeed: boolean
}

/** What the overlay says of one product now. Where it says nothing, the release stands. */
export interface EffectiveFacts {
  readonly stock: EffectiveStock | null
  readonly priceCents: number | null
  /** `undefined`: the release's offers stand; `null`: there is none, whatever the release says. */
  readonly offer: LiveOffer | null | undefined
  readonly isBlocked: boolean
  readonly isPinned: boolean
  readonly edit: ProductEdit | null
  /** The first moment at which time alone changes the above; null: none. */
  readonly changesAt: string | null
}

/**
 * Resolves the facts about one product, at most one of each kind from each source, in any order: of each kind the one
 * with the highest source counts, of an edit each field. What has expired does not count. Of a count by staff that has
 * no end and one of the till, the newer one counts.
 */
export function resolveFacts(facts: readonly KnownFact[], nowIso: string): EffectiveFacts {
  const nowMs = Date.parse(nowIso)
  const isOver = ({ until }: KnownFact) => until !== undefined && Date.parse(until) < nowMs
  const live = withEndedOffers(facts, isOver)
    .filter((fact) => !isOver(fact))
    .toSorted((one, other) => rankOf(one) - rankOf(other))
  const stock = stockIn(live)
  return {
    stock: stock && { count: stock.count, at: stock.at, followsFeed: stock.followsFeed ?? false },
    priceCents: best(live, 'price')?.cents ?? null,
    offer: best(live, 'offer')?.offer,
    isBlocked: best(live, 'block') !== null,
    isPinned: best(live, 'pin') !== null,
    edit: mergeEdits(live),
    changesAt: firstEnd(live),
  }
}

/** When a count was known to be right: of one that follows the feed, when the feed was last read. */
export function knownAt({ at, followsFeed }: EffectiveStock, feedReadAt: string | null): string {
  if (!followsFeed || feedReadAt === null) return at
  return Date.parse(feedReadAt) > Date.parse(at) ? feedReadAt : at
}

/** Highest first. */
const sources = factSourceSchema.options
const rankOf = ({ source }: KnownFact): number => sources.indexOf(source)

function best<K extends FactKind>(
  live: readonly KnownFact[],
  kind: K,
): Extract<KnownFact, { kind: K }> | null {
  const found = live.find((fact): fact is Extract<KnownFact, { kind: K }> => fact.kind === kind)
  return found ?? null
}

/** A count by hand that hid the till for ever would be wrong from the next sale on. */
function stockIn(live: readonly KnownFact[]): Extract<KnownFact, { kind: 'stock' }> | null {
  const highest = best(live, 'stock')
  if (highest?.source !== 'local' || highest.until !== undefined) return highest
  const till = best(
    live.filter(({ source }) => source === 'feed'),
    'stock',
  )
  return till && Date.parse(till.at) > Date.parse(highest.at) ? till : highest
}

/**
 * The till's list speaks for all offers. When one of them is over there is none, and what was cut costs what it cost
 * before, until the list says something else: the release may still have another offer and another price.
 */
function withEndedOffers(
  facts: readonly KnownFact[],
  isOver: (fact: KnownFact) => boolean,
): readonly KnownFact[] {
  const ended = facts.find((fact) => fact.source === 'feed' && fact.kind === 'offer' && isOver(fact))
  if (ended?.kind !== 'offer') return facts
  const { offer, until } = ended
  return facts.map((fact): KnownFact => {
    if (fact === ended) return withoutEnd({ ...ended, offer: null })
    const isCut = fact.source === 'feed' && fact.kind === 'price' && fact.until === until
    return isCut && offer?.kind === 'price-cut' ? withoutEnd({ ...fact, cents: offer.wasCents }) : fact
  })
}

function withoutEnd(fact: KnownFact): KnownFact {
  const endless = { ...fact }
  delete endless.until
  return endless
}

/** Two sources may edit different fields of one product; where they edit the same one, the higher counts. */
function mergeEdits(live: readonly KnownFact[]): ProductEdit | null {
  const edits = live.flatMap((fact) => (fact.kind === 'edit' ? [fact.fields] : []))
  if (edits.length === 0) return null
  return edits.reduceRight<ProductEdit>((merged, fields) => ({ ...merged, ...fields }), {})
}

/** Expired facts changed things already, and what never ends changes nothing. */
function firstEnd(live: readonly KnownFact[]): string | null {
  const ends = live.flatMap(({ until }) => (until === undefined ? [] : [Date.parse(until) + 1]))
  const first = Math.min(...ends)
  // Beyond it a time is written with more digits, which no longer sort as text; nobody waits for it.
  return first < END_OF_YEAR_9999_MS ? new Date(first).toISOString() : null
}

const END_OF_YEAR_9999_MS = Date.UTC(10_000, 0)
