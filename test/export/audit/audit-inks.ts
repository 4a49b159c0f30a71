import type { Theme } from '../../../src/core/charts/theme.ts'
import { contrast } from '../../charts/contrast.ts'
import { distanceSeen, type Vision, visions } from './colour-vision.ts'
import { type DrawnMark, type DrawnText, drawnMarks } from './drawn-marks.ts'

/** Inks that mean different things are at least so far apart (CIEDE2000), whoever looks. */
const apart = 12
/** WCAG 2.2, 1.4.3 and 1.4.11. */
const least = { text: 4.5, large: 3, mark: 3 } as const

/**
 * Complaints about the inks of a slide's picture, drawn by a theme: marks that mean different things and look alike to who sees no red, green or blue, marks that
 * do not stand out from the paper, texts that cannot be read on what they stand on. What is amber may look like vermillion: it bears a sign (▲).
 */
export function auditInks(svg: string, theme: Theme): string[] {
  const { marks, texts } = drawnMarks(svg)
  const inks = meaningInks(theme)
  const used = inks.filter((ink) => marks.some(({ fill, stroke }) => fill === ink || stroke === ink))
  const pairs = used.flatMap((a, i) => used.slice(i + 1).map((b) => [a, b] as const))
  const alike = pairs.flatMap(([a, b]) => {
    if (a === theme.tones.caution || b === theme.tones.caution) return []
    const seen = (Object.keys(visions) as Vision[]).find((vision) => distanceSeen(a, b, vision) < apart)
    return seen ? [`draws ${a} and ${b}, which are alike in ${seen} vision`] : []
  })
  const amber = [theme.tones.caution, theme.text.caution]
  const isAmber = marks.some(({ fill, stroke }) => amber.includes(fill) || amber.includes(stroke))
  const isSigned = texts.some(({ text, fill }) => amber.includes(fill) && text.includes('▲'))
  return [
    ...alike,
    ...(isAmber && !isSigned ? ['has amber marks without a sign'] : []),
    ...used
      .filter((ink) => contrast(ink, theme.ground) < least.mark)
      .map((ink) => `draws ${ink}, which does not stand out from the paper`),
    ...texts
      .filter((text) => contrast(text.fill, groundUnder(text, marks, theme)) < leastOf(text))
      .map(({ text, fill }) => `sets “${text}” in ${fill}, which cannot be read there`),
  ]
}

/** The inks of marks that mean something, each once. */
function meaningInks({ tones }: Theme): string[] {
  return [...new Set(Object.values(tones))]
}

/** Large is 18 point, or 14 in bold. */
const leastOf = ({ size, isBold }: DrawnText) => (size >= 18 || (isBold && size >= 14) ? least.large : least.text)

/** The last box drawn before the text that lies under its first or last letter, or the paper. */
function groundUnder({ x, y, anchor, order }: DrawnText, marks: readonly DrawnMark[], theme: Theme): string {
  const at = anchor === 'start' ? x + 2 : anchor === 'end' ? x - 2 : x
  const under = marks.findLast((mark) => {
    if (mark.order > order || !mark.isClosed || mark.isRound || mark.fill === 'none' || mark.isClear) return false
    const [xs, ys] = [mark.points.map(([px]) => px), mark.points.map(([, py]) => py)]
    return (
      mark.points.length === 4 &&
      at >= Math.min(...xs) &&
      at <= Math.max(...xs) &&
      y >= Math.min(...ys) &&
      y <= Math.max(...ys)
    )
  })
  return under?.fill ?? theme.ground
}
