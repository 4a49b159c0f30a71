import { builtInModel } from '../../src/core/scorecard-model/model.ts'
import { seededRandom } from '../../src/core/stats/random.ts'
import type { MaturityRow, ScoreRow } from '../workspaces.ts'

const people = ['Lan', 'Minh', 'Operations', 'Finance', 'Trung']
const owners = ['Lan Phạm', 'Minh Trần', 'Head of Operations']
const quarters = ['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31']

/**
 * Ratings of the built-in model, the same every time: `share` of its capabilities, evenly spread, by so many
 * people, on 5 November 2024. The second pillar is the weakest; one capability of each pillar is far from agreed where several rate.
 */
export function ratings(company: string, share: number, assessors: number): MaturityRow[] {
  const random = seededRandom(3)
  let at = -1
  return builtInModel.pillars.flatMap(({ capabilities }, pillar) =>
    capabilities.flatMap(({ id }, i): MaturityRow[] => {
      const level = Math.min(4, 1 + random.below(3) + (pillar === 1 ? 0 : 1))
      const wide = i === 4
      at++
      if (Math.floor((at + 1) * share + 1e-9) === Math.floor(at * share + 1e-9)) return []
      return people.slice(0, assessors).map((assessor, seat) => ({
        company,
        assessor,
        assessedOn: '2024-11-05',
        capability: id,
        level: wide && assessors > 1 ? 1 + (seat % 5) : Math.max(1, level - (seat === 3 && i % 2 === 0 ? 1 : 0)),
        target: Math.min(5, level + (i % 3)),
        owner: owners[i % owners.length]!,
        dueOn: quarters[i % quarters.length]!,
      }))
    }),
  )
}

/** Values of metrics that the built-in model links capabilities to: with base, with a small base, and without. */
export function linkedScores(company: string): ScoreRow[] {
  return [
    { company, period: '2024', metric: 'nps', value: 31, n: 640, sd: 78 },
    { company, period: '2024', metric: 'csat', value: 71, n: 80, sd: 45 },
    { company, period: '2024', metric: 'retention', value: 87.5 },
  ]
}

/** The ratings as three assessments: a year and half a year before, some capabilities stood a level lower, and two a level higher. */
export function assessed(rows: readonly MaturityRow[]): MaturityRow[] {
  const names = [...new Set(rows.map(({ capability }) => capability))]
  const shifted = (date: string, lower: number): MaturityRow[] =>
    rows.map((row) => {
      const at = names.indexOf(row.capability)
      const shift = at % 9 === 8 ? 1 : at % 5 < lower ? -1 : 0
      const evidence = at % 2 === 0 ? 'Minutes of the customer council, Q3' : undefined
      const level = Math.min(5, Math.max(1, row.level + shift))
      return { ...row, assessedOn: date, level, ...(evidence ? { evidence } : {}) }
    })
  return [...shifted('2023-11-06', 3), ...shifted('2024-05-06', 1), ...rows]
}
