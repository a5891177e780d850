import type { Answer, ProductCard } from '../../../../electron/contract/answer'
import { configSchema } from '../../../../electron/contract/config'
import type { ReleaseId } from '../../../../electron/contract/ids'
import type { VisitView } from '../../../../electron/contract/visit'
import { type KioskState, startState } from '../../../../renderer/state/kiosk-state'

type Loose<T> = { readonly [K in keyof T]?: T[K] | string | null }

/** A visit as main would send it; ids may be any words. */
export function viewOf(change: Loose<VisitView>): VisitView {
  return {
    revision: 0,
    visitId: null,
    phase: 'attract',
    query: null,
    answer: null,
    problem: null,
    voiceFailures: 0,
    countdownSeconds: null,
    ...change,
  } as VisitView
}

export function bootedState(): KioskState {
  return startState({
    releaseId: '0123456789abcdef' as ReleaseId,
    shop: { id: 'shop', name: 'Shop', currency: 'EUR', locale: 'en', departments: [], examples: [] },
    floorPlan: {
      widthM: 10,
      depthM: 10,
      walls: [],
      doors: [],
      kiosk: { x: 5, y: 9 },
      shelves: [],
      aisles: [],
      walks: [],
      landmarks: [],
    },
    config: configSchema.parse({}),
    health: { speech: 'ready', search: 'ready', ledger: 'ready' },
    visit: viewOf({}),
    speechLanguages: ['en'],
  })
}

export function cardOf(sku: string): ProductCard {
  return {
    sku: sku as ProductCard['sku'],
    name: `Product ${sku}`,
    names: {},
    brand: 'Brand',
    type: 'thing',
    department: 'things',
    priceCents: 1000,
    offer: null,
    stock: 3,
    stockCheckedAt: '2026-11-24T09:40:00.000Z',
    location: { aisle: '1', bay: 1, shelf: 1 },
    picture: 'thing',
    colour: null,
    minimumAge: null,
  }
}

export function answerOf(answerId: string, skus: readonly string[] = ['sku-1']): Answer {
  return {
    answerId: answerId as Answer['answerId'],
    queryId: 'query' as Answer['queryId'],
    releaseId: '0123456789abcdef' as Answer['releaseId'],
    rankerVersion: 'test',
    via: 'text',
    understanding: { intent: 'find', text: 'thing', alternatives: [], slots: [] },
    items: skus.map((sku) => ({ sku: sku as ProductCard['sku'], score: 1, reasons: [], card: cardOf(sku) })),
    total: skus.length,
    relaxed: [],
    degraded: [],
    timingsMs: {},
  }
}
