/** A metric's name within a sentence: "Chỉ số CX" becomes "chỉ số CX"; "NPS" stays. */
export const inside = (metric: string) =>
  /^\p{Lu}\p{Ll}/u.test(metric) ? metric.charAt(0).toLocaleLowerCase('vi') + metric.slice(1) : metric
