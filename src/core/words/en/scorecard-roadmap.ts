import { app } from './app.ts'

const initiatives = (one: boolean) => (one ? 'initiative' : 'initiatives')

/** Who does what until when. Numbers and dates come formatted. */
export const scorecardRoadmap = {
  name: 'Roadmap',
  headline: {
    none: 'No initiative is planned yet, and no gap waits for one',
    onlyGaps: (gaps: string, one: boolean) =>
      one
        ? 'No initiative is planned yet for the one gap to close'
        : `No initiative is planned yet for the ${gaps} gaps to close`,
    over: (all: string, one: boolean) =>
      one ? 'The one initiative is over; no gap is left' : `All ${all} initiatives are over; no gap is left`,
    overWithGaps: (all: string, gaps: string, one: boolean, oneInitiative: boolean) =>
      `${oneInitiative ? 'The one initiative is' : `All ${all} initiatives are`} over, but ${gaps} ${one ? 'gap is' : 'gaps are'} left`,
    overdue: (late: string, running: string, name: string, due: string, one: boolean, oneRunning: boolean) =>
      `${late} of ${running} open ${initiatives(oneRunning)} ${one ? 'is' : 'are'} overdue${one ? '' : ', longest'}: ${name}, due ${due}`,
    overdueInShort: (late: string, running: string, due: string, oneRunning: boolean) =>
      `${late} of ${running} open ${initiatives(oneRunning)} overdue, the first since ${due}`,
    uncovered: (running: string, oneRunning: boolean, gaps: string, one: boolean, first: string) =>
      `${running} open ${initiatives(oneRunning)} ${oneRunning ? 'is' : 'are'} on time, but ${gaps} ${one ? 'gap has' : 'gaps have'} none${one ? '' : ', above all'}: ${first}`,
    unowned: (unowned: string, running: string, one: boolean, oneRunning: boolean) =>
      `${unowned} of ${running} open ${initiatives(oneRunning)} ${one ? 'has' : 'have'} no owner`,
    next: (running: string, one: boolean, name: string, due: string) =>
      `${running} open ${initiatives(one)} ${one ? 'is' : 'are'} on time; next due: ${name}, ${due}`,
    undated: (running: string, one: boolean) =>
      `${running} open ${initiatives(one)} ${one ? 'has' : 'have'} no due date`,
  },
  measure: 'By owner and date',
  count: (count: string, one: boolean) => `${count} ${initiatives(one)}`,
  openGaps: (count: string, one: boolean) => `${count} ${one ? 'gap' : 'gaps'} without one`,
  asOf: (date: string) => `as of ${date}`,
  chart: 'Roadmap',
  nobody: 'no owner',
  undated: 'no date',
  overdue: 'overdue',
  initiative: 'Initiative',
  openGap: 'Target without an initiative',
  open: 'no initiative',
  gap: (name: string, from: string, to: string) => `${name}, ${from} → ${to}`,
  columns: { owner: 'Owner', name: 'Initiative or target', kind: 'Kind', start: 'Start', due: 'Due', status: 'Status' },
  foot: {
    source: (files: string) => `Source of initiatives: ${files}`,
    toImport: `To plan: import “${app.tables.initiatives}” with name, capability, owner, start, due date and status`,
    marks:
      'Full bar: under way; outline: planned; grey: done; vermillion: past its date; diamond: target date of a gap without an initiative',
    undated: (count: string) => `Initiatives without a due date: ${count}`,
    undatedGaps: (count: string) => `Gaps without an initiative and without a date, not shown: ${count}`,
  },
}
