import type { Words } from '../index.ts'
import { numbersFor } from '../numbers.ts'
import { app } from './app.ts'
import { assess } from './assess.ts'
import { beside } from './beside.ts'
import { boardReady } from './board-ready.ts'
import { cli } from './cli.ts'
import { deck } from './deck.ts'
import { failures } from './failures.ts'
import { figures } from './figures.ts'
import { issues } from './issues.ts'
import { leaders } from './leaders.ts'
import { methods, metrics } from './metrics.ts'
import { model } from './model.ts'
import { packs } from './packs.ts'
import { personal } from './personal.ts'
import { present } from './present.ts'
import { questions } from './questions.ts'
import { rankings } from './rankings.ts'
import { scorecard } from './scorecard.ts'
import { sheets } from './sheets.ts'
import { templates } from './templates.ts'
import { theme } from './theme.ts'

export const vi: Words = {
  lang: 'vi',
  name: 'Tiếng Việt',
  numbers: numbersFor('vi'),
  metrics,
  methods,
  panels: { rankings, leaders, scorecard },
  figures,
  beside,
  packs,
  deck,
  boardReady,
  failures,
  issues,
  questions,
  personal,
  app,
  assess,
  cli,
  model,
  theme,
  present,
  sheets,
  templates,
}
