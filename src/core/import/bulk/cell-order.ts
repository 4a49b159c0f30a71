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
  let companies = 0
  for (let i = 0; i < keys.length; i += cellKeyNumbers) companies = Math.max(companies, keys[i]! + 1)
  // A cell without a CSAT has the scale 0–0.
  const places = [
    Uint32Array.from({ length: companies }, (_, i) => i),
    ...texts.map(placesOf),
    Uint32Array.of(...(scale[0] < 0 ? [1, 0] : [0, 1])),
  ]
  const kinds = places.reduce((product, { length }) => product * length, count)
  return kinds > mostExact ? byComparing(keys, places) : byNumber(keys, places)
}

/** One number for the whole key, with the cell's own behind it: those sort fastest by far. */
function byNumber(keys: Uint32Array, places: readonly Uint32Array[]): Uint32Array {
  const count = keys.length / cellKeyNumbers
  const sorted = new Float64Array(count)
  for (const [part, placeOf] of places.entries()) {
    for (let i = 0; i < count; i++) {
      sorted[i] = sorted[i]! * placeOf.length + placeOf[keys[i * cellKeyNumbers + part]!]!
    }
  }
  for (let i = 0; i < count; i++) sorted[i] = sorted[i]! * count + i
  sorted.sort()
  const order = new Uint32Array(count)
  for (let i = 0; i < count; i++) order[i] = sorted[i]! % count
  return order
}

function byComparing(keys: Uint32Array, places: readonly Uint32Array[]): Uint32Array {
  return Uint32Array.from({ length: keys.length / cellKeyNumbers }, (_, i) => i).sort((a, b) => {
    for (const [part, placeOf] of places.entries()) {
      const [one, other] = [keys[a * cellKeyNumbers + part]!, keys[b * cellKeyNumbers + part]!]
      if (one !== other) return placeOf[one]! - placeOf[other]!
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
