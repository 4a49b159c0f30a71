/** What sheets of an assessment say beside the headings of their table (`templates`). */
export const sheets = {
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
  model: (name: string, version: string) => `${name} · version ${version}`,
}
