import { readFile } from 'node:fs/promises'
import type { SearchOptions } from '../contract/options'
import { shopSchema, type Shop } from '../contract/catalogue'
import { AisleError } from '../contract/errors'
import type { ReleaseId } from '../contract/ids'
import { indexCatalogue, type CatalogueIndex } from '../core/rank'
import {
  ENCODER_NAME,
  openEncoder,
  openNearness,
  VECTOR_SIZE,
  type Encoder,
  type Nearness,
} from '../kit/onnx'
import { errorFields, type Log } from '../kit/process'
import { damagedFiles, readCatalogue, readManifest, releaseFiles, type CatalogueReader } from '../kit/release'
import { openReadOnly } from '../kit/sqlite'

/** Meaning by vectors: the encoder for questions, and the catalogue's rows to compare with. */
export interface Meaning {
  readonly encoder: Encoder
  readonly nearness: Nearness
}

/** A release, loaded and ready to be asked. */
export interface LoadedRelease {
  readonly releaseId: ReleaseId
  readonly shop: Shop
  readonly catalogue: CatalogueReader
  readonly index: CatalogueIndex
  /** null when the encoder cannot run here: words alone decide then. */
  readonly meaning: Meaning | null
  close(): Promise<void>
}

/** What search itself reads of a release; the window's pictures are main's concern. */
const FILES_READ = ['catalogue.db', 'shop.json', 'vectors.bin']

/** @throws AisleError `corrupt` when the release is not whole. */
export async function loadRelease(
  { releaseDir, modelsDir, provider }: SearchOptions,
  log: () => Log,
): Promise<LoadedRelease> {
  const manifest = await readManifest(releaseDir)
  const damaged = await damagedFiles(releaseDir, manifest, FILES_READ)
  if (damaged.length > 0) {
    const message = `${releaseDir}: ${damaged.join(', ')} missing or changed since it was built; build it again.`
    throw new AisleError('corrupt', 'release-damaged', message)
  }
  const paths = releaseFiles(releaseDir)
  const shop = shopSchema.parse(JSON.parse(await readFile(paths.shop, 'utf8')))
  const catalogue = readCatalogue(openReadOnly(paths.catalogue))
  const index = indexCatalogue(catalogue.eachProduct(), catalogue.offers())

  let meaning: Meaning | null = null
  try {
    if (manifest.encoder.name !== ENCODER_NAME) throw new TypeError(`made with ${manifest.encoder.name}`)
    meaning = await openMeaning(paths.vectors, index.text.rows, modelsDir, provider)
  } catch (thrown) {
    log().error('searching by words alone', errorFields(thrown))
  }
  return {
    releaseId: manifest.releaseId,
    shop,
    catalogue,
    index,
    meaning,
    close: async () => {
      catalogue.close()
      await meaning?.nearness.close()
      await meaning?.encoder.close()
    },
  }
}

async function openMeaning(
  vectorsPath: string,
  rows: number,
  modelsDir: string,
  provider: SearchOptions['provider'],
): Promise<Meaning> {
  const bytes = await readFile(vectorsPath)
  const vectors = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
  if (vectors.length !== rows * VECTOR_SIZE) throw new TypeError('vectors.bin has another number of rows')
  // A question of ten words is too little work to send to a GPU; the cosines with a whole catalogue are not.
  const encoder = await openEncoder(modelsDir, 'cpu')
  const nearness = await openNearness(vectors, provider)
  // The first run compiles; a shopper should not wait for it.
  await nearness.of(await encoder.encode(['a warm welcome']), 1)
  return { encoder, nearness }
}
