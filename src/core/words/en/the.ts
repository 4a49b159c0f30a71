/** A metric's name within a sentence: "the CX index", "the CSAT mean", but "NPS"; what follows the name stays. */
export const the = (metric: string) => (/^\p{Lu}+ (index|mean)\b/u.test(metric) ? `the ${metric}` : metric)
