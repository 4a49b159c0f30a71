import { builtInModel } from '../../src/core/scorecard-model/model.ts'
import { seededRandom } from '../../src/core/stats/random.ts'
import type { Contents, FinancialRow, MaturityRow, ResponseRow } from '../workspaces.ts'

/** Long and short names, in both languages, with letters that stack two marks. */
const stems = ['Aurora', 'Ngân hàng Quỹ Đất', 'Bluebay', 'Hải Âu Xanh', 'Cedarway Financial Services', 'Mỹ Phước']

/** A market of `count` companies with answers of two years, revenue of five, and one small base; the first is our own. */
export function pictureMarket(count: number): Contents {
  const random = seededRandom(count)
  const names = Array.from({ length: count }, (_, i) =>
    i < stems.length ? stems[i]! : `${stems[i % stems.length]} ${i + 1}`,
  )
  const responses: ResponseRow[] = []
  const financials: FinancialRow[] = []
  for (const [i, company] of names.entries()) {
    const quality = 0.6 * random.normal()
    const base = i === 2 ? 40 : 150 + random.below(200)
    for (const year of [2023, 2024]) {
      for (const [nps, share] of [
        [9, 0.42 + 0.12 * quality + 0.02 * (year - 2023)],
        [5, 0.25 - 0.08 * quality],
      ] as const) {
        responses.push({ company, answeredOn: `${year}-06-15`, nps, times: Math.max(1, Math.round(share * base)) })
      }
      responses.push({ company, answeredOn: `${year}-06-15`, nps: 8, times: Math.round(0.3 * base) })
    }
    let revenue = 100e6 * (1 + random.below(20))
    for (let year = 2020; year <= 2024; year++) {
      financials.push({ company, period: String(year), revenue: Math.round(revenue), currency: 'USD' })
      revenue *= 1.03 + 0.03 * quality + 0.01 * random.normal()
    }
  }
  return { companies: [{ name: names[0]!, own: true }], responses, financials, maturity: ratings(names[0]!) }
}

/** Three assessors; the last capability is left unanswered, and on one they are far apart. */
function ratings(company: string): MaturityRow[] {
  const random = seededRandom(3)
  const capabilities = builtInModel.pillars.flatMap((pillar) => pillar.capabilities).slice(0, -1)
  return capabilities.flatMap(({ id }, i) =>
    ['CX', 'Operations', 'Finance'].map((assessor, seat) => ({
      company,
      assessor,
      assessedOn: '2024-11-05',
      capability: id,
      level: i === 4 ? 1 + seat * 2 : Math.min(5, 1 + random.below(3) + (i % 2)),
      target: 4,
    })),
  )
}
