export { createLiveSuggestions, type LiveSuggestions } from './live-suggestions'
export { createSuggestionsBuilder } from './make-suggestions'
export { suggest, suggestionAt } from './suggest'
export { KINDS, type SuggestionTable } from './suggestion-table'
