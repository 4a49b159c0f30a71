import { type Initiative, readPlan } from '../../assessment/initiatives.ts'
import type { Gap } from '../../panels/scorecard/gaps/findings.ts'
import { readGaps } from '../../panels/scorecard/gaps/read.ts'
import { capabilityFinder } from '../../scorecard-model/capability-names.ts'
import { capabilitiesOf, nameOf, type ScorecardModel } from '../../scorecard-model/model.ts'
import { modelsInForce } from '../../scorecard-model/workspace-model.ts'
import type { Words } from '../../words/index.ts'
import type { ReadableDb } from '../../workspace/database.ts'
import { templateColumns } from '../template-columns.ts'
import { type TemplateFormat, templateBytes } from '../templates.ts'
import type { CellValue } from '../workbook.ts'

type Cells = Readonly<Record<string, CellValue>>

/**
 * The table of initiatives with a row for each gap of a company's scorecard, the one that weighs most first: what is to close it, where the
 * workspace knows that, else a row with capability, owner, day and metric, to be completed with money and days. Company null: the one that the
 * scorecard shows. Failure SET-02.
 */
export function initiativesFile(
  db: ReadableDb,
  company: string | null,
  format: TemplateFormat,
  words: Words,
): Uint8Array {
  const { model, gaps } = readGaps(db, company === null ? {} : { company })
  const { earlier } = modelsInForce(db)
  const { initiatives } = readPlan(db, capabilityFinder(model, earlier), { day: null, ratedOn: null })
  const rows = gaps.flatMap((gap): Cells[] => {
    const own = initiatives.filter(({ capability }) => capability === gap.id)
    const known = own.map((initiative) => knownCells(initiative, model, words))
    return known.length > 0 ? known : [newCells(gap, model, words)]
  })
  const columns = templateColumns('initiatives', words).map((column) => ({
    ...column,
    filled: rows.map((cells) => cells[column.key] ?? null),
  }))
  return templateBytes(columns, format, words)
}

function newCells({ id, level, target, owner, dueOn }: Gap, model: ScorecardModel, words: Words): Cells {
  const { exact } = words.numbers
  const capability = nameOf(model, id, words.lang)
  const metric = capabilitiesOf(model).find((one) => one.id === id)?.metric ?? null
  const name = words.sheets.initiative(capability, exact(level), exact(target))
  return { name, capability, owner, due_on: dueOn, metric }
}

function knownCells({ capability, ...known }: Initiative, model: ScorecardModel, { lang }: Words): Cells {
  return {
    ...{ name: known.name, capability: nameOf(model, capability!, lang), journey: known.journey },
    ...{ benefit: known.benefit, cost: known.cost, effort_days: known.effortDays },
    ...{ owner: known.owner, start_on: known.startOn, due_on: known.dueOn, status: known.status },
    ...{ metric: known.metric, expected_change: known.expectedChange },
  }
}
