import { foldName } from '../../core/workspace/companies.ts'

/** The names with those that a text holds, each person once whatever the spelling of case and space. */
export function withNames(names: readonly string[], text: string): string[] {
  const all = [...names]
  for (const part of text.split(/[,;\n\t]/u)) {
    const name = part.normalize('NFC').trim().replace(/\s+/gu, ' ')
    if (name && !all.some((known) => foldName(known) === foldName(name))) all.push(name)
  }
  return all
}
