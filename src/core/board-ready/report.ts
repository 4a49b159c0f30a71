import type { Words } from '../words/index.ts'
import type { Finding, Level, Place, RuleId } from './rule.ts'

/** A slide of a deck with what was found on it. */
export interface CheckedSlide {
  /** Its place in the deck, from 1. */
  number: number
  headline: string
  findings: readonly Finding[]
}

/** The contract of `triptych export --report NAME.json`. */
export interface ReportJson {
  errors: number
  warnings: number
  slides: {
    slide: number
    headline: string
    findings: { rule: RuleId; level: Level; message: string; place: Place; box: number[] | null }[]
  }[]
}

/** How many findings of a level there are on all slides together. */
export function countOf(level: Level, slides: readonly CheckedSlide[]): number {
  return slides.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.level === level).length, 0)
}

/** The report for people: the sum in one line, then each slide with its findings. */
export function reportText(slides: readonly CheckedSlide[], { boardReady, numbers }: Words): string {
  const { report, levels } = boardReady
  const [count, errors, warnings] = [slides.length, countOf('error', slides), countOf('warning', slides)]
  return [
    report.summary(numbers.number(count), numbers.number(errors), numbers.number(warnings)),
    ...slides.flatMap(({ number, headline, findings }) => [
      '',
      report.slide(String(number), headline),
      ...(findings.length === 0
        ? [`  ${report.slideReady}`]
        : findings.map(({ rule, level, message }) => `  ${levels[level]} ${rule}: ${message}`)),
    ]),
  ].join('\n')
}

/** The report for programs. Boxes are x, y, width, height in points of a slide of 960 × 540. */
export function reportJson(slides: readonly CheckedSlide[]): ReportJson {
  return {
    errors: countOf('error', slides),
    warnings: countOf('warning', slides),
    slides: slides.map(({ number, headline, findings }) => ({
      slide: number,
      headline,
      findings: findings.map(({ rule, level, message, where: { place, box } }) => ({
        ...{ rule, level, message, place },
        box: box && [box.x, box.y, box.width, box.height].map((value) => Number(value.toFixed(1))),
      })),
    })),
  }
}
