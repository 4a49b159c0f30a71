import { panelOfViews } from '../views.ts'
import { growth } from './growth/index.ts'
import { robustness } from './robustness/index.ts'
import { scatter } from './scatter/index.ts'
import { stake } from './stake/index.ts'

/** What one looks for first; the other settings are finer ones. */
const mainKeys = ['metric', 'from', 'to', 'rule', 'lag', 'horizon']

/** Do companies with better CX grow faster, and by how much. */
export const leaders = panelOfViews(
  'leaders',
  [growth, robustness, scatter, stake],
  (words) => words.panels.leaders.views,
  mainKeys,
)
