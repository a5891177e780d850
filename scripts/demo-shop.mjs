/** Writes `resources/demo-shop` anew: `npm run demo-shop`. Deterministic; a test compares the committed files with it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeDemoShop } from './demo-shop/shop.mjs'

const folder = fileURLToPath(new URL('../resources/demo-shop/', import.meta.url))
const files = makeDemoShop()

rmSync(folder, { recursive: true, force: true })
for (const [path, text] of files) {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

const count = (path) => JSON.parse(files.get(path)).length
const pictures = [...files.keys()].filter((path) => path.startsWith('pictures/')).length
console.log(
  `resources/demo-shop: ${count('products.json')} products, ${count('offers.json')} offers, ${pictures} pictures`,
)
