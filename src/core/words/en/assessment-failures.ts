import type { Detail } from '../failure-text.ts'

/** What went wrong while assessing, and what to do. */
export const assessmentFailures = {
  'ACT-01': ({ capability }: Detail) => `The scorecard model has no capability "${capability}". Nothing was recorded.`,
  'ACT-02': ({ level, low, high }: Detail) =>
    `${level} is no level of this scorecard model: levels run from ${low} to ${high}. Nothing was recorded.`,
  'ACT-03': ({ company }: Detail) => `There is no company "${company}" in this workspace. Nothing was recorded.`,
  'ACT-04': (_: Detail) => 'A rating needs a name. Say who rates.',
  'ACT-05': (_: Detail) => 'What was to be taken back is not in the record. Nothing was changed.',
  'ACT-06': (_: Detail) => 'Nobody has voted here yet. Enter the votes first.',
  'ACT-07': ({ date }: Detail) => `"${date}" is not a date that exists. Give year, month and day.`,
}
