import { meaningOf } from '../../core/rank/document'
import type { Base } from '../base/find-bases'
import type { BuildOptions } from '../options'
import type { ShopFolder } from '../read/shop-folder'
import { computeVectors } from './compute-vectors'
import { knownVectors } from './known-vectors'
import { cachedVectors, openVectorCache } from './vector-cache'
import type { Vectors } from './vectors'

/** The lines that stand for the products, by their hash. */
export type Lines = ReadonlyMap<string, string>

export interface FoundVectors {
  /** Lines that are still to be computed. */
  readonly unknown: number
  /** What earlier builds have computed. */
  readonly soFar: Vectors
  /** Computes the rest. */
  readonly complete: Vectors
}

interface Sources extends Pick<BuildOptions, 'releasesDir' | 'modelsDir' | 'signal'> {
  readonly bases: readonly Base[]
  readonly encoderSha256: string
}

/** Looks for vectors in earlier releases and in what unfinished builds have left. */
export async function findVectors(folder: ShopFolder, sources: Sources): Promise<FoundVectors> {
  const { releasesDir, bases, encoderSha256 } = sources
  const wanted = new Set(folder.rows.map(({ meaning }) => meaning))
  const known = await knownVectors(wanted, bases, encoderSha256)
  for (const [meaning, vector] of await cachedVectors(releasesDir, encoderSha256, wanted)) {
    known.set(meaning, vector)
  }
  const unknown = unknownLines(folder, known)
  return {
    unknown: unknown.size,
    soFar: { encoderSha256, missing: new Set(unknown.keys()), all: () => Promise.resolve(known) },
    complete: {
      encoderSha256,
      missing: new Set(),
      all: async (onProgress) =>
        unknown.size === 0 ? known : new Map([...known, ...(await compute(unknown, sources, onProgress))]),
    },
  }
}

/** What is still to be computed. Equal lines are computed once. */
function unknownLines({ products, rows }: ShopFolder, known: ReadonlyMap<string, unknown>): Lines {
  const lines = new Map<string, string>()
  for (const [place, { meaning }] of rows.entries()) {
    const product = products[place]
    if (product && !known.has(meaning) && !lines.has(meaning)) lines.set(meaning, meaningOf(product))
  }
  return lines
}

async function compute(
  unknown: Lines,
  { releasesDir, modelsDir, encoderSha256, signal }: Sources,
  onProgress: (done: number, total: number) => void,
): Promise<ReadonlyMap<string, Float32Array>> {
  const cache = await openVectorCache(releasesDir, encoderSha256)
  try {
    return await computeVectors(unknown, { modelsDir, signal, cache, onProgress })
  } finally {
    await cache.close()
  }
}
