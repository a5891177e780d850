export { currentFile, releaseFiles } from './layout'
export { damagedFiles, readManifest, sha256OfFile } from './manifest'
export { readCatalogue, type CatalogueReader } from './read-catalogue'
export { writeCatalogue } from './write-catalogue'
