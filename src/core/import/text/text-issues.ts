import type { Words } from '../../words/index.ts'
import { issueOf } from '../issue-log.ts'
import type { Issue } from '../report.ts'
import type { Utf8Text } from './text-decoding.ts'

/** What is to be said about how a text file is encoded: what was guessed, what is broken, what is composed. */
export function encodingIssues({ encoding, known, damage, marks, samples }: Utf8Text, words: Words): Issue[] {
  const issues: Issue[] = []
  if (known === 'guessed' && samples) issues.push(issueOf(words, 'ENC-03', 'warning', { encoding, ...samples }))
  else if (known === 'guessed') issues.push(issueOf(words, 'ENC-02', 'warning', { encoding }))
  else if (encoding !== 'utf-8' && known !== 'given') issues.push(issueOf(words, 'ENC-06', 'note', { encoding }))
  if (damage) {
    const { lines, looksLike, sample } = damage
    issues.push(issueOf(words, 'ENC-07', 'warning', { lines, encoding: looksLike ?? '', sample }))
  }
  if (marks > 0) issues.push(issueOf(words, 'ENC-08', 'note', { count: marks }))
  return issues
}
