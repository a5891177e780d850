import { createHash } from 'node:crypto'
import { AisleError } from '../../contract/errors'
import type { Manifest } from '../../contract/release'
import { FIELDS } from '../../core/rank/document'
import { OFFER_COLUMNS, PRODUCT_COLUMNS } from './rows'
import { SEARCH_INDEX_SCHEMA } from './search-index-file'

/** How this program reads a release, and how the releases that it makes are to be read. */
export const READS: Manifest['reads'] = {
  catalogue: createHash('sha256')
    .update(JSON.stringify([PRODUCT_COLUMNS, OFFER_COLUMNS, FIELDS]))
    .digest('hex'),
  index: SEARCH_INDEX_SCHEMA,
}

/**
 * A release may be whole to the byte and still be one that an earlier or later version made in its own way.
 * @throws AisleError `corrupt/release-of-another-program` when this program cannot read it.
 */
export function assertReadable({ releaseId, reads }: Pick<Manifest, 'releaseId' | 'reads'>): void {
  if (reads.catalogue === READS.catalogue && reads.index === READS.index) return
  throw anotherProgram(`The release ${releaseId}`)
}

/** `what` was made by a version of the program that makes releases in another way. */
export const anotherProgram = (what: string) =>
  new AisleError(
    'corrupt',
    'release-of-another-program',
    `${what} was made by another version of Aisle; build your shop again: npm run build-shop -- DIR`,
  )
