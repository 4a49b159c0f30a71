import type { Words } from '../../../words/index.ts'
import { shortName } from '../../short-name.ts'
import { noGap } from '../gap.ts'
import { reasonText } from '../phrases.ts'
import { doubtOf } from './doubt.ts'
import type { StakeFindings } from './findings.ts'
import { horizonText } from './years.ts'

/** The message: what the leaders' pace would be worth to us, how far it can be relied on, or why there is no such figure. */
export function headline(findings: StakeFindings, words: Words): string {
  const { headline: say } = words.panels.leaders.stake
  const { own, stake, leadersGrowth } = findings
  if (!own || !stake || !leadersGrowth) return lackHeadline(findings, words)
  const name = shortName(own.company)
  const end = horizonText(findings, words)
  if (own.isLeader) return say.isLeader(name)
  if (Math.abs(leadersGrowth.value - own.growth) < noGap) return say.same(name)
  const amount = words.numbers.money(Math.abs(stake.value), own.currency)
  if (stake.value < 0) return say.faster(name, amount, end)
  return say.more(name, amount, end, doubtText(findings, words))
}

function lackHeadline({ stakeLack, noGroups }: StakeFindings, words: Words): string {
  const { stake: text, noGroups: why } = words.panels.leaders
  const { headline: say } = text
  switch (stakeLack?.kind) {
    case 'no-own':
      return say.noOwn
    case 'own-excluded':
      return say.ownExcluded(reasonText(stakeLack.reason, words))
    case 'no-whole-year':
      return say.noWholeYear
    default:
      return say.noGroups(noGroups ? why[noGroups] : '')
  }
}

function doubtText(findings: StakeFindings, words: Words): string | null {
  const { doubt } = words.panels.leaders.stake.headline
  const why = doubtOf(findings)
  return why === 'few' ? doubt.few(words.numbers.number(findings.rule.leaders)) : why && doubt.chance
}
