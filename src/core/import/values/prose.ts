/** Characters of the longest text that is still looked at as a number, a date, a period, a rating or a word of a scale. */
const longestValue = 200

/**
 * Is a text too long to be a single value. Patterns of values are not tried on it: what a cell of megabytes holds may cost some of them time
 * with the square of its length.
 */
export const isProse = (text: string): boolean => text.length > longestValue
