export { dropSlot } from './drop-slot'
export { arrangeInSteps } from './lexicon'
export { understand, type UnderstandRequest } from './understand'
export { createShopNamesBuilder, type ShopNames } from './vocabulary'
