/** What sheets of an assessment say beside the headings of their table (`templates`), and the window that writes them. */
export const sheets = {
  command: 'Assessment sheets…',
  window: {
    title: 'Assessment sheets',
    company: 'Company',
    noCompany: 'No company named',
    who: 'Whose sheets',
    whoHint: 'Nobody named: everyone who rated, or one sheet without a name.',
    blank: 'Leave out what was rated',
    table: 'To fill in or change, and import again',
    print: 'Blank, to print and fill in by hand',
    initiatives: 'Initiatives, a row for each gap',
    initiativesHint: 'With capability, owner, day and metric filled in. Add money and days, and import the file.',
    save: (what: string, format: string) => `${what}: ${format}`,
  },
  /** Of the files that are saved. */
  file: { table: 'assessment', print: 'assessment-sheets', initiatives: 'initiatives' },
  title: 'Maturity assessment',
  /** On a printed sheet; `ticked`: levels are ticked, else written. */
  howTo: (ticked: boolean): string =>
    ticked
      ? 'Tick the level that can be seen today, not the one that is planned; between two, the lower. Leave open what you cannot judge: it does not count as low.'
      : 'Write the level as it is today. Leave open what you cannot judge: it does not count as low.',
  /** Of a scale without descriptions, before a line to write on. */
  levelOn: (low: string, high: string) => `Level (${low}–${high})`,
  /** Before lines to write on, where room is short. */
  labels: { evidence: 'Evidence', owner: 'Owner', target: 'Target', dueOn: 'Due' },
  /** What an initiative is called until it has a name of its own. */
  initiative: (capability: string, from: string, to: string) => `${capability}: from ${from} to ${to}`,
  model: (name: string, version: string) => `${name} · version ${version}`,
}
