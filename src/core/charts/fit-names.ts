import type { Tone } from './chart.ts'
import { fitText, textWidth } from './text-width.ts'

/** Names cut to their room. Of names that begin alike ("Ngân hàng Thương mại Cổ phần …") the common words go first. */
export function fitNames(named: readonly { name: string; tone: Tone }[], width: number, size: number): string[] {
  const whole = named.map(({ name }) => name.normalize('NFC'))
  return whole.map((name, i) => {
    const weight = named[i]!.tone === 'own' || named[i]!.tone === 'rival' ? 600 : 400
    const cut = fitText(name, size, weight, width)
    const alike = whole.filter((other) => other.startsWith(cut.slice(0, -1)))
    if (cut === name || alike.length === 1) return cut
    const words = name.split(' ')
    const common = words.findIndex((word, k) => alike.some((other) => other.split(' ')[k] !== word))
    // A name that another one goes on from has no end of its own to keep.
    if (common < 0) return cut
    const rest = words.slice(common).join(' ')
    const heads = Array.from({ length: common }, (_, k) => words.slice(0, common - k).join(' '))
    const text = heads.map((head) => `${head}… ${rest}`).find((line) => textWidth(line, size, weight) <= width)
    return text ?? fitText(`…${rest}`, size, weight, width)
  })
}
