export {
  cacheFolder,
  currentFile,
  damagedFolder,
  pidOfUnfinished,
  refusedFile,
  releaseFiles,
  unfinishedFolder,
  wantedFile,
} from './layout'
export { damagedFiles, readIfWhole, readManifest, releaseIdFrom, sha256OfFile } from './manifest'
export { readCatalogue, type CatalogueReader } from './read-catalogue'
export { assertReadable, READS } from './readable'
export { formatRows, parseRows, type KnownRow, type RowTable } from './row-table'
export { rowOfOffer, rowOfProduct } from './rows'
export { CATALOGUE_SCHEMA } from './schema'
export { createCatalogue, openCatalogueWriter, type CatalogueWriter } from './write-catalogue'
