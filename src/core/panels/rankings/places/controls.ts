import type { Words } from '../../../words/index.ts'
import { sentenceCase } from '../../../words/sentence-case.ts'
import type { ReadableDb } from '../../../workspace/database.ts'
import type { Control, Settings } from '../../panel.ts'
import { choice, metricControl, periodControl, subjectControls } from '../controls.ts'
import { rankKindOf, rankKinds } from '../settings.ts'
import type { RankingFindings } from './findings.ts'

/** What the inspector offers: only metrics, periods and subjects that this workspace has data for, and the choices in force. */
export function placesControls(db: ReadableDb, settings: Settings, found: RankingFindings, words: Words): Control[] {
  const say = words.panels.rankings.controls
  const kinds = rankKinds.map((kind) => ({ value: kind, label: sentenceCase(say[kind], words) }))
  return [
    metricControl(db, found.metric, words),
    periodControl(db, found, words),
    ...subjectControls(db, found, words),
    choice('ranks', say.ranks, rankKindOf(settings), kinds, say.ranksHint),
  ]
}
