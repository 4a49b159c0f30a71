const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' }

/** Every text of a picture, as a reader finds it. */
export function svgTexts(svg: string): string[] {
  return [...svg.matchAll(/<text\b[^>]*>([^<]*)<\/text>/g)]
    .map(([, text]) => text!.replace(/&(\w+);/g, (_, name: string) => signs[name]!).normalize('NFC'))
    .filter((text) => text.trim() !== '')
}
