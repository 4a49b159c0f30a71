/** What the window of the scorecard's model says. */
export const model = {
  command: 'Scorecard model…',
  title: 'Scorecard model',
  named: (name: string, version: string) => `${name}, version ${version}`,
  what: 'What each capability weighs in the mean of its pillar. The pillars weigh the same.',
  weight: (capability: string) => `Weight: ${capability}`,
  /** Of a pillar, in percent. */
  share: (percent: string) => `${percent} of the pillar`,
  equal: 'Weigh all the same',
  next: (version: string) => `The change becomes version ${version}. Ratings stay as they are.`,
  apply: 'Apply weights',
  applied: (version: string) => `The scorecard counts with version ${version} of its model.`,
  elsewhere: 'Names, levels and capabilities are changed in a file: save it, edit it, import it.',
  save: (format: string) => `Save the model: ${format}`,
  import: 'Import a model…',
}
