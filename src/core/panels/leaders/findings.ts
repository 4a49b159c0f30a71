import type { MetricId } from '../../metrics/metric.ts'
import type { Period } from '../../workspace/period.ts'

export const ruleIds = ['quartile', 'tercile', 'median', 'sd', 'top'] as const
export type RuleId = (typeof ruleIds)[number]

/** How leaders and laggards are told apart; `count` only for `top`: so many on each side. */
export interface Rule {
  id: RuleId
  count: number | null
}

export const weights = ['equal', 'revenue'] as const
/** `equal`: every company counts the same; `revenue`: the group's summed revenue. */
export type Weight = (typeof weights)[number]

/** Why the question cannot be asked of this workspace at all; `lag`: too little revenue after the score. */
export type Lack = 'revenue' | 'scores' | 'revenue-and-scores' | 'one-period' | 'one-company' | 'lag'

/** How many years growth follows the score. */
export const lags = [0, 1, 2] as const
export type Lag = (typeof lags)[number]

/** Why there are no two groups, though there are companies to look at. */
export type NoGroups = 'too-few-complete' | 'equal-scores' | 'none-beyond'

/** Why a company is in no group and no line. With `missing` it still counts for the correlation. */
export type Reason =
  | { kind: 'no-score' | 'hidden-score' | 'no-revenue' | 'one-revenue' | 'not-positive' | 'currency-changes' }
  | { kind: 'missing'; periods: Period[] }

export interface CompanyFinding {
  company: string
  score: number
  /** Percent a year, compound, over its own span. */
  growth: number
  /** Its own first and last period with revenue inside the window. */
  from: Period
  to: Period
  /** Null: no revenue in some period of the window, so in no group and no line. */
  group: 'leader' | 'laggard' | 'middle' | null
  own: boolean
}

/** What every view knows of the market: who is compared, how, and what lacks. */
export interface MarketFindings {
  metric: MetricId | null
  /** `average`, `base`, or a period key. */
  scorePeriod: string
  /** First and last period that the scores are of; null without a window. */
  scoreSpan: { from: Period; to: Period } | null
  /** First and last period of the window that have revenue; null without revenue. */
  from: Period | null
  to: Period | null
  /** Years from the score to the growth that it is set against; 0 in views that know no lag. */
  lag: Lag
  /** First and last period that growth is of: the window, less its first years where growth follows the score with a lag. */
  growthSpan: { from: Period; to: Period } | null
  lack: Lack | null
  /** Companies with revenue in the window, and with a score: what there is when something lacks. */
  withRevenue: number
  withScore: number
  rule: Rule & {
    /** Companies in the smaller group. */
    k: number
    leaders: number
    laggards: number
    /** Companies with revenue in every period, which the rule is applied to. */
    n: number
    /** Companies with equal scores on both sides of a cut: the name decided. */
    tied: string[]
  }
  weight: { asked: Weight; used: Weight }
  /** More than one currency among the companies compared: growth compares, sums do not. */
  currencies: string[]
  noGroups: NoGroups | null
  leaders: string[]
  laggards: string[]
  /** By score, best first: all with a score and growth. */
  companies: CompanyFinding[]
  excluded: { company: string; reason: Reason }[]
  files: string[]
}

/** One company left out of its group. */
export interface Influence {
  company: string
  /** The gap without it. */
  value: number
  /** `flips`: the gap changes sign; `unclear`: it was certain, and without this company it is not. */
  effect: 'none' | 'unclear' | 'flips'
}

/** How score and growth move together. */
export interface LinkFindings {
  pearson: number | null
  /** 95 % interval of Pearson's r (Fisher); null with fewer than four companies. */
  low: number | null
  high: number | null
  spearman: number | null
  n: number
}

/** What becomes of r when any one company is left out. */
export interface LeaveOneOut {
  /** Smallest and largest r. */
  low: number
  high: number
  /** The company without which r lies farthest from that of all; where a clear link rests on one, that one. */
  farthest: string
  /** A clear link is no longer clear, or turns, without it. */
  carries: boolean
}

/** The gap in growth between the two groups, and how far it can be relied on. */
export interface GapFindings {
  /** Percentage points a year, leaders minus laggards; interval and p null with fewer than two companies in a group. */
  gap: { value: number | null; low: number | null; high: number | null; p: number | null }
  /** The gap when any one company is left out of its group. */
  looRange: { low: number; high: number } | null
  /** The company that makes the result, or where none does, the one that moves it most; null where none can be left out. */
  influence: Influence | null
}
