import type { Words } from '../../../words/index.ts'
import { sentenceCase } from '../../../words/sentence-case.ts'
import type { ReadableDb } from '../../../workspace/database.ts'
import type { AmountControl, Control, Settings } from '../../panel.ts'
import { choice, indexControls, metricControl, periodControl, subjectControls } from '../controls.ts'
import { rivalsControl } from '../rivals.ts'
import type { RankingFindings } from './findings.ts'
import { marks, placesSettings, rankKinds } from './settings.ts'

/** What the inspector offers: only metrics, periods and subjects that this workspace has data for, and the choices in force. */
export function placesControls(db: ReadableDb, settings: Settings, found: RankingFindings, words: Words): Control[] {
  const say = words.panels.rankings
  const { ranks, mark, whatIf } = placesSettings(settings)
  const kinds = rankKinds.map((kind) => ({ value: kind, label: sentenceCase(say.controls[kind], words) }))
  const pointedOut = marks.map((one) => ({ value: one, label: sentenceCase(say.places.controls.marks[one], words) }))
  return [
    metricControl(db, found.metric, words),
    ...indexControls(db, found, words),
    periodControl(db, found, words),
    ...subjectControls(db, found, words),
    ...(found.rows.length > 1 ? [choice('mark', say.places.controls.mark, mark, pointedOut)] : []),
    ...(found.of === 'company' && found.rows.length > 2 ? [rivalsControl(db, settings, words)] : []),
    ...whatIfControl(found, whatIf, words),
    choice('ranks', say.controls.ranks, ranks, kinds, say.controls.ranksHint),
  ]
}

/** Only where our own company has a value that could be another. */
function whatIfControl({ rows, domain, unit }: RankingFindings, added: number, words: Words): AmountControl[] {
  if (!rows.some((row) => row.own && row.value !== null)) return []
  const { controls } = words.panels.rankings.places
  const span = domain[1] - domain[0]
  const farthest = Math.max(Math.abs(added), span > 10 ? Math.round(span / 4) : 2)
  return [
    {
      ...{ kind: 'amount', key: 'whatIf', label: controls.whatIf, hint: controls.whatIfHint, value: String(added) },
      ...{ min: -farthest, max: farthest, step: span > 10 ? 1 : 0.1 },
      unit: unit === 'percent' ? controls.pointsOfPercent : controls.points,
    },
  ]
}
