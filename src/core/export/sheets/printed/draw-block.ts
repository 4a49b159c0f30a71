import { textWidth } from '../../../charts/text-width.ts'
import type { Scale } from '../../../scorecard-model/scale.ts'
import { ratingsOfLevels } from '../../../scorecard-model/scale.ts'
import type { Words } from '../../../words/index.ts'
import { type Block, indent, leading, levelWidth, padding } from './blocks.ts'
import { quiet, rule, text, tickBox } from './ink.ts'
import type { PageFormat } from './page-format.ts'

/** A capability with its five descriptors to tick, and what is written under them; `y` is its top, `height` all that it has. */
export function drawBlock(
  block: Block,
  { y, height }: { y: number; height: number },
  scale: Scale,
  format: PageFormat,
  words: Words,
): string {
  const { margin, names, type, box } = format
  const left = margin.side + names
  const firstLine = y + padding + (type.text * leading) / 2
  const name = block.name.map((line, i) =>
    text(margin.side + indent(format), y + padding + (i + 0.5) * type.name * leading, line, {
      size: type.name,
      weight: 600,
    }),
  )
  const levels = block.levels.flatMap((lines, i) => {
    const x = left + i * levelWidth(format)
    return [
      tickBox(x, firstLine, box),
      ...lines.map((line, l) =>
        text(x + indent(format), firstLine + l * type.text * leading, line, { size: type.text }),
      ),
    ]
  })
  return [
    text(margin.side, y + padding + (type.name * leading) / 2, String(block.number), { size: type.label, fill: quiet }),
    ...name,
    ...levels,
    ...toWrite(block, y + height - padding, scale, format, words),
  ].join('\n')
}

/** Evidence, owner, target and day, on one line or with the evidence above the others; the level too where there is none to tick. */
function toWrite({ levels }: Block, bottom: number, scale: Scale, format: PageFormat, words: Words): string[] {
  const { width, margin, names, writing } = format
  const { labels, levelOn } = words.sheets
  const { exact } = words.numbers
  const box = { left: margin.side + names, right: width - margin.side }
  const target = levels.length > 0 ? targetBoxes(scale, format, words) : null
  const level: Written[] =
    target === null ? [{ label: levelOn(exact(scale.low), exact(scale.high)), share: 0.17, draw: line }] : []
  const evidence: Written = { label: labels.evidence, share: 1, draw: line }
  const others: Written[] = [
    { label: labels.owner, share: 0.2, draw: line },
    target ?? { label: labels.target, share: 0.15, draw: line },
    { label: labels.dueOn, share: 0.18, draw: line },
  ]
  if (writing.lines === 1) return row([...level, evidence, ...others], box, bottom, format)
  return [
    ...row([...level, evidence], box, bottom - writing.height, format),
    ...row([{ ...others[0]!, share: 1 }, ...others.slice(1)], box, bottom, format),
  ]
}

/** Something to write or tick behind its label. */
interface Written {
  label: string
  /** Of the row's width; 1: all that the others leave. */
  share: number
  /** In points instead of a share. */
  width?: number
  draw(x: number, until: number, bottom: number, format: PageFormat): string[]
}

const line: Written['draw'] = (x, until, bottom) => [rule(x, until, bottom)]

function row(written: readonly Written[], box: { left: number; right: number }, bottom: number, format: PageFormat) {
  const { type } = format
  const gap = type.text * 1.2
  const whole = box.right - box.left
  const fixed = written.map(({ share, width }) => width ?? (share === 1 ? null : whole * share))
  const rest = whole - gap * (written.length - 1) - fixed.reduce<number>((sum, width) => sum + (width ?? 0), 0)
  let x = box.left
  return written.flatMap(({ label, draw }, i) => {
    const [from, until] = [x, x + (fixed[i] ?? rest)]
    x = until + gap
    return [
      text(from, bottom - type.label / 2, label, { size: type.label, fill: quiet }),
      ...draw(from + textWidth(label, type.label) + 5, until, bottom, format),
    ]
  })
}

/** The target is ticked as the level is, by its number. */
function targetBoxes(scale: Scale, { type, box }: PageFormat, { numbers, sheets }: Words): Written {
  const levels = ratingsOfLevels(scale).map(numbers.exact)
  const step = box + Math.max(...levels.map((level) => textWidth(level, type.label))) + 10
  const label = sheets.labels.target
  return {
    label,
    share: 0,
    width: textWidth(label, type.label) + 5 + levels.length * step,
    draw: (x, _, bottom) =>
      levels.flatMap((level, i) => [
        tickBox(x + i * step, bottom - type.label / 2, box - 1),
        text(x + i * step + box + 2, bottom - type.label / 2, level, { size: type.label, fill: quiet }),
      ]),
  }
}
