import type { Words } from '../../words/index.ts'
import { issueOf } from '../issue-log.ts'
import type { FieldSource } from '../map/compile-map.ts'
import type { Issue } from '../report.ts'
import { numberEvidence } from '../values/numbers.ts'
import type { ColumnEvidence } from './column-evidence.ts'

/** In a column with fewer values each one that cannot be read is seen in the list of rejects. */
const fewValues = 20
/** The share of other texts from which on a column of numbers may be something else. */
const strangeShare = 0.1

/** What is odd about the values of a column for the field that it feeds, though they can be read. */
export function columnWarnings(item: FieldSource, evidence: ColumnEvidence, header: string, words: Words): Issue[] {
  const { field, values } = item
  const isNumber = field.type === 'number' || field.type === 'integer'
  if (isNumber && values === null) return wordsAmongNumbers(field.name, evidence, header, words)
  if (field.type === 'date' && evidence.zones.size > 1) {
    return [
      issueOf(words, 'DAT-06', 'note', { column: header, zones: [...evidence.zones].join(', ') }, { column: header }),
    ]
  }
  return []
}

function wordsAmongNumbers(field: string, evidence: ColumnEvidence, header: string, words: Words): Issue[] {
  const { filled, numbers, texts } = evidence
  if (filled < fewValues || numbers.none <= filled * strangeShare) return []
  const samples = [...texts.keys()].filter((text) => numberEvidence(text) === 'not-a-number').slice(0, 3)
  const percent = Math.round((numbers.none / filled) * 100)
  const told = { column: header, percent, samples: samples.join(', '), field }
  return [issueOf(words, 'NUM-05', 'warning', told, { column: header })]
}
