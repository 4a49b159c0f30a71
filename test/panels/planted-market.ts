import { growth } from '../../src/core/panels/leaders/growth/index.ts'
import { seededRandom } from '../../src/core/stats/random.ts'
import { type Contents, type FinancialRow, type ScoreRow, workspaceWith } from '../workspaces.ts'

/** Made-up markets whose growth and gap are known beforehand. */

const years = [2019, 2020, 2021, 2022, 2023]

/** A company with one score (all years the same) and revenue that grows by `growth` percent a year from `first`. */
export interface Planted {
  name: string
  score: number
  growth: number
  first?: number
  currency?: string
}

export const scoresOf = (planted: readonly Planted[]): ScoreRow[] =>
  planted.flatMap(({ name, score }) =>
    years.map((year) => ({ company: name, period: String(year), metric: 'cx_index', value: score })),
  )

export const revenueOf = (planted: readonly Planted[]): FinancialRow[] =>
  planted.flatMap(({ name, growth, first = 100, currency }) =>
    years.map((year, i) => ({
      company: name,
      period: String(year),
      revenue: first * (1 + growth / 100) ** i,
      ...(currency ? { currency } : {}),
    })),
  )

export const market = (planted: readonly Planted[], more: Contents = {}): Contents => ({
  scores: scoresOf(planted),
  financials: revenueOf(planted),
  ...more,
})

/** The findings of the leaders panel. */
export async function read(contents: Contents, settings = {}) {
  const workspace = await workspaceWith(contents)
  const findings = growth.read(workspace.read, settings)
  workspace.close()
  return findings
}

export const name = (i: number) => `C${String(i).padStart(2, '0')}`

/** 24 companies with scores 24 … 1; growth is a seeded noise, plus `gap` for the best quarter. */
export function planted(gap: number): Planted[] {
  const random = seededRandom(11)
  return Array.from({ length: 24 }, (_, i) => ({
    name: name(i),
    score: 24 - i,
    growth: 4 + random.normal() + (i < 6 ? gap : 0),
  }))
}

/** Five companies whose growth falls with the score: by hand. */
export const five: Planted[] = [
  { name: 'Aurora', score: 80, growth: 10, first: 100 },
  { name: 'Blue', score: 70, growth: 8, first: 300 },
  { name: 'Cedar', score: 60, growth: 5, first: 100 },
  { name: 'Delta', score: 50, growth: 2, first: 100 },
  { name: 'Elm', score: 40, growth: 0, first: 900 },
]

/** 24 companies that all grow by 4 to 6 %, the laggards a little faster; only one leader, "Comet", grows by 60 %. */
export const oneOutlier: Planted[] = Array.from({ length: 24 }, (_, i) => ({
  name: i === 3 ? 'Comet' : name(i),
  score: 24 - i,
  growth: i === 3 ? 60 : 4 + (i % 6) * 0.2 + (i >= 18 ? 1 : 0),
}))
