import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { stem } from '../../../../electron/core/text/stem'
import { readProducts } from '../../../helpers/questions'
import { repositoryPath } from '../../../helpers/bundle'
import { openForBuild } from '../../../../electron/kit/sqlite'

/** English suffixes of all kinds, beside the words of the demo shop. */
const TRICKY =
  'caresses ponies ties cats feed agreed plastered bled motoring sing conflated troubled sized hopping tanned falling hissing fizzed failing filing happy sky relational conditional rational valenci digitizer conformabli radicalli differentli vileli analogousli vietnamization predication operator feudalism decisiveness hopefulness callousness formaliti sensitiviti sensibiliti triplicate formative formalize electriciti electrical hopeful goodness revival allowance inference airliner gyroscopic adjustable defensible irritant replacement adjustment dependent adoption homologou communism activate angulariti homologous effective bowdlerize probate rate cease controll roll'.split(
    ' ',
  )

it('stems every word as the full-text index does, so that both look for the same thing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'aisle-stem-'))
  const database = openForBuild(join(folder, 'stems.db'))
  const shopWords = readProducts(join(repositoryPath, 'resources', 'demo-shop')).flatMap(
    ({ name, description }) => `${name} ${description}`.toLowerCase().match(/[a-z]+/g) ?? [],
  )
  const words = [...new Set([...TRICKY, ...shopWords])]
  database.exec(`
    CREATE VIRTUAL TABLE words USING fts5(word, tokenize = 'porter unicode61');
    CREATE VIRTUAL TABLE stems USING fts5vocab(words, instance);
    BEGIN;
  `)
  const insert = database.command('INSERT INTO words (rowid, word) VALUES (?, ?)')
  words.forEach((word, index) => insert.run(index, word))
  database.exec('COMMIT')
  const stems = database
    .query<{ doc: number; term: string }>('SELECT doc, term FROM stems ORDER BY doc')
    .all()
  database.close()
  await rm(folder, { recursive: true })

  expect(stems).toHaveLength(words.length)
  expect(
    stems.flatMap(({ doc, term }) => (stem(words[doc] ?? '') === term ? [] : [[words[doc], term]])),
  ).toEqual([])
})
