import { expect, test } from 'vitest'
import { inspectFile, parseTableMaps } from '../../src/core/import/index.ts'
import { wordsFor } from '../../src/core/words/index.ts'
import { mapFileOf } from '../../src/renderer/state/map-file.ts'

const readable = async (text: string) => {
  const input = { name: 'khảo sát.2024.csv', bytes: new TextEncoder().encode(text) }
  const inspection = await inspectFile(input, wordsFor('vi'))
  return {
    input: new File([], input.name),
    inspected: { ok: true as const, inspection },
    settling: false,
    origin: null,
    changed: false,
    leftOut: false,
    reading: {},
  }
}

test('the map file is one that the command line reads, with the answers in it', async () => {
  const file = await readable('date,nps\n03/04/2024,9\n')
  const { name, bytes } = mapFileOf({ ...file, answers: { 'options.dateOrder': 'mdy', 'options.company': 'Hồng Hà' } })
  expect(name).toBe('khảo sát.2024.map.json')
  expect(parseTableMaps(new TextDecoder().decode(bytes))).toEqual([
    {
      table: 'responses',
      columns: { answered_on: 'date', nps: 'nps' },
      options: { dateOrder: 'mdy', company: 'Hồng Hà' },
    },
  ])
})

test('a file that feeds two tables has a list of maps', async () => {
  const file = await readable('Bank,Year,NPS,Revenue\nHồng Hà,2024,41,100\n')
  const { bytes } = mapFileOf({ ...file, answers: {} })
  expect(parseTableMaps(new TextDecoder().decode(bytes)).map(({ table }) => table)).toEqual(['scores', 'financials'])
})
