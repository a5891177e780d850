/**
 * An ONNX model of one node, `product = rows x columns`, written byte by byte (onnx.proto, IR 8, opset 13): small enough
 * to need no exporter. Inputs `rows` [n, k] and `columns` [k, m], output `product` [n, m], all float32, any size.
 */
export function matmulGraph(): Uint8Array {
  const node = message(text(1, 'rows'), text(1, 'columns'), text(2, 'product'), text(4, 'MatMul'))
  const graph = message(
    field(1, node),
    text(2, 'matmul'),
    field(11, matrix('rows', 'n', 'k')),
    field(11, matrix('columns', 'k', 'm')),
    field(12, matrix('product', 'n', 'm')),
  )
  return message(number(1, 8), text(2, 'aisle'), field(7, graph), field(8, message(number(2, 13))))
}

const FLOAT = 1

const matrix = (name: string, height: string, width: string) => {
  const shape = message(field(1, message(text(2, height))), field(1, message(text(2, width))))
  return message(text(1, name), field(2, message(field(1, message(number(1, FLOAT), field(2, shape))))))
}

// Protocol buffers, just enough of them: numbers below 128, lengths below 16,384.
const message = (...fields: readonly Uint8Array[]) => Uint8Array.from(fields.flatMap((bytes) => [...bytes]))
const number = (id: number, value: number) => Uint8Array.of(id << 3, value)
const text = (id: number, value: string) => field(id, new TextEncoder().encode(value))

function field(id: number, bytes: Uint8Array): Uint8Array {
  const length = bytes.length < 128 ? [bytes.length] : [(bytes.length & 127) | 128, bytes.length >> 7]
  return Uint8Array.from([(id << 3) | 2, ...length, ...bytes])
}
