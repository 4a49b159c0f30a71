/** Slots of an empty table; always a power of two. */
const leastSlots = 1_024
/** How full a table may be. */
const fullest = 0.6

/**
 * Numbers pairs of numbers from 0, in the order of their first appearance. Chained (the number of a pair and a third number are a pair again) it
 * tells rows apart by all of their values, without making a text of each row; a `Map` of texts takes ten times the memory and ends
 * at 16 million entries.
 */
export class PairNumbers {
  #count = 0
  #first = new Float64Array(leastSlots)
  #second = new Float64Array(leastSlots)
  /** The number of the pair in a slot, plus one; 0 where the slot is free. */
  #numbers = new Uint32Array(leastSlots)

  /** The number of a pair; 0 and −0 are one, NaN is none. */
  numberOf(first: number, second: number): number {
    const slot = this.#slotOf(first, second)
    const known = this.#numbers[slot]!
    if (known !== 0) return known - 1
    this.#first[slot] = first
    this.#second[slot] = second
    this.#numbers[slot] = ++this.#count
    if (this.#count > this.#numbers.length * fullest) this.#grow()
    return this.#count - 1
  }

  /** Where a pair is, or the free slot where it belongs. */
  #slotOf(first: number, second: number): number {
    const mask = this.#numbers.length - 1
    let slot = hashOf(first, second) & mask
    while (this.#numbers[slot] !== 0 && (this.#first[slot] !== first || this.#second[slot] !== second)) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  #grow(): void {
    const [firsts, seconds, numbers] = [this.#first, this.#second, this.#numbers]
    const slots = numbers.length * 2
    this.#first = new Float64Array(slots)
    this.#second = new Float64Array(slots)
    this.#numbers = new Uint32Array(slots)
    for (let k = 0; k < numbers.length; k++) {
      if (numbers[k] === 0) continue
      const slot = this.#slotOf(firsts[k]!, seconds[k]!)
      this.#first[slot] = firsts[k]!
      this.#second[slot] = seconds[k]!
      this.#numbers[slot] = numbers[k]!
    }
  }
}

const halves = new Float64Array(2)
const words = new Int32Array(halves.buffer)

/** All 128 bits mixed into 32 (the multipliers are those of MurmurHash3's finaliser). */
function hashOf(first: number, second: number): number {
  // Adding 0 makes −0 the 0 that it equals.
  halves[0] = first + 0
  halves[1] = second + 0
  let hash =
    words[0]! ^ Math.imul(words[1]!, 0x9e3779b1) ^ Math.imul(words[2]!, 0x85ebca6b) ^ Math.imul(words[3]!, 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
