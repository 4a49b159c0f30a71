import { legalText } from '../charts/legal-text.ts'

/** Text for XML content and attributes. */
export function escapeXml(text: string): string {
  return legalText(text).replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!,
  )
}

export const xmlHeader = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
