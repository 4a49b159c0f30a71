import { foldCapability, type Meant } from '../scorecard-model/capability-names.ts'
import type { Scale } from '../scorecard-model/scale.ts'
import { foldName } from '../workspace/companies.ts'
import { type NamedVote, namedVoteIn, type Said, saidIn } from './vote-text.ts'

/** What pasted votes are read against. */
export interface VotingRoom {
  /** The assessors in the room, in the order in which they are shown. */
  names: readonly string[]
  scale: Scale
  /** Which capability a heading of a grid means (`capabilityFinder`). */
  meant: (capability: string) => Meant
}

export interface PastedVote {
  /** Where it stands in what was pasted, from 1. */
  line: number
  /** As the room spells the name, where it knows it. */
  by: string
  /** Is the name one of the room's; an unknown one is to be asked. */
  known: boolean
  /** Its id; null: the one that is being voted on. */
  capability: string | null
  /** On the room's scale; null: said to be left open. */
  level: number | null
}

/** Why a line is no vote; `failureText` makes the sentence (docs/formats/messages.md). */
export interface VoteFault {
  /** VOT-01 no name with a level, VOT-02 no level of the scale, VOT-03 a name twice, VOT-04 more or fewer levels than names, VOT-05 no such capability, VOT-06 under no heading. */
  code: 'VOT-01' | 'VOT-02' | 'VOT-03' | 'VOT-04' | 'VOT-05' | 'VOT-06'
  detail: Readonly<Record<string, string | number>> & { line: number }
}

interface Reading extends VotingRoom {
  faults: VoteFault[]
}

export interface PastedVotes {
  votes: PastedVote[]
  faults: VoteFault[]
}

/** A line that holds something, and its number. */
interface Line {
  line: number
  text: string
}

/** What was read of one vote before names and levels are looked at. */
interface Heard extends NamedVote {
  line: number
  capability: string | null
}

/** A fault quotes no more of a line than this. */
const quoted = 60

/**
 * The votes in text pasted from a chat or a spreadsheet: a name and a level on each line in either order; a column or a row of levels in the
 * order of the names; or a grid of capabilities and names, either of them across. What cannot be read is a fault with its line; nobody who is
 * there twice has a vote.
 */
export function pastedVotes(text: string, room: VotingRoom): PastedVotes {
  const reading: Reading = { ...room, faults: [] }
  const lines = text
    .normalize('NFC')
    .replace(/(?:\r\n|\r|\n)$/u, '')
    .split(/\r\n|\r|\n/u)
    .map((line, i) => ({ line: i + 1, text: line }))
  const filled = lines.filter(isFilled)
  const heard = inGrid(filled, reading) ?? inOrder(lines, reading) ?? inLines(filled, reading)
  const votes = withoutTwice(
    heard.flatMap((vote) => checked(vote, reading)),
    reading,
  )
  return { votes, faults: reading.faults.sort((a, b) => a.detail.line - b.detail.line) }
}

const isFilled = ({ text }: Line) => text.trim() !== ''
const short = (text: string) => text.trim().slice(0, quoted)

function inLines(lines: readonly Line[], { faults }: Reading): Heard[] {
  return lines.flatMap(({ line, text }, i) => {
    const pairs = pairsIn(text)
    // A list from a spreadsheet may bring its header.
    if (pairs.length === 0 && !(i === 0 && isHeading(text))) {
      faults.push({ code: 'VOT-01', detail: { line, text: short(text) } })
    }
    return pairs.map((pair) => ({ ...pair, line, capability: null }))
  })
}

/** "An 3", or several of them on one line: "An 3, Bình 4". */
function pairsIn(text: string): NamedVote[] {
  const parts = text.split(/[,;|]\s+/u).map(namedVoteIn)
  const several = parts.filter((part) => part !== null)
  if (several.length === parts.length) return several
  return [namedVoteIn(text)].filter((pair) => pair !== null)
}

/** Of the columns of a list of names and levels, folded. */
const headings = [
  ...['name', 'assessor', 'who', 'level', 'vote', 'rating', 'score'],
  ...['ten', 'nguoi danh gia', 'muc', 'cap do', 'phieu', 'diem'],
]

const isHeading = (text: string) => text.split(/[\t,;|]/u).every((cell) => headings.includes(foldCapability(cell)))

/** Levels without names: a column, or one row. Null where there are names. An empty cell is nobody's vote. */
function inOrder(lines: readonly Line[], reading: Reading): Heard[] | null {
  const { names, faults } = reading
  const column = [...(oneRow(lines) ?? lines)]
  while (column.length > names.length && !isFilled(column.at(-1)!)) column.pop()
  while (column.length > names.length && !isFilled(column[0]!)) column.shift()
  const named = column.some(({ text }) => namedVoteIn(text) !== null)
  if (named || !column.some(({ text }) => saidIn(text) !== null)) return null
  if (column.length !== names.length) {
    const { line } = column.find(isFilled)!
    faults.push({ code: 'VOT-04', detail: { line, found: column.length, names: names.length } })
    return []
  }
  return column.flatMap((cell, i) => {
    const said = isFilled(cell) ? saidOrFault(cell, reading) : null
    return said ? [{ name: names[i]!, said, line: cell.line, capability: null }] : []
  })
}

/** The cells of the only line, where it holds several levels and nothing else. */
function oneRow(lines: readonly Line[]): Line[] | null {
  const filled = lines.filter(isFilled)
  const [only] = filled
  if (!only || filled.length > 1) return null
  const cells = only.text.includes('\t') ? only.text.split('\t') : only.text.trim().split(/[,;|]?\s+|[;|]/u)
  const isRow = cells.length > 1 && cells.every((cell) => cell.trim() === '' || saidIn(cell) !== null)
  return isRow ? cells.map((text) => ({ line: only.line, text })) : null
}

/** A table whose head names capabilities or people, and whose first column the others. Null where no capability is named. */
function inGrid(lines: readonly Line[], reading: Reading): Heard[] | null {
  const delimiter = ['\t', ';', ','].find((sign) => lines.length > 1 && lines.every(({ text }) => text.includes(sign)))
  if (delimiter === undefined) return null
  const [head, ...body] = lines.map(({ line, text }) => ({ line, cells: text.split(delimiter).map(short) }))
  const capabilities = (texts: readonly string[]) => texts.filter((text) => reading.meant(text).is === 'rated').length
  const across = capabilities(head!.cells.slice(1))
  const down = capabilities(body.map(({ cells }) => cells[0]!))
  if (across + down === 0) return null
  return body.flatMap(({ line, cells: [side, ...cells] }) =>
    cells.flatMap((text, c) => {
      const top = head!.cells[c + 1] ?? ''
      const [capability, name] = across > down ? [top, side!] : [side!, top]
      return text === '' ? [] : inCell({ line, text }, capability, name, reading)
    }),
  )
}

/** One filled cell of a grid, by what stands at its sides. */
function inCell(cell: Line, capability: string, name: string, reading: Reading): Heard[] {
  const { line } = cell
  if (capability === '' || name === '') {
    reading.faults.push({ code: 'VOT-06', detail: { line, text: short(cell.text) } })
    return []
  }
  const meant = reading.meant(capability)
  if (meant.is !== 'rated') {
    reading.faults.push({ code: 'VOT-05', detail: { line, text: short(capability) } })
    return []
  }
  const said = saidOrFault(cell, reading)
  return said ? [{ name, said, line, capability: meant.id }] : []
}

function saidOrFault({ line, text }: Line, reading: Reading): Said | null {
  const said = saidIn(text)
  if (!said) offScale(line, text, reading)
  return said
}

function offScale(line: number, found: string, { scale, faults }: Reading): void {
  faults.push({ code: 'VOT-02', detail: { line, found: short(found), low: scale.low, high: scale.high } })
}

/** The vote under the name of the room, if its level is one. */
function checked({ name, said, line, capability }: Heard, reading: Reading): PastedVote[] {
  if (said.level !== null && !isOnScale(said, reading.scale)) {
    offScale(line, said.of === null ? `${said.level}` : `${said.level}/${said.of}`, reading)
    return []
  }
  const known = nameInRoom(name, reading.names)
  return [{ line, by: known ?? name, known: known !== null, capability, level: said.level }]
}

const isOnScale = ({ level, of }: { level: number; of: number | null }, { low, high }: Scale) =>
  level >= low && level <= high && (of === null || of === high)

/** The name as the room spells it; without diacritics only where that leaves one person. */
function nameInRoom(name: string, names: readonly string[]): string | null {
  const exact = names.find((known) => foldName(known) === foldName(name))
  if (exact !== undefined) return exact
  const alike = names.filter((known) => foldCapability(known) === foldCapability(name))
  return alike.length === 1 ? alike[0]! : null
}

/** Of whom is there twice, nobody can say which vote is meant. */
function withoutTwice(votes: readonly PastedVote[], { faults }: Reading): PastedVote[] {
  const keyOf = ({ by, capability }: PastedVote) => `${capability ?? ''}\0${foldName(by)}`
  const firsts = new Map<string, PastedVote>()
  const twice = new Set<string>()
  for (const vote of votes) {
    const first = firsts.get(keyOf(vote))
    if (first) {
      twice.add(keyOf(vote))
      faults.push({ code: 'VOT-03', detail: { line: vote.line, name: short(vote.by), first: first.line } })
    } else {
      firsts.set(keyOf(vote), vote)
    }
  }
  return votes.filter((vote) => !twice.has(keyOf(vote)))
}
