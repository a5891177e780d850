export {
  decodeEarlierIndex,
  decodeInSteps,
  decodeSearchIndex,
  encodeSearchIndex,
  rulesOfSearchIndex,
  SEARCH_INDEX_SCHEMA,
  type EarlierIndex,
  type ServingIndex,
} from './search-index-file'
export { makeInSteps, makeSearchIndex, type SearchIndex, type SearchIndexInput } from './search-index-make'
