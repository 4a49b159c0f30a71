export const scorecard = {}
