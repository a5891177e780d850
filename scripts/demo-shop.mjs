/** Writes `resources/demo-shop` anew: `npm run demo-shop`. Deterministic; a test compares the committed files with it. */
import { makeDemoShop } from './demo-shop/shop.mjs'
import { writeShop } from './lib/write-shop.mjs'

writeShop('resources/demo-shop', makeDemoShop())
