/** Characters that XML 1.0 cannot hold, not even escaped: control characters, halves of surrogate pairs, non-characters. */
const illegal =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** The text without what would break an SVG or an Office file. Names from imported files may hold anything. */
export function legalText(text: string): string {
  return text.replace(illegal, '')
}

/** The same on one line: a break or a tab in a name is a space. */
export function oneLine(text: string): string {
  return legalText(text).replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' ')
}
