/** The till's own prices, stock and offers: read from a file or an address, written into the overlay. */
export { startFeed, type Feed } from './feed'
