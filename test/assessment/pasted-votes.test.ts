import { describe, expect, test } from 'vitest'
import { pastedVotes, type VotingRoom } from '../../src/core/assessment/pasted-votes.ts'
import { capabilityFinder } from '../../src/core/scorecard-model/capability-names.ts'
import { builtInModel, capabilitiesOf } from '../../src/core/scorecard-model/model.ts'
import { failureText } from '../../src/core/words/failure-text.ts'
import { languages, wordsFor } from '../../src/core/words/index.ts'

const room: VotingRoom = {
  names: ['An', 'Bình', 'Chi'],
  scale: { low: 1, high: 5 },
  meant: capabilityFinder(builtInModel, []),
}
const [first, second] = capabilitiesOf(builtInModel)

/** Votes as "name level", those of a grid with their capability. */
function votesIn(text: string, within = room) {
  const { votes, faults } = pastedVotes(text, within)
  return {
    votes: votes.map(({ by, level, capability }) => [by, level, ...(capability === null ? [] : [capability])]),
    faults: faults.map(({ code, detail }) => `${code} line ${detail.line}`),
  }
}

describe('a name and a level on a line', () => {
  test.each([
    ['An 3'],
    ['An: 3'],
    ['An\t3'],
    ['3 – An'],
    ['An - 3'],
    ['An – 3'],
    ['An,3'],
    ['An = 3'],
    ['an: 3'],
    ['3 An'],
    ['3: An'],
    ['An: level 3'],
    ['An mức 3'],
    ['An 3 điểm'],
    ['An 3/5'],
    ['3/5 An'],
    ['[10:32] An: 3'],
    ['[22/11/2026, 10:32:15] An: 3'],
    ['22/11/2026, 10:32 - An: 3'],
    ['10:32 An: 3'],
    ['• An: 3'],
    ['- An: 3'],
    ['2. An 3'],
    ['@An 3'],
    ['  An:   3  '],
  ])('%j is a vote of An for level 3', (text) => {
    expect(votesIn(text)).toEqual({ votes: [['An', 3]], faults: [] })
  })

  test('several lines and several on one line are all read', () => {
    expect(votesIn('An 3\r\n\r\nBình: 4\nChi – 2').votes).toEqual([
      ['An', 3],
      ['Bình', 4],
      ['Chi', 2],
    ])
    expect(votesIn('An 3, Bình 4; Chi 2').votes).toEqual([
      ['An', 3],
      ['Bình', 4],
      ['Chi', 2],
    ])
  })

  test('names may hold spaces, hyphens and numbers', () => {
    const names = ['Nguyễn Văn An', 'Anne-Marie', 'Chi nhánh 2']
    expect(votesIn('Nguyễn Văn An 3\nAnne-Marie: 4\nChi nhánh 2: 5', { ...room, names })).toEqual({
      votes: [
        ['Nguyễn Văn An', 3],
        ['Anne-Marie', 4],
        ['Chi nhánh 2', 5],
      ],
      faults: [],
    })
  })

  test('a decimal comma and a decimal point mean the same', () => {
    expect(votesIn('An 3,5\nBình 3.5').votes).toEqual([
      ['An', 3.5],
      ['Bình', 3.5],
    ])
  })

  test.each([['An -'], ['An: ?'], ['An – n/a'], ['An: bỏ qua'], ['An: không ý kiến']])(
    '%j leaves it open, which is no low level',
    (text) => {
      expect(votesIn(text)).toEqual({ votes: [['An', null]], faults: [] })
    },
  )

  test('a name typed without diacritics is the one person whom it can mean', () => {
    expect(votesIn('binh 4').votes).toEqual([['Bình', 4]])
    const { votes } = pastedVotes('binh 4', { ...room, names: ['Bình', 'Binh Trần', 'Bính'] })
    expect(votes).toEqual([{ line: 1, by: 'binh', known: false, capability: null, level: 4 }])
  })

  test('a name that is not in the room is kept and marked, to be asked', () => {
    const { votes, faults } = pastedVotes('An 3\nDũng 5', room)
    expect(votes.map(({ by, known }) => [by, known])).toEqual([
      ['An', true],
      ['Dũng', false],
    ])
    expect(faults).toEqual([])
  })

  test('the header of a list from a spreadsheet is passed over', () => {
    expect(votesIn('Người đánh giá\tMức\nAn\t3').votes).toEqual([['An', 3]])
    expect(votesIn('Name\tLevel\nAn\t3')).toEqual({ votes: [['An', 3]], faults: [] })
  })

  test('lines that say no vote, or no level of the scale, are told by their number; the others count', () => {
    expect(votesIn('An 3\nwe should talk about this\nBình 7\nChi 4/10')).toEqual({
      votes: [['An', 3]],
      faults: ['VOT-01 line 2', 'VOT-02 line 3', 'VOT-02 line 4'],
    })
  })

  test('whoever is there twice has no vote, and the fault names both lines', () => {
    const { votes, faults } = pastedVotes('An 3\nBình 2\nan 4', room)
    expect(votes.map(({ by }) => by)).toEqual(['Bình'])
    expect(faults).toEqual([{ code: 'VOT-03', detail: { line: 3, name: 'An', first: 1 } }])
  })

  test('a very long line is no vote and costs no time', () => {
    const { votes, faults } = pastedVotes(`An ${'- '.repeat(100_000)}3`, room)
    expect(votes).toEqual([])
    expect(faults).toHaveLength(1)
    expect(String(faults[0]!.detail.text).length).toBeLessThanOrEqual(60)
  })

  test('nothing pasted is no vote and no fault', () => {
    expect(pastedVotes(' \n\n', room)).toEqual({ votes: [], faults: [] })
  })
})

describe('levels alone', () => {
  const inOrder = [
    ['An', 3],
    ['Bình', 4],
    ['Chi', 2],
  ]

  test.each([
    ['3\n4\n2'],
    ['3\r\n4\r\n2\r\n'],
    ['\n3\n4\n2\n\n'],
    ['3\t4\t2'],
    ['3 4 2'],
    ['3, 4, 2'],
    ['3;4;2'],
    ['mức 3\nmức 4\nmức 2'],
  ])('%j are those of the names, in their order', (text) => {
    expect(votesIn(text)).toEqual({ votes: inOrder, faults: [] })
  })

  test('an empty cell is nobody’s vote, a sign leaves it open', () => {
    expect(votesIn('3\n\n2').votes).toEqual([
      ['An', 3],
      ['Chi', 2],
    ])
    expect(votesIn('3\n4\n\n').votes).toEqual([
      ['An', 3],
      ['Bình', 4],
    ])
    expect(votesIn('3\n-\n2').votes).toEqual([
      ['An', 3],
      ['Bình', null],
      ['Chi', 2],
    ])
  })

  test('more or fewer than the names are refused as a whole: nobody knows whose they are', () => {
    expect(votesIn('3\n4')).toEqual({ votes: [], faults: ['VOT-04 line 1'] })
    expect(votesIn('3\n4\n2\n5')).toEqual({ votes: [], faults: ['VOT-04 line 1'] })
  })

  test('what is no level costs its own line alone', () => {
    expect(votesIn('3\nx\n9')).toEqual({ votes: [['An', 3]], faults: ['VOT-02 line 2', 'VOT-02 line 3'] })
  })

  test('a scale of 0 to 1 takes its own levels', () => {
    const within = { ...room, scale: { low: 0, high: 1 } }
    expect(votesIn('0,25\n0.5\n1', within).votes.map(([, level]) => level)).toEqual([0.25, 0.5, 1])
    expect(votesIn('An 3', within).faults).toEqual(['VOT-02 line 1'])
  })
})

describe('a grid', () => {
  const votes = [
    ['An', 3, first!.id],
    ['Bình', 4, first!.id],
    ['An', 2, second!.id],
  ]

  test('of capabilities down and names across is read, whatever language names them', () => {
    expect(votesIn(`\tAn\tBình\n${first!.name.vi}\t3\t4\n${second!.id}\t2\t`)).toEqual({ votes, faults: [] })
    expect(votesIn(`Capability;An;Bình\n${first!.name.en};3;4\n${second!.name.en};2;`).votes).toEqual(votes)
  })

  test('of names down and capabilities across is the same votes', () => {
    const { votes: read } = votesIn(`Name\t${first!.id}\t${second!.id}\nAn\t3\t2\nBình\t4\t`)
    expect(read).toHaveLength(votes.length)
    expect(read).toEqual(expect.arrayContaining(votes))
  })

  test('says which line names no capability, holds no level, or stands under no heading', () => {
    const text = `\tAn\t\n${first!.id}\t3\t4\nFlying\t2\t\n${second!.id}\tlots\t`
    expect(votesIn(text)).toEqual({
      votes: [['An', 3, first!.id]],
      faults: ['VOT-06 line 2', 'VOT-05 line 3', 'VOT-02 line 4'],
    })
  })

  test('a name may vote once on each capability', () => {
    expect(votesIn(`\tAn\tAn\n${first!.id}\t3\t4`)).toEqual({ votes: [], faults: ['VOT-03 line 2'] })
  })
})

test.each(languages)('every fault says its line in %s', (lang) => {
  const texts = ['hello there', 'An 9', 'An 3\nAn 3', '3', `\tAn\t\n${first!.id}\t3\t4\nx\t2\t`]
  const faults = texts.flatMap((text) => pastedVotes(text, room).faults)
  expect(new Set(faults.map(({ code }) => code)).size).toBe(6)
  for (const fault of faults) {
    const said = failureText(fault, wordsFor(lang))
    expect(said).toMatch(/^VOT-\d\d \S/u)
    if (fault.code !== 'VOT-04') expect(said).toContain(String(fault.detail.line))
    expect(said).not.toContain('undefined')
  }
})
