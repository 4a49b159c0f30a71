export const issues = {}
