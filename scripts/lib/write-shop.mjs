import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inRoot } from './paths.mjs'

/**
 * Puts a shop folder in place of the one that is there, and says what is in it.
 * @param {string} folder below the checkout
 * @param {ReadonlyMap<string, string>} files path -> text
 */
export function writeShop(folder, files) {
  rmSync(inRoot(folder), { recursive: true, force: true })
  for (const [name, text] of files) {
    const file = path.join(inRoot(folder), name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  /** @param {string} name */
  const count = (name) => JSON.parse(files.get(name) ?? '[]').length
  const pictures = [...files.keys()].filter((name) => name.startsWith('pictures/')).length
  console.log(
    `${folder}: ${count('products.json')} products, ${count('offers.json')} offers, ${pictures} pictures`,
  )
}

/** @param {unknown} value */
export const pretty = (value) => `${JSON.stringify(value, null, 2)}\n`

/**
 * One record a line, so that a change of one product reads as a change of one line.
 * @param {readonly unknown[]} list
 */
export const oneALine = (list) => `[\n${list.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`
