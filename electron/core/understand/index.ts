export { dropSlot } from './drop-slot'
export { understand, type UnderstandRequest } from './understand'
export { createShopNamesBuilder, type ShopNames } from './vocabulary'
