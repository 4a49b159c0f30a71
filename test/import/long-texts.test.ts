import { expect, test } from 'vitest'
import { applyAnswers, importFile, inspectFile } from '../../src/core/import/index.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { Workspace } from '../../src/core/workspace/workspace.ts'

const words = wordsFor('en')
const encoder = new TextEncoder()

// A pattern that takes time with the square of a text's length needs minutes for these: the test runs out of its time.
const units = ['a', '1', ' ', '1:23', 'a ', '1.', 'a@', '+84 ', 'ngày ', '5 of ', '2024-', '(', '1 đường']

test.each(units)(
  'cells that hold nothing but "%s", two hundred thousand characters of it, are read like others',
  async (unit) => {
    const long = `${unit.repeat(Math.ceil(200_000 / unit.length))}x`
    const rows = [
      ['company', 'answered_on', 'nps', 'csat', 'segment', 'comment'],
      ['Aurora', '2024-05-01', '9', '4', 'Retail', long],
      ['Aurora', long, '9', '4', 'Retail', 'fine'],
      ['Aurora', '2024-05-01', long, '4', 'Retail', 'fine'],
    ]
    const file = { name: 'long.csv', bytes: encoder.encode(rows.map((row) => row.join()).join('\n')) }
    const inspection = await inspectFile(file, words)
    const answers = inspection.questions.map(({ id, choices }) => [id, choices[0]!.value])
    const workspace = await Workspace.create()
    const { reports } = await importFile(workspace, file, applyAnswers(inspection, Object.fromEntries(answers)), words)
    workspace.close()
    expect(reports).toMatchObject([{ read: 3, loaded: 1, rejected: 2, skipped: 0 }])
  },
)
