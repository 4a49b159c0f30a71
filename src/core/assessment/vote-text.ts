import { foldCapability } from '../scorecard-model/capability-names.ts'

/** What a piece of pasted text says of a vote: a number as it stands there, or that somebody leaves it open. */
export type Said = { level: number; of: number | null } | { level: null }

/** A name with what stands beside it. */
export interface NamedVote {
  name: string
  said: Said
}

/** Longer lines are prose, no votes. */
const longestLine = 300

const number = '\\d+(?:[.,]\\d+)?'
/** "3", "level 3", "mức 3", "3/5", "3 điểm". */
const levelText = new RegExp(
  `^(?:level|lvl|mức|muc|cấp|cap)?\\s*(${number})(?:\\s*/\\s*(${number}))?\\s*(?:points?|pts?|điểm|diem)?$`,
  'iu',
)
/** How one leaves a vote open, folded; the signs also stand alone in a column. */
const openSigns = ['-', '–', '—', '?']
const openWords = ['n a', 'abstain', 'skip', 'absent', 'khong', 'khong y kien', 'bo qua', 'vang', 'bo phieu trang']

const asNumber = (text: string) => Number(text.replace(',', '.'))

/** The vote that a text is as a whole, or null: a level, or a sign that it is left open. */
export function saidIn(text: string): Said | null {
  const trimmed = text.trim()
  if (openSigns.includes(trimmed)) return { level: null }
  const found = levelText.exec(trimmed)
  if (!found) return null
  return { level: asNumber(found[1]!), of: found[2] === undefined ? null : asNumber(found[2]) }
}

/** Times, bullets and numbers that programs for chats and lists put before a line: "[10:32] ", "• ", "2. ". */
const before = [
  /^\[[^\]]{4,40}\]\s*/u,
  /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+)?\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?\s*[-–—]?\s+/iu,
  /^[•*·–—-]\s+/u,
  /^\d{1,2}[.)]\s+(?=\p{L})/u,
  /^@/u,
]

const levelThenName = /^([^\s:=;|→–—-]+(?:\s*\/\s*\d+)?)(?:\s*[:=,;|→–—-]+\s*|\s+)(\D.*)$/u

/** The name and the vote on one line ("An 3", "An: 3", "3 – An", with a tab between), or null. */
export function namedVoteIn(line: string): NamedVote | null {
  if (line.length > longestLine) return null
  const text = before.reduce((rest, mark) => rest.replace(mark, ''), line.trim())
  if (saidIn(text)) return null
  return nameFirst(text) ?? levelFirst(text)
}

/** Names may hold spaces, hyphens and numbers: each place where one could end is tried, the earliest first. */
function nameFirst(text: string): NamedVote | null {
  for (const { index } of text.matchAll(/[\s:=,;|→–—-]/gu)) {
    const name = text.slice(0, index).trim()
    const rest = text.slice(index)
    const said = saidIn(rest.replace(/^\s*[:=,;|→–—-]+/u, '')) ?? saidIn(rest) ?? openInWords(rest)
    if (said && isName(name)) return { name, said }
  }
  return null
}

/** A word may be somebody's name, so it leaves a vote open only behind a sign. */
function openInWords(rest: string): Said | null {
  const behindSign = /^\s*[:=\t,;–—-]/u.test(rest)
  return behindSign && openWords.includes(foldCapability(rest)) ? { level: null } : null
}

function levelFirst(text: string): NamedVote | null {
  const found = levelThenName.exec(text)
  const said = found && saidIn(found[1]!)
  return said && isName(found[2]!.trim()) ? { name: found[2]!.trim(), said } : null
}

const isName = (text: string) => /\p{L}/u.test(text) && saidIn(text) === null
