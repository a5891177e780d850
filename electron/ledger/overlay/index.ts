/** The writer's side of `shop.db`: facts set by staff, headquarters and the feed, kept whole whatever happens. */
export { createOverlayHandlers, type OverlayHandlers } from './handlers'
export { keepShop, type Shop, type ShopKeeper } from './shop'
