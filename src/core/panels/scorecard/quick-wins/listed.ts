import type { Initiative } from '../../../assessment/initiatives.ts'
import { figureCell, type ListingRow, type ListingSpec, wordCell } from '../../../charts/listing/spec.ts'
import type { Words } from '../../../words/index.ts'
import { linkedText } from '../gaps/linked-text.ts'
import { changeText } from './effect-text.ts'
import { figureTexts } from './figures.ts'
import type { Finished, Quadrant, QuickWinsFindings } from './findings.ts'

/** Every initiative of the plan: by its part of the plot, then those that lack a figure, and the finished ones with what they have moved. */
export function listedInitiatives(findings: QuickWinsFindings, words: Words): ListingSpec {
  const { quickWins: say, more } = words.panels.scorecard
  const { pair } = figureTexts(findings, words)
  const row = (initiative: Initiative, text: string) => rowOf(initiative, text, null, null, words)
  const { placed, lacking, done, stopped, effort } = findings
  const placedGroup = (quadrant: Quadrant | null) => ({
    name: quadrant === null ? say.groups.undivided : say.quadrants[quadrant],
    rows: placed
      .filter((item) => item.quadrant === quadrant)
      .map((item) => row(item.initiative, pair(item.benefit, item.effort))),
  })
  return {
    kind: 'listing',
    title: say.listed,
    columns: [
      { label: say.columns.name, as: 'main' },
      { label: say.columns.pair[effort], as: 'figure' },
      { label: say.columns.benefit, as: 'table' },
      { label: say.columns.cost, as: 'table' },
      { label: say.columns.days, as: 'table' },
      { label: say.columns.status, as: 'table' },
      { label: say.columns.before, as: 'table' },
      { label: say.columns.after, as: 'table' },
    ],
    scale: null,
    // What the plot does not show comes before what it shows.
    groups: [
      placedGroup('quick-win'),
      { name: say.groups.done, rows: done.map((finished) => doneRow(finished, words)) },
      {
        name: say.groups.lacking,
        rows: lacking.map(({ initiative, lacks }) =>
          row(initiative, say.lacks(lacks.map((figure) => say.figures[figure]).join(', '))),
        ),
      },
      ...(['major-project', 'fill-in', 'avoid', null] as const).map(placedGroup),
      { name: say.groups.stopped, rows: stopped.map((initiative) => row(initiative, '')) },
    ],
    words: { group: say.columns.group, more },
  }
}

function doneRow({ initiative, effect, moved }: Finished, words: Words): ListingRow {
  const { quickWins: say } = words.panels.scorecard
  const tone = moved === 'better' ? 'good' : moved === 'worse' ? 'bad' : null
  return rowOf(initiative, effect ? changeText(effect, words) : say.notMeasured, tone, effect, words)
}

function rowOf(
  { name, benefit, cost, effortDays, progress }: Initiative,
  text: string,
  tone: 'good' | 'bad' | null,
  effect: Finished['effect'],
  words: Words,
): ListingRow {
  return {
    cells: [
      wordCell(name),
      figureCell(text, text === '' ? null : text, tone),
      figureCell('', benefit),
      figureCell('', cost),
      figureCell('', effortDays),
      wordCell(words.panels.scorecard.progress[progress]),
      wordCell(effect ? linkedText(effect.before, words) : ''),
      wordCell(effect ? linkedText(effect.after, words) : ''),
    ],
  }
}
