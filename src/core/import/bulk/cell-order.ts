import { cellKeyNumbers } from './encoder.ts'

/** Numbers up to this are exact in a double. */
const mostExact = 2 ** 53

/**
 * The numbers of cells in the order of the key of `response_cells`, as SQLite compares: texts byte by byte. `keys`: six numbers for each
 * cell, see `Encoder.cellKeys`. `texts`: those of months, segments, channels and journeys, by number.
 */
export function cellOrder(
  keys: Uint32Array,
  texts: readonly (readonly string[])[],
  scale: readonly [number, number],
): Uint32Array {
  const count = keys.length / cellKeyNumbers
  const places = texts.map(placesOf)
  let companies = 0
  for (let i = 0; i < keys.length; i += cellKeyNumbers) companies = Math.max(companies, keys[i]! + 1)
  // A cell without a CSAT has the scale 0–0.
  const csatFirst = scale[0] < 0
  const sizes = [companies, ...places.map(({ length }) => length), 2, count]
  const placeIn = (i: number, part: number): number => {
    const number = keys[i * cellKeyNumbers + part]!
    if (part === 0) return number
    return part === 5 ? (csatFirst ? 1 - number : number) : places[part - 1]![number]!
  }
  if (sizes.reduce((product, size) => product * size, 1) > mostExact) return byComparing(count, placeIn)
  // One number for the whole key, with the cell's own behind it: those sort fastest by far.
  const sorted = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    let place = 0
    for (let part = 0; part < cellKeyNumbers; part++) place = place * sizes[part]! + placeIn(i, part)
    sorted[i] = place * count + i
  }
  sorted.sort()
  return Uint32Array.from(sorted, (place) => place % count)
}

function byComparing(count: number, placeIn: (i: number, part: number) => number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, i) => i).sort((a, b) => {
    for (let part = 0; part < cellKeyNumbers; part++) {
      const difference = placeIn(a, part) - placeIn(b, part)
      if (difference !== 0) return difference
    }
    return 0
  })
}

/** The place of each text among all, byte by byte. */
function placesOf(texts: readonly string[]): Uint32Array {
  const encoder = new TextEncoder()
  const encoded = texts.map((text) => encoder.encode(text))
  const places = new Uint32Array(texts.length)
  const order = Uint32Array.from(texts, (_, i) => i).sort((a, b) => compareBytes(encoded[a]!, encoded[b]!))
  for (const [place, number] of order.entries()) places[number] = place
  return places
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length)
  for (let i = 0; i < shared; i++) if (a[i] !== b[i]) return a[i]! - b[i]!
  return a.length - b.length
}
