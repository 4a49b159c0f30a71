import type { Panel } from '../panel.ts'
import { composeLeaders } from './compose.ts'
import type { LeadersFindings } from './findings.ts'
import { toLeadersJson } from './json.ts'
import { readLeaders } from './read.ts'
import { leadersControls, settingKeys } from './settings.ts'

/** Do companies with better CX grow faster, and by how much. */
export const leaders: Panel<LeadersFindings> = {
  id: 'leaders',
  settingKeys,
  controls: (db, _settings, findings, words) => leadersControls(db, findings, words),
  read: readLeaders,
  compose: composeLeaders,
  toJson: toLeadersJson,
}
