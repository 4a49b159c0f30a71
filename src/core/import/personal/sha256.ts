/**
 * SHA-256 (FIPS 180-4) of a short text, at once: cells are hashed one by one while rows are read, where the platform's own SHA-256 would
 * have to be waited for.
 */

/** The first 32 bits of the fractional parts of the roots of the first 64 primes, as FIPS 180-4 defines its constants. */
const primes: number[] = []
for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n)
const fraction = (x: number) => ((x - Math.floor(x)) * 2 ** 32) | 0
const roundConstants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)))
const initial = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)))

const rotate = (x: number, by: number) => (x >>> by) | (x << (32 - by))

/** The digest as 64 hexadecimal digits. */
export function sha256(text: string): string {
  const bytes = padded(new TextEncoder().encode(text))
  const words = new DataView(bytes.buffer)
  const hash = Int32Array.from(initial)
  const schedule = new Int32Array(64)
  for (let block = 0; block < bytes.length; block += 64) {
    for (let k = 0; k < 16; k++) schedule[k] = words.getInt32(block + k * 4)
    for (let k = 16; k < 64; k++) {
      const [early, late] = [schedule[k - 15]!, schedule[k - 2]!]
      const s0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)
      const s1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)
      schedule[k] = schedule[k - 16]! + s0 + schedule[k - 7]! + s1
    }
    compress(hash, schedule)
  }
  return [...hash].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

function compress(hash: Int32Array, schedule: Int32Array): void {
  let [a, b, c, d, e, f, g, h] = hash as unknown as [number, number, number, number, number, number, number, number]
  for (let k = 0; k < 64; k++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + roundConstants[k]! + schedule[k]!) | 0
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  const added = [a, b, c, d, e, f, g, h]
  for (let k = 0; k < 8; k++) hash[k] = hash[k]! + added[k]!
}

/** The message with a one bit, zeros and its length in bits behind it, a multiple of 64 bytes long. */
function padded(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64)
  bytes.set(message)
  bytes[message.length] = 0x80
  new DataView(bytes.buffer).setUint32(bytes.length - 4, message.length * 8)
  return bytes
}
