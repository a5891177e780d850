/** Writes `resources/garden-shop` anew: `npm run garden-shop`. Deterministic; a test compares the committed files with it. */
import { makeGardenShop } from './garden-shop/shop.mjs'
import { writeShop } from './lib/write-shop.mjs'

writeShop('resources/garden-shop', makeGardenShop())
