/** Every capability as a tile. Numbers and levels come formatted. */
export const scorecardCapabilities = {
  name: 'All capabilities',
  headline: {
    partly: (rated: string, all: string, below: string, count: number, one: boolean) =>
      `${rated} of ${all} capabilities ${one ? 'is' : 'are'} rated so far; ${count === 0 ? 'none stands' : `${below} of them ${count === 1 ? 'stands' : 'stand'}`} below target`,
    partlyAimless: (rated: string, all: string, one: boolean) =>
      `${rated} of ${all} capabilities ${one ? 'is' : 'are'} rated so far, none with a target`,
    noTarget: (rated: string) => `${rated} capabilities are rated, none has a target yet`,
    reached: (count: string, one: boolean) =>
      one
        ? 'The one capability with a target has reached it'
        : `All ${count} capabilities with a target have reached it`,
    below: (below: string, rated: string, widest: string, from: string, to: string) =>
      `${below} of ${rated} capabilities stand below target, furthest ${widest}: ${from} against ${to}`,
  },
  gap: 'Gap',
  foot: {
    tiles:
      'Tile: level, the median of assessors, in stronger ink the higher it is; empty frame: not rated; diamond: target; gap in levels of 1 to 5',
  },
}
