/**
 * Reads a table written as text, one product a line, columns apart by `|`, the first line naming them.
 * `-` is an empty cell, `yes` and `no` are true and false, digits are a number.
 */
export function table(strings) {
  const lines = strings.raw[0]
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const [columns, ...rows] = lines.map((line) => line.split('|').map((cell) => cell.trim()))
  return rows.map((cells) => {
    if (cells.length !== columns.length)
      throw new Error(`demo shop: ${columns.length} columns expected in "${cells.join(' | ')}"`)
    const filled = columns.map((column, i) => [column, readCell(cells[i])])
    return Object.fromEntries(filled.filter(([, value]) => value !== undefined))
  })
}

function readCell(cell) {
  if (cell === '-') return undefined
  if (cell === 'yes') return true
  if (cell === 'no') return false
  return /^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell
}
