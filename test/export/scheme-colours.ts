import { strFromU8 } from 'fflate'

/** A part of a PowerPoint file with the colours and typefaces of the file's theme written out, as PowerPoint shows them. */
export function withThemeValues(xml: string, parts: Readonly<Record<string, Uint8Array>>): string {
  const theme = strFromU8(parts['ppt/theme/theme1.xml']!)
  const places: Readonly<Record<string, string>> = { tx1: 'dk1', bg1: 'lt1', tx2: 'dk2', bg2: 'lt2' }
  const font = (of: 'major' | 'minor', script: string) => {
    const told = theme.split(`<a:${of}Font>`)[1]!
    return new RegExp(`<a:${script === 'lt' ? 'latin' : script} typeface="([^"]*)"`).exec(told)![1]!
  }
  return xml
    .replace(/<a:schemeClr val="(\w+)"\/>/g, (_, name: string) => {
      const [, value] = new RegExp(`<a:${places[name] ?? name}><a:srgbClr val="(\\w+)"`).exec(theme)!
      return `<a:srgbClr val="${value}"/>`
    })
    .replace(/typeface="\+m([jn])-(lt|ea|cs)"/g, (_, of, script) => {
      return `typeface="${font(of === 'j' ? 'major' : 'minor', script)}"`
    })
}
