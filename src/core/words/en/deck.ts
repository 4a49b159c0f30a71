export const deck = {}
