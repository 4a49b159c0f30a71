import type { Random } from '../../src/core/stats/random.ts'

/** Ways to damage a file. Each gives a copy; what it does follows from the random numbers alone. */

export const pick = <T>(random: Random, from: readonly T[]): T => from[random.below(from.length)]!

/** Values that importers stumble over, whatever the format. */
const awkward = [
  '',
  ' ',
  '-',
  '0',
  '-0',
  '007',
  '98',
  '99',
  '1e400',
  '1e-400',
  '1E5',
  '9007199254740993',
  '1,234',
  '1.234,56',
  '1 234,5',
  "1'234.5",
  '(1,234)',
  '−5',
  '50 %',
  '₫1.000.000',
  '4/5',
  '5★',
  '★★★☆☆',
  'Rất hài lòng',
  'Extremely likely',
  'Yes',
  'không',
  'NaN',
  'null',
  '#N/A',
  '#NULL!',
  '03/04/2026',
  '13/02/2026',
  '29/02/2025',
  '00/00/0000',
  '2024-02-30',
  '2024',
  'Q1 2024',
  '24',
  '45000',
  '60',
  '5 Jan 2026',
  '2024-05-01T10:00:00+07:00',
  'nps',
  'company',
  'Total',
  '__proto__',
  'toString',
  '=1+1',
  "'",
  'Bảo Tín',
  'Bảo Tín'.normalize('NFD'),
  '\u202eabc',
  '\u0000',
  '\ufeff',
  '\ud800',
  'x'.repeat(300),
  'a@b.example',
  '+84 90 123 45 67',
  '4111111111111111',
  '"',
  '""',
  '\n',
  '\r\n',
  ';',
  '\t',
]

/** What a pattern may take time with the square of its length for, again and again. */
const unending = [
  'a',
  '1',
  ' ',
  '1:23',
  '1 ',
  'a ',
  '1.',
  ',',
  '@',
  'a@',
  '+84 ',
  '1-',
  '/',
  '(',
  'ă',
  'ngày ',
  '5 of ',
  '2024-',
  '$',
]

export const awkwardValue = (random: Random): string =>
  random.below(400) === 0 ? pick(random, unending).repeat(1 + random.below(12_000)) : pick(random, awkward)

/** One to eight bytes changed, a piece cut out, doubled, moved or zeroed, or the end cut off. */
export function damagedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice()
  if (copy.length === 0) return copy
  const from = random.below(copy.length)
  const length = 1 + random.below(random.below(4) === 0 ? 4096 : 64)
  switch (random.below(7)) {
    case 0:
      return copy.slice(0, from)
    case 1:
      return new Uint8Array([...copy.subarray(0, from), ...copy.subarray(from + length)])
    case 2:
      return new Uint8Array([...copy.subarray(0, from + length), ...copy.subarray(from)])
    case 3:
      copy.copyWithin(random.below(copy.length), from, from + length)
      return copy
    case 4:
      copy.fill(pick(random, [0, 0xff, 0x20, 0x22]), from, from + length)
      return copy
    case 5:
      copy[from] = copy[from]! ^ (1 << random.below(8))
      return copy
    default:
      for (let i = 0; i <= random.below(8); i++) copy[random.below(copy.length)] = random.below(256)
      return copy
  }
}

/**
 * One to three tokens of a text replaced, dropped, doubled or swapped. `signs` finds what stands between values, as one group; half of the
 * time only values are touched, so that the text keeps its form and what it says is what is wrong.
 */
export function damagedTokens(text: string, signs: RegExp, random: Random): string {
  const parts = text.split(signs)
  const step = random.below(2) === 0 ? 2 : 1
  const place = () => step * random.below(Math.ceil(parts.length / step))
  for (let i = 0; i <= random.below(3); i++) {
    const at = place()
    const other = place()
    switch (random.below(6)) {
      case 0:
        parts[at] = ''
        break
      case 1:
        parts[at] += parts[other]!
        break
      case 2:
        ;[parts[at], parts[other]] = [parts[other]!, parts[at]!]
        break
      case 3:
        parts[at] = parts[at]!.replace(/\d+/u, () => pick(random, ['0', '-1', '1e9', '99999999999999999999', '65536']))
        break
      default:
        parts[at] = awkwardValue(random)
    }
  }
  return parts.join('')
}
