import { panelOfViews } from '../views.ts'
import { places } from './places/index.ts'

/** Where does everyone stand on a metric of experience, and how sure is that. */
export const rankings = panelOfViews('rankings', [places], (words) => words.panels.rankings.views)
