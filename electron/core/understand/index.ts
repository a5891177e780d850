export { dropSlot } from './drop-slot'
export { understand, type UnderstandRequest } from './understand'
export { vocabularyOf } from './vocabulary'
