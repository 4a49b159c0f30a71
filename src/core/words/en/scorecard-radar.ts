/** Levels and targets around a circle. Values come formatted. */
export const scorecardRadar = {
  name: 'Radar',
  axes: { label: 'Axes', names: { pillars: 'Pillars', capabilities: 'Capabilities' } },
  against: (level: string, target: string) => `${level}, target ${target}`,
  foot: {
    bars: 'A radar invites misreading: its area grows with the square of the levels and depends on the order of the axes. “Three pillars” shows the same on straight scales',
  },
}
