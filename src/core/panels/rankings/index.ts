import { panelOfViews } from '../views.ts'
import { movement } from './movement/index.ts'
import { places } from './places/index.ts'
import { weights } from './weights/index.ts'

/** What one looks for first; the other settings are finer ones. */
const mainKeys = ['metric', 'period', 'from', 'to', 'weights', 'mark', 'rivals']

/** Where does everyone stand on a metric of experience, and how sure is that. */
export const rankings = panelOfViews(
  'rankings',
  [places, movement, weights],
  (words) => words.panels.rankings.views,
  mainKeys,
)
