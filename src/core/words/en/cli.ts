/** What the command line prints for people; with `--json` it prints none of this. */
export const cli = {
  columns: {
    file: 'File',
    table: 'Table',
    read: 'Read',
    loaded: 'Loaded',
    rejected: 'Rejected',
    skipped: 'Skipped',
    company: 'Company',
    period: 'Period',
    segment: 'Segment',
    channel: 'Channel',
    journey: 'Journey',
    n: 'n',
    value: 'Value',
    interval: '95% interval',
    flag: 'Note',
  },
  /** Before the first issues of a file; the rest is in `--json`. */
  issues: (shown: number, all: number) => (shown < all ? `First ${shown} of ${all} messages:` : 'Messages:'),
  atLine: (line: number) => `line ${line}`,
  atColumn: (column: string) => `column “${column}”`,
  written: (path: string) => `Written: ${path}`,
  noData: 'No data for this in the workspace.',
  serving: (url: string) => `Triptych is open at ${url}`,
  aFolder: 'a folder (PNG or SVG, one picture a slide)',
}
