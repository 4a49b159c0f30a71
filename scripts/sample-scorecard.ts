import type { seededRandom } from '../src/core/stats/random.ts'

/**
 * The made-up scorecard of the sample's own company: two assessments by several people, and what it plans to do about its gaps. The same for the
 * same seed: capabilities stand lower towards the end of the model, most have moved in a year, people differ a little and on some far.
 */

type Random = ReturnType<typeof seededRandom>

interface Assessment {
  on: string
  assessors: readonly string[]
  /** How many of the model's last capabilities nobody could judge yet. */
  open: number
}

const assessments: readonly Assessment[] = [
  { on: '2024-11-15', assessors: ['Head of CX', 'Operations', 'Finance'], open: 4 },
  { on: '2025-11-14', assessors: ['Head of CX', 'Operations', 'Finance', 'Digital', 'People'], open: 1 },
]
/** The day of the sample's files, from which its plan is looked at. */
export const sampleDay = '2026-01-15'

const owners = ['Head of CX', 'Operations', 'Finance', 'Digital', 'People']
const dueDates = ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-18']
const evidence = [
  'Minutes of the customer council',
  'Journey map of this year',
  'Quarterly NPS report',
  'Interviews with branch teams',
  'Audit of complaint handling',
]

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, Math.round(value)))

/** The table `maturity`. `capabilities` are the ids of the model. */
export function sampleMaturity(random: Random, company: string, capabilities: readonly string[]): string {
  const rows = ['company,assessed_on,assessor,capability,level,target,evidence,owner,due_on']
  const disputed = Math.floor(capabilities.length / 2)
  capabilities.forEach((capability, at) => {
    const middle = 3.4 - (1.3 * at) / capabilities.length + 0.5 * random.normal()
    // One in four is where it is to be.
    const target = clamp(middle + (at % 4 === 1 ? 0 : 1.2), 2, 5)
    for (const [year, { on, assessors, open }] of assessments.entries()) {
      if (at >= capabilities.length - open) continue
      const stood = year === 0 ? middle - 0.9 * random.uniform() : middle
      for (const [seat, assessor] of assessors.entries()) {
        const view = at === disputed ? 1.4 * (1 - seat) : 0.45 * random.normal()
        // Who leads the assessment notes what it rests on, who takes it further, and until when.
        const notes = seat === 0 ? [evidence[at % 5], owners[at % 5], dueDates[at % 4]] : ['', '', '']
        rows.push([company, on, assessor, capability, clamp(stood + view, 1, 5), target, ...notes].join(','))
      }
    }
  })
  return rows.join('\n')
}

/** The table `initiatives`: done, under way, late, planned and stopped ones; money in dollars. One has no benefit yet and one no cost. */
export const sampleInitiatives = `name,capability,journey,benefit,cost,effort_days,owner,start_on,due_on,status,metric,expected_change
Call back detractors within a day,closed-loop,Getting help,2400000,260000,310,Head of CX,2023-02-01,2023-11-30,done,NPS,8
Letters in plain language,cx-mindset,Paying,350000,60000,90,Head of CX,2024-01-15,2024-10-31,done,CES,5
One owner for opening an account,journey-ownership,Opening an account,3100000,900000,620,Operations,2025-02-03,2026-06-30,in progress,CSAT,4
Complaints routed by topic,complaint-routing,Getting help,1800000,340000,280,Operations,2025-04-01,2025-12-19,in progress,CES,4
Warning before customers leave,predictive-analytics,,4200000,1500000,940,Digital,2026-02-02,2026-12-18,planned,churn,-2
One customer data centre,customer-data-centre,,5200000,3900000,1900,Digital,2025-01-06,2027-03-31,in progress,,
Refunds decided at the front line,front-line-authority,Paying,1500000,120000,75,Operations,2026-02-16,2026-05-29,planned,CSAT,3
Journey numbers in board pack,linked-metrics,,420000,380000,240,Finance,2025-06-02,2025-10-31,in progress,,
Executives answer calls monthly,leaders-with-customers,Getting help,,40000,60,Head of CX,2026-01-05,2026-12-18,in progress,,
Design training for product teams,design-training,,600000,,320,People,2026-03-02,2026-10-30,planned,,
Card limits changed in the app,end-to-end-journeys,Paying,900000,700000,410,Digital,2026-03-02,2026-09-30,planned,CES,3
Retention in every sales bonus,retention-goal,,2700000,180000,110,Finance,2026-01-12,2026-04-30,in progress,retention,1
New furniture for all branches,moments-of-truth,,300000,2100000,520,Operations,2025-03-03,,stopped,,
`
