import { seededRandom } from '../src/core/stats/random.ts'
import { sampleInitiatives, sampleMaturity } from './sample-scorecard.ts'

/**
 * A made-up market, the same for the same seed: 20 companies, six years of quarterly answers, yearly revenue.
 * Companies have a hidden quality that drifts; answers scatter around it, and revenue growth follows it only in part,
 * so that the sample shows what real markets show: overlapping ranks, a gap with doubt, one company with a small base.
 */

interface CompanyPlan {
  name: string
  /** Hidden quality in the first year and its drift per year; 0 is the market's middle. */
  quality: number
  drift: number
  /** Revenue of the first year, in dollars. */
  revenue: number
  /** Answers per quarter. */
  answers: number
}

const plans: readonly CompanyPlan[] = [
  { name: 'Aurora', quality: 0.05, drift: 0.1, revenue: 640e6, answers: 80 },
  { name: 'Bluebay', quality: 0.5, drift: 0.02, revenue: 1_180e6, answers: 75 },
  { name: 'Cedarway', quality: 0.62, drift: 0.04, revenue: 420e6, answers: 60 },
  { name: 'Dawnlight', quality: -0.2, drift: 0.05, revenue: 310e6, answers: 55 },
  { name: 'Everfield', quality: -0.45, drift: -0.03, revenue: 1_960e6, answers: 90 },
  { name: 'Fernhill', quality: 0.15, drift: -0.02, revenue: 275e6, answers: 50 },
  { name: 'Goldenrod', quality: -0.1, drift: 0.01, revenue: 830e6, answers: 65 },
  { name: 'Hải Âu Xanh', quality: 0.35, drift: 0.06, revenue: 505e6, answers: 70 },
  { name: 'Ironbridge', quality: -0.6, drift: 0.0, revenue: 1_420e6, answers: 75 },
  { name: 'Juniper & Co', quality: 0.2, drift: 0.03, revenue: 190e6, answers: 45 },
  { name: 'Kim Ngưu', quality: -0.3, drift: 0.12, revenue: 360e6, answers: 60 },
  { name: 'Lantern', quality: 0.75, drift: 0.0, revenue: 720e6, answers: 70 },
  { name: 'Mây Trắng', quality: 0.1, drift: 0.0, revenue: 240e6, answers: 15 },
  { name: 'Northgate', quality: -0.75, drift: 0.02, revenue: 2_350e6, answers: 95 },
  { name: 'Ocean Nine', quality: 0.0, drift: -0.06, revenue: 980e6, answers: 65 },
  { name: 'Pinewood', quality: -0.05, drift: 0.02, revenue: 450e6, answers: 55 },
  { name: 'Quỳnh Lam', quality: 0.3, drift: -0.05, revenue: 330e6, answers: 50 },
  { name: 'Riverstone', quality: -0.4, drift: 0.04, revenue: 1_050e6, answers: 70 },
  { name: 'Sao Khuê', quality: 0.55, drift: 0.01, revenue: 560e6, answers: 65 },
  { name: 'Tidewater', quality: -0.55, drift: -0.04, revenue: 690e6, answers: 60 },
]

export const ownCompany = 'Aurora'
const years = [2020, 2021, 2022, 2023, 2024, 2025]
const segments = ['Personal', 'Business', 'Premium']
const channels = ['App', 'Branch', 'Contact centre', 'Web']
const journeys = ['Opening an account', 'Paying', 'Borrowing', 'Getting help']

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, Math.round(value)))

/** One CSV per table, as a person would have them. `capabilities` are the ids of the scorecard model. */
export function sampleFiles(seed: number, capabilities: readonly string[]): Record<string, string> {
  const random = seededRandom(seed)
  return {
    'companies.csv': companies(),
    'responses.csv': responses(random),
    'financials.csv': financials(random),
    'maturity.csv': sampleMaturity(random, ownCompany, capabilities),
    'initiatives.csv': sampleInitiatives,
  }
}

type Random = ReturnType<typeof seededRandom>

function companies(): string {
  const rows = plans.map((plan) => `${plan.name},Household services,${plan.name === ownCompany ? 'yes' : 'no'}`)
  return ['company,industry,own', ...rows].join('\n')
}

function responses(random: Random): string {
  const rows = ['response_id,answered_on,company,segment,channel,journey,nps,csat,ces']
  let id = 0
  for (const plan of plans) {
    for (const [index, year] of years.entries()) {
      for (let quarter = 0; quarter < 4; quarter++) {
        const quality = plan.quality + plan.drift * (index + quarter / 4)
        for (let answer = 0; answer < plan.answers; answer++) {
          const month = quarter * 3 + 1 + random.below(3)
          const date = `${year}-${String(month).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`
          const mood = random.normal()
          const nps = clamp(7.5 + 1.7 * quality + 1.9 * mood, 0, 10)
          const csat = clamp(3.85 + 0.45 * quality + 0.75 * mood + 0.5 * random.normal(), 1, 5)
          const ces = clamp(5.0 + 0.5 * quality + 0.8 * mood + 0.9 * random.normal(), 1, 7)
          const pick = <T>(items: readonly T[]) => items[random.below(items.length)]!
          rows.push(
            `R${++id},${date},${plan.name},${pick(segments)},${pick(channels)},${pick(journeys)},${nps},${csat},${ces}`,
          )
        }
      }
    }
  }
  return rows.join('\n')
}

function financials(random: Random): string {
  const rows = ['company,year,revenue,operating_profit,currency']
  for (const plan of plans) {
    let revenue = plan.revenue
    const fortune = 0.02 * random.normal()
    for (const [index, year] of years.entries()) {
      if (index > 0) {
        const quality = plan.quality + plan.drift * index
        revenue *= 1.045 + 0.035 * quality + fortune + 0.012 * random.normal()
      }
      const margin = 0.11 + 0.02 * plan.quality + 0.01 * random.normal()
      rows.push(`${plan.name},${year},${Math.round(revenue)},${Math.round(revenue * margin)},USD`)
    }
  }
  return rows.join('\n')
}
