export const leaders = {}
