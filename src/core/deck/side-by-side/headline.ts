import type { KeyFigure } from '../../panels/figure.ts'
import { figureName, figureValue } from '../../panels/figure-text.ts'
import { fitsHeadline } from '../../panels/fits-headline.ts'
import type { Panel } from '../../panels/panel.ts'
import { shortName } from '../../panels/short-name.ts'
import { differenceOf } from '../../stats/difference.ts'
import type { Words } from '../../words/index.ts'
import type { BesideChart, BesideFindings } from './read-beside.ts'

/** A chart with the figure that it is about. */
interface Told extends BesideChart {
  figure: KeyFigure
}

/** The message: for which value the figure that the charts are about is highest and lowest, and whether the two differ by more than chance. */
export function besideHeadline(panel: Panel, { key, name, charts }: BesideFindings, words: Words): string {
  const say = words.beside.headline
  const { number } = words.numbers
  const first = charts.map((chart) => panel.figures(chart.findings)[0])
  const told = charts.flatMap((chart, i): Told[] => (first[i] ? [{ ...chart, figure: first[i] }] : []))
  const count = number(charts.length)
  if (told.length < 2 || told.some(({ figure }) => figure.name !== told[0]!.figure.name)) {
    return say.bare(count, name[words.lang])
  }
  const byValue = told.toSorted((a, b) => b.figure.value - a.figure.value)
  const [high, low] = [byValue[0]!, byValue.at(-1)!]
  const [most, least] = [high, low].map(({ figure }) => figureValue(alike(figure, told), words)) as [string, string]
  const doubt = doubtOf(key, told, high.figure, low.figure, words)
  for (const { room, measured } of tries) {
    const place = ({ label }: Told) => words.beside.at(key, shortName(label[words.lang], room))
    const subject = ({ figure }: Told) => subjectOf(figure, measured && key !== 'metric', room, words)
    const [at, against, what, other] = [place(high), place(low), subject(high), subject(low)]
    const plain =
      most === least
        ? say.same(what, count, most)
        : what === other
          ? say.some(what, at, most, against, least)
          : say.leaders(at, what, most, against, other, least)
    for (const headline of [plain + (most === least ? '' : doubt), plain]) if (fitsHeadline(headline)) return headline
  }
  return say.bare(count, name[words.lang])
}

/** From the fullest sentence to the shortest: so many letters of a name, and whether it says by which metric. */
const tries = [60, 34, 24, 18].flatMap((room) => [
  { room, measured: true },
  { room, measured: false },
])

/** With the decimals of the most exact one. */
const alike = (figure: KeyFigure, told: readonly Told[]): KeyFigure => ({
  ...figure,
  decimals: Math.max(...told.map(({ figure: { decimals } }) => decimals)),
})

function subjectOf(figure: KeyFigure, measured: boolean, room: number, words: Words): string {
  const { subjects } = words.beside
  const metric = figure.metric && measured ? words.metrics[figure.metric].short : ''
  const subject = Object.hasOwn(subjects, figure.name) ? subjects[figure.name as keyof typeof subjects] : null
  return subject ? subject(metric, shortName(figure.of?.[words.lang] ?? '', room)) : figureName(figure, words)
}

/** Charts of these settings rest on the same answers or the same companies: intervals tell nothing of their difference. */
const dependent = ['metric', 'rule', 'lag', 'date']

/** Of as many pairs as there are, the farthest apart are compared: p is held to 95 % over all (Bonferroni). */
function doubtOf(key: string, told: readonly Told[], high: KeyFigure, low: KeyFigure, words: Words): string {
  const { beyond, chance } = words.beside.headline
  const overlaps = told.some(({ value }) => value === 'all')
  if (dependent.includes(key) || overlaps || high.unit === 'place') return ''
  if (high.low === null || high.high === null || low.low === null || low.high === null) return ''
  const { p } = differenceOf({ ...low, low: low.low, high: low.high }, { ...high, low: high.low, high: high.high })
  const pairs = (told.length * (told.length - 1)) / 2
  return p * pairs < 0.05 ? beyond : chance
}
