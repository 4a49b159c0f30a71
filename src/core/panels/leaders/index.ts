import { panelOfViews } from '../views.ts'
import { growth } from './growth.ts'

/** Do companies with better CX grow faster, and by how much. */
export const leaders = panelOfViews('leaders', [growth], (words) => words.panels.leaders.views)
