import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText, encodingOf, findSeparator, readDelimited } from '../../../../electron/kit/delimited'

const textOf = (bytes: Uint8Array) => [...decodeText(bytes)].join('')

async function tableOf(text: string | readonly string[]): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = []
  const pieces = typeof text === 'string' ? [text] : text
  const take = (cells: readonly string[]) => void rows.push(cells)
  await readDelimited(pieces, { onHeading: take, onRow: take }, () => Promise.resolve())
  return rows
}

describe('text of unknown encoding', () => {
  const text = 'sku;price\nA1;12,90 €\nÄ2;für 5\n'
  it.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\uFEFF${text}`)],
    ['utf-16le', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['windows-1252', Buffer.from(text.replaceAll('€', '\u0080'), 'latin1')],
  ])('is read as %s', (encoding, bytes) => {
    expect(encodingOf(bytes)).toBe(encoding)
    expect(textOf(bytes)).toBe(text)
  })

  it('keeps a letter whole that lies across two pieces', () => {
    const long = 'ä'.repeat(100_000)
    expect(textOf(Buffer.from(`x${long}`))).toBe(`x${long}`)
  })

  it('is text whatever the bytes are', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof textOf(bytes) === 'string'))
  })
})

describe('delimited text', () => {
  it.each([
    [',', 'sku,price,stock'],
    [';', 'sku;"price, gross";stock'],
    ['\t', 'sku\tprice\tstock'],
    ['|', 'sku|price|stock'],
    [',', 'sku'],
  ])('is separated by %j when its heading is %s', (separator, heading) => {
    expect(findSeparator(heading)).toBe(separator)
  })

  it('holds quotes, line ends of any system, and rows of any length', async () => {
    expect(await tableOf('sku,name\r\nA1,"Fan, ""tall""\r\n2 m"\r\n\r\nB2,55" TV,more\r\n,\r\nC3')).toEqual([
      ['sku', 'name'],
      ['A1', 'Fan, "tall"\r\n2 m'],
      ['B2', '55" TV', 'more'],
      ['C3'],
    ])
    expect(await tableOf('sku;n\rA1;1\rB2;2')).toEqual([
      ['sku', 'n'],
      ['A1', '1'],
      ['B2', '2'],
    ])
  })

  it('may name its separator in a line of its own', async () => {
    expect(await tableOf('sep=|\r\nsku|a,b,c\r\nA1|2\r\n')).toEqual([
      ['sku', 'a,b,c'],
      ['A1', '2'],
    ])
  })

  it('is the same however it is cut into pieces', async () => {
    const text = '\n\nsku;name\r\nA1;"x;\r\ny"\r\nB2;z\r\n'
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: text.length }), async (at) => {
        expect(await tableOf([text.slice(0, at), text.slice(at)])).toEqual(await tableOf(text))
      }),
      { numRuns: 50 },
    )
  })

  it('brings back what was written into it', async () => {
    // A field of blanks alone is an empty one, and a row of those is none.
    const cell = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '')
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 })
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(',', ';', '\t', '|'), async (table, separator) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
        const text = [['a', 'b'], ...table].map((row) => row.map(quote).join(separator)).join('\n')
        expect((await tableOf(text)).slice(1)).toEqual(table)
      }),
    )
  })

  it('may have a first line without an end, which would take minutes to look at letter by letter', async () => {
    expect(await tableOf(['x'.repeat(200_000)])).toEqual([['x'.repeat(200_000)]])
  })

  it('is refused when a quote is never closed', async () => {
    await expect(tableOf('sku,name\nA1,"Fan\nB2,x\n')).rejects.toMatchObject({
      kind: 'input',
      code: 'text-not-delimited',
    })
  })

  it('throws on what a handler throws, at the heading and at the last row', async () => {
    const stop = new Error('enough')
    const refuse = (): never => {
      throw stop
    }
    const giveWay = () => Promise.resolve()
    const none = () => undefined
    await expect(readDelimited(['a,b\n1,2\n'], { onHeading: refuse, onRow: none }, giveWay)).rejects.toBe(
      stop,
    )
    await expect(readDelimited(['a,b\n1,2'], { onHeading: none, onRow: refuse }, giveWay)).rejects.toBe(stop)
  })

  it('of nothing has no rows', async () => {
    expect(await tableOf('')).toEqual([])
    expect(await tableOf([])).toEqual([])
    expect(await tableOf('\n\n')).toEqual([])
  })
})
