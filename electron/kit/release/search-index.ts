export { decodeInSteps, decodeSearchIndex, encodeSearchIndex, SEARCH_INDEX_SCHEMA } from './search-index-file'
export { makeSearchIndex, type SearchIndex, type SearchIndexInput } from './search-index-make'
