import { isForemost, type Tone } from './chart.ts'
import { fitText, textWidth } from './text-width.ts'

/** Names cut to their room. Of names that begin alike ("Ngân hàng Thương mại Cổ phần …") the common words go first. */
export function fitNames(named: readonly { name: string; tone: Tone }[], width: number, size: number): string[] {
  const whole = named.map(({ name }) => name.normalize('NFC'))
  const weightOf = (i: number) => (isForemost(named[i]!.tone) || named[i]!.tone === 'rival' ? 600 : 400)
  const cut = whole.map((name, i) => fitText(name, size, weightOf(i), width))
  const alike = cut.map((text) => whole.filter((other) => other.startsWith(text.slice(0, -1))))
  const fitted = (i: number, others: readonly string[]): string => {
    const name = whole[i]!
    if (cut[i] === name || others.length < 2) return cut[i]!
    const words = name.split(' ')
    const common = words.findIndex((word, k) => others.some((other) => other.split(' ')[k] !== word))
    // A name that another one goes on from has no end of its own to keep.
    if (common < 0) return cut[i]!
    const rest = words.slice(common).join(' ')
    const heads = Array.from({ length: common }, (_, k) => words.slice(0, common - k).join(' '))
    const text = heads.map((head) => `${head}… ${rest}`).find((line) => textWidth(line, size, weightOf(i)) <= width)
    return text ?? fitText(`…${rest}`, size, weightOf(i), width)
  }
  const texts = whole.map((_, i) => fitted(i, alike[i]!))
  // Ends that are alike ("… II") are told apart by where the names as wholes part.
  return texts.map((text, i) => {
    const same = whole.filter((_, k) => texts[k] === text)
    return new Set(same).size === 1 ? text : fitted(i, [...alike[i]!, ...same])
  })
}
