/**
 * An ONNX model of one node, `product = rows x columns`, written byte by byte (onnx.proto, IR 8, opset 13): small enough
 * to need no exporter. `rows` [height, width] is part of the model, so that a GPU is given it once; input `columns`
 * [width, m], output `product` [height, m], all float32.
 */
export function matmulGraph(rows: Float32Array, height: number, width: number): Uint8Array {
  const node = [...text(1, 'rows'), ...text(1, 'columns'), ...text(2, 'product'), ...text(4, 'MatMul')]
  const values = [
    ...number(1, height),
    ...number(1, width),
    ...number(2, FLOAT),
    ...text(8, 'rows'),
    ...field(9, [new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength)]),
  ]
  const graph = [
    ...field(1, node),
    ...text(2, 'matmul'),
    ...field(5, values),
    ...field(11, matrix('columns', number(1, width), text(2, 'm'))),
    ...field(12, matrix('product', number(1, height), text(2, 'm'))),
  ]
  return Buffer.concat([...number(1, 8), ...text(2, 'aisle'), ...field(7, graph), ...field(8, number(2, 13))])
}

/** A message in pieces, joined once at the end: the matrix is large. */
type Pieces = readonly Uint8Array[]

const FLOAT = 1

function matrix(name: string, height: Pieces, width: Pieces): Pieces {
  const shape = [...field(1, height), ...field(1, width)]
  return [...text(1, name), ...field(2, field(1, [...number(1, FLOAT), ...field(2, shape)]))]
}

// Protocol buffers, just enough of them: whole numbers, and fields that hold bytes.
const number = (id: number, value: number): Pieces => [varint(id * 8), varint(value)]
const text = (id: number, value: string): Pieces => field(id, [new TextEncoder().encode(value)])

function field(id: number, content: Pieces): Pieces {
  const length = content.reduce((sum, piece) => sum + piece.length, 0)
  return [varint(id * 8 + 2), varint(length), ...content]
}

/** Seven bits a byte, lowest first; all but the last byte have their top bit set. */
function varint(value: number): Uint8Array {
  const bytes: number[] = []
  for (let rest = value; bytes.length === 0 || rest > 0; rest = Math.floor(rest / 128)) {
    bytes.push((rest % 128) + (rest >= 128 ? 128 : 0))
  }
  return Uint8Array.from(bytes)
}
