import type { View } from '../views.ts'
import { composeLeaders } from './compose.ts'
import type { LeadersFindings } from './findings.ts'
import { toLeadersJson } from './json.ts'
import { readLeaders } from './read.ts'
import { leadersControls, settingKeys } from './settings.ts'

/** Indexed revenue of leaders and laggards, and how far the gap between them can be relied on. */
export const growth: View<LeadersFindings> = {
  id: 'growth',
  settingKeys,
  controls: (db, _settings, findings, words) => leadersControls(db, findings, words),
  read: readLeaders,
  compose: composeLeaders,
  toJson: toLeadersJson,
}
