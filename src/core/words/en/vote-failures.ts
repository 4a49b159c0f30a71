import type { Detail } from '../failure-text.ts'

/** Why a line of pasted votes is none, and what to do. */
export const voteFailures = {
  'VOT-01': ({ line, text }: Detail) => `Line ${line}: "${text}" is no name with a level. Write it as "An 3".`,
  'VOT-02': ({ line, found, low, high }: Detail) =>
    `Line ${line}: "${found}" is no level from ${low} to ${high}. For who has no vote, write "-".`,
  'VOT-03': ({ line, name, first }: Detail) =>
    `Line ${line}: ${name} has voted on line ${first} already. Keep one of the two; until then neither counts.`,
  'VOT-04': ({ found, names }: Detail) =>
    `${found} ${found === 1 ? 'level' : 'levels'} for ${names} ${names === 1 ? 'name' : 'names'}: nobody can tell whose is whose. Write "-" for who has no vote, or the name beside each level.`,
  'VOT-05': ({ line, text }: Detail) =>
    `Line ${line}: the scorecard model has no capability "${text}". Write its name or its ID.`,
  'VOT-06': ({ line, text }: Detail) =>
    `Line ${line}: "${text}" stands under no heading, so it is nobody's vote. Copy the table with its first row and column.`,
}
