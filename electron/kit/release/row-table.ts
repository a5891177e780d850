/** What a build must know of a row of an earlier release to take its parts over. */
export interface KnownRow {
  readonly sku: string
  /** Hash of the product as it stood in products.json: the same hash is the same product. */
  readonly content: string
  /** Hash of the line whose vector stands for the product. */
  readonly meaning: string
  /** Checking it against the schema changed nothing, so it can be read without. */
  readonly isPlain: boolean
}

export interface RowTable {
  /** Hash of the rules by which rows were checked and put into words: other rules, other rows. */
  readonly rules: string
  /** Hash of the rules by which rows became the tables beside this file. */
  readonly tables: string
  /** In row order. */
  readonly rows: readonly KnownRow[]
}

/** `rows.tsv`: the rules, then a line a row. */
export function formatRows({ rules, tables, rows }: RowTable): string {
  const lines = rows.map(
    ({ sku, content, meaning, isPlain }) => `${sku}\t${content}\t${meaning}\t${isPlain ? 'plain' : '-'}\n`,
  )
  return `${rules}\t${tables}\n${lines.join('')}`
}

/** The reverse of {@link formatRows}; the manifest's hash guards the file. */
export function parseRows(text: string): RowTable {
  const [head = '', ...lines] = text.split('\n').slice(0, -1)
  const [rules = '', tables = ''] = head.split('\t')
  const rows = lines.map((line) => {
    const [sku = '', content = '', meaning = '', plain] = line.split('\t')
    return { sku, content, meaning, isPlain: plain === 'plain' }
  })
  return { rules, tables, rows }
}
