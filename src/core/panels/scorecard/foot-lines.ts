import { nameOf } from '../../scorecard-model/model.ts'
import type { Words } from '../../words/index.ts'
import type { ScorecardFindings } from './findings.ts'

/** How many names a footnote spells out before it counts the rest. */
const namesShown = 3

/** Files, ratings, assessors and dates; or what to import where nothing is rated. */
export function sourceLine(findings: ScorecardFindings, words: Words): string {
  const { foot } = words.panels.scorecard
  const { date, number } = words.numbers
  const { ratings, assessors, dates } = findings
  if (findings.overall === null) return foot.toImport
  const when =
    dates === null
      ? null
      : dates.first === dates.last
        ? date(dates.last)
        : foot.between(date(dates.first), date(dates.last))
  return foot.source(originText(findings, words), number(ratings), number(assessors), when)
}

/** How many levels the room agreed on, for they count instead of the single ones; none where it agreed on none. */
export function agreedLines({ pillars }: ScorecardFindings, words: Words): string[] {
  const agreed = pillars.flatMap(({ capabilities }) => capabilities.filter((capability) => capability.agreed)).length
  return agreed === 0 ? [] : [words.panels.scorecard.foot.agreed(words.numbers.number(agreed), agreed === 1)]
}

/** Where ratings came from: files, and the app itself. */
export function originText({ files, givenHere }: Pick<ScorecardFindings, 'files' | 'givenHere'>, words: Words): string {
  return [...files, ...(givenHere ? [words.panels.scorecard.foot.givenHere] : [])].join(', ')
}

/** The model with its version, and the weights where not all are alike. */
export function modelLine({ model, modelFile, pillars }: ScorecardFindings, words: Words): string {
  const { foot } = words.panels.scorecard
  const weights = pillars.flatMap(({ capabilities }) => capabilities.filter(({ weight }) => weight !== 1))
  const named = weights.map(({ id, weight }) => `${nameOf(model, id, words.lang)} ${words.numbers.exact(weight)}`)
  const used = foot.model(model.name[words.lang], String(model.version), modelFile)
  return named.length === 0 ? used : `${used}; ${foot.weights(listed(named, words))}`
}

/** What is not on the slide, a line each: capabilities, pillars, ratings, companies. */
export function leftOutLines(findings: ScorecardFindings, words: Words): string[] {
  const { foot } = words.panels.scorecard
  const capabilities = findings.pillars.flatMap((pillar) => pillar.capabilities)
  const open = capabilities.filter(({ level }) => level === null).length
  const emptyPillars = findings.pillars.filter(({ value }) => value === null)
  const droppedRatings = findings.dropped.reduce((sum, { ratings }) => sum + ratings, 0)
  const unknownRatings = findings.unknown.reduce((sum, { ratings }) => sum + ratings, 0)
  const names = (list: readonly string[]) => listed(list, words)
  return [
    open > 0 && findings.overall !== null ? foot.notRated(String(open), String(capabilities.length)) : null,
    emptyPillars.length > 0 && findings.overall !== null
      ? foot.pillarsNotRated(listedIds(emptyPillars, findings, words))
      : null,
    unknownRatings > 0 ? foot.unknown(String(unknownRatings), names(findings.unknown.map(({ name }) => name))) : null,
    droppedRatings > 0
      ? foot.dropped(String(droppedRatings), names(findings.dropped.map(({ name }) => name[words.lang])))
      : null,
    findings.superseded > 0 ? foot.superseded(String(findings.superseded)) : null,
    findings.otherCompanies.length > 0 ? foot.others(names(findings.otherCompanies)) : null,
  ].filter((line) => line !== null)
}

/** Pillars or capabilities by name, the first few of them. */
export function listedIds(items: readonly { id: string }[], { model }: ScorecardFindings, words: Words): string {
  return listed(
    items.map(({ id }) => nameOf(model, id, words.lang)),
    words,
  )
}

function listed(list: readonly string[], words: Words): string {
  const { foot } = words.panels.scorecard
  return list.length > namesShown
    ? foot.more(list.slice(0, namesShown).join(', '), String(list.length - namesShown))
    : words.numbers.list(list)
}
