import type { Detail } from '../failure-text.ts'

/** What an import asks because the file cannot tell, and the answers it offers. */
export const questions = {
  answerValues: ({ column }: Detail) => `What do the answers in "${column}" count as?`,
  codes: ({ column, codes, cells }: Detail) =>
    `${codes} under "${column}" (${cells} cells): is that a code for "no answer" or "not applicable"?`,
  company: (_: Detail) => 'The file names no company. Which company is it about?',
  cesDirection: ({ column }: Detail) => `In "${column}", does a high answer mean easy or hard?`,
  csatScale: ({ column }: Detail) => `Which scale do the answers in "${column}" use?`,
  csatScaleMixed: ({ column, percent }: Detail) =>
    `${percent} % of the answers in "${column}" go up to 5, the others up to 10: are two scales mixed there? Which one do they use?`,
  conflict: ({ assessor, name, field, from, after, line }: Detail) =>
    `${assessor}, ${name} (line ${line}): ${field} ${from} → ${after}`,
  conflicts: ({ count }: Detail) =>
    count === 1
      ? 'One row says otherwise than its assessor did before in the same assessment. Which counts?'
      : `${count} rows say otherwise than their assessors did before in the same assessment. Which count?`,
  currency: (_: Detail) => 'The headers name different money units. Which one do the values have?',
  dateOrder: ({ sample }: Detail) => `Is "${sample}" written with the day or the month first?`,
  decimal: ({ sample }: Detail) => `Is the sign in "${sample}" the decimal sign, or does it group thousands?`,
  groups: ({ names }: Detail) => `Rows called ${names}: a group, or the rest, rather than one company?`,
  header: ({ field, headers }: Detail) => `${headers} could each be "${field}". Which one is it?`,
  metric: (_: Detail) => 'Which metric are these values?',
  periodGrain: ({ sample }: Detail) =>
    `Does "${sample}" stand for a single day, or for the period that begins or ends there?`,
  serialDates: ({ sample }: Detail) => `Are numbers such as "${sample}" days, as spreadsheets count them?`,
  shares: ({ metric, sample }: Detail) =>
    `Is "${sample}" under ${metric} a share of one (0.84 for 84), or on the scale up to 100?`,
  /** Why two names of companies may be one. */
  nearNames: {
    spelling: 'the same letters but for accents, spaces and signs',
    legalForm: 'the same name but for the form of the company',
    letters: (count: number) => (count === 1 ? 'one letter differs' : `${count} letters differ`),
  },
  choices: {
    earlierRatings: 'The earlier ratings; these rows are listed as rejected',
    newRatings: 'The new ratings; each is told in the report',
    dayFirst: 'Day first (31/12)',
    monthFirst: 'Month first (12/31)',
    decimalPoint: 'Decimal point: 1.5 and 1,234',
    decimalComma: 'Decimal comma: 1,5 and 1.234',
    highIsEasy: 'High is easy (7 = very easy)',
    lowIsEasy: 'Low is easy (1 = very easy)',
    groupsLeftOut: 'Leave these rows out',
    groupsKept: ({ names }: Detail) => `Keep as a company: ${names}`,
    leaveOut: 'Leave the column out',
    noAnswer: 'No answer: leave it out',
    onlyUpToFive: '1–5, and what is above is left out',
    realAnswer: 'A real answer',
    since1900: ({ sample, day }: Detail) => `Days since 1900: ${sample} is ${day}`,
    since1904: ({ sample, day }: Detail) => `Days since 1904 (old files of Excel for Mac): ${sample} is ${day}`,
    day: 'A single day',
    month: 'A month',
    quarter: 'A quarter',
    year: 'A year',
    noDays: 'No days: reject these rows',
    shareOfOne: 'A share of one: 0.84 is 84',
    percentOrPoints: 'On the scale up to 100: 0.84 is 0.84',
    zeroIsNone: ({ scale }: Detail) => `${scale}, and 0 means "not applicable"`,
    noColumn: 'None of them',
  },
}
