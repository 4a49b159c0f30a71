import { strToU8, type Zippable, zipSync } from 'fflate'

/** A zip of texts and bytes whose entries carry one fixed date, so that the same deck or table gives the same bytes. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {}
  for (const [name, content] of Object.entries(parts)) {
    files[name] = typeof content === 'string' ? strToU8(content) : content
  }
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 2) })
}
