/** A list of numbers that grows without ever being an ordinary array: a catalogue has millions. */
export function createNumbers() {
  let values = new Uint32Array(1 << 16)
  let size = 0
  const makeRoom = (more: number) => {
    if (size + more <= values.length) return
    const larger = new Uint32Array(Math.max(values.length * 2, size + more))
    larger.set(values)
    values = larger
  }
  return {
    size: () => size,
    push: (value: number): void => {
      makeRoom(1)
      values[size++] = value
    },
    append: (more: Uint32Array): void => {
      makeRoom(more.length)
      values.set(more, size)
      size += more.length
    },
    finish: () => values.slice(0, size),
  }
}
