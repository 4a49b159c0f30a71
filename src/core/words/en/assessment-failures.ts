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
  'JRN-01': ({ problem }: Detail) =>
    `This could not be kept safe on this computer (${problem}), so it was not recorded. Save the workspace, then enter it again.`,
  'JRN-02': (_: Detail) =>
    'The disk is full: this could not be kept safe, so it was not recorded. Free some space, then enter it again.',
  'JRN-03': ({ problem }: Detail) =>
    `What was entered in assessments and not saved the last time cannot be read on this computer (${problem}).`,
}
