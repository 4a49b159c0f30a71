/** Names that Windows keeps for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * A name to suggest for an exported file, which every file system takes: letters of any language stay, what paths and shells
 * read otherwise becomes a hyphen, at most 80 letters. `fallback` stands in where nothing is left.
 */
export function exportFileName(parts: readonly string[], extension: string, fallback = 'triptych'): string {
  const name = parts
    .map((part) => part.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-'))
    .join('-')
    .replace(/-{2,}/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')
  return `${name === '' ? fallback : reserved.test(name) ? `${name}-${fallback}` : name}.${extension}`
}
