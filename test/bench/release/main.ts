import { rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { measureSize, type SizeResult } from './measure-size'
import { printSizes } from './report'
import { readSeeds } from './scale-shop'

/**
 * npm run bench:release [-- --json --sizes 1000,10000 --data DIR]: from a catalogue to a release that answers, at four
 * sizes. `--data` has the layout of the data folder beside the checkout; without it the demo shop's products are
 * multiplied.
 */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '1000,10000,50000,200000' },
    data: { type: 'string', default: '../shared/data' },
  },
})

const { from, seeds } = readSeeds(values.data)
const sizes: SizeResult[] = []
for (const products of values.sizes.split(',').map(Number)) {
  if (!values.json) console.log(`${products} products of ${from}`)
  const { result, dataDir } = await measureSize(seeds, products)
  rmSync(dataDir, { recursive: true, force: true })
  sizes.push(result)
  if (!values.json) printSizes([result])
}
const machine = `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, ${process.platform}-${process.arch}`
if (values.json) console.log(JSON.stringify({ sizes, from, machine }))
else {
  console.log(`\n${machine}`)
  printSizes(sizes)
}
