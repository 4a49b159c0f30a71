import { nameOf } from '../../scorecard-model/model.ts'
import type { Words } from '../../words/index.ts'
import type { ScorecardFindings } from './findings.ts'

/** How many names a footnote spells out before it counts the rest. */
const namesShown = 3

/** Source, n, dates, method, and what was left out. */
export function footnotes(findings: ScorecardFindings, words: Words): string[] {
  const { foot } = words.panels.scorecard
  const capabilities = findings.pillars.flatMap((pillar) => pillar.capabilities)
  const open = capabilities.filter(({ level }) => level === null).length
  const disputed = capabilities.filter((capability) => capability.disputed)
  const emptyPillars = findings.pillars.filter(({ value }) => value === null)
  const droppedRatings = findings.dropped.reduce((sum, { ratings }) => sum + ratings, 0)
  const unknownRatings = findings.unknown.reduce((sum, { ratings }) => sum + ratings, 0)
  const names = (list: readonly string[]) => listed(list, words)
  const localNames = (items: readonly { id: string }[]) =>
    names(items.map(({ id }) => nameOf(findings.model, id, words.lang)))
  return [
    findings.overall === null ? foot.toImport : source(findings, words),
    foot.method,
    modelUsed(findings, words),
    open > 0 && findings.overall !== null ? foot.notRated(String(open), String(capabilities.length)) : null,
    emptyPillars.length > 0 && findings.overall !== null ? foot.pillarsNotRated(localNames(emptyPillars)) : null,
    unknownRatings > 0 ? foot.unknown(String(unknownRatings), names(findings.unknown.map(({ name }) => name))) : null,
    droppedRatings > 0
      ? foot.dropped(String(droppedRatings), names(findings.dropped.map(({ name }) => name[words.lang])))
      : null,
    findings.superseded > 0 ? foot.superseded(String(findings.superseded)) : null,
    findings.otherCompanies.length > 0 ? foot.others(names(findings.otherCompanies)) : null,
    disputed.length > 0 ? foot.disputed(localNames(disputed)) : null,
  ].filter((line) => line !== null)
}

/** The model with its version, and the weights where not all are alike. */
function modelUsed({ model, modelFile, pillars }: ScorecardFindings, words: Words): string {
  const { foot } = words.panels.scorecard
  const weights = pillars.flatMap(({ capabilities }) => capabilities.filter(({ weight }) => weight !== 1))
  const named = weights.map(({ id, weight }) => `${nameOf(model, id, words.lang)} ${words.numbers.exact(weight)}`)
  const used = foot.model(model.name[words.lang], String(model.version), modelFile)
  return named.length === 0 ? used : `${used}; ${foot.weights(listed(named, words))}`
}

function listed(list: readonly string[], words: Words): string {
  const { foot } = words.panels.scorecard
  return list.length > namesShown
    ? foot.more(list.slice(0, namesShown).join(', '), String(list.length - namesShown))
    : words.numbers.list(list)
}

function source({ files, ratings, assessors, dates }: ScorecardFindings, words: Words): string {
  const { foot } = words.panels.scorecard
  const { date, number } = words.numbers
  const when =
    dates === null
      ? null
      : dates.first === dates.last
        ? date(dates.last)
        : foot.between(date(dates.first), date(dates.last))
  return foot.source(files.join(', '), number(ratings), number(assessors), when)
}
