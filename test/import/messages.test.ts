import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tableNames } from '../../src/core/import/tables.ts'
import { wordsFor } from '../../src/core/words/index.ts'

const page = (name: string) => readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'formats', name), 'utf8')
const ofImport = /^(?:ACT|CSV|ENC|IMP|JRN|JSN|LIM|MAP|MDL|SHT|SQL|THM|TYP|VOT|XML|ZIP)-/

test('every code of the import and of assessments stands in docs/formats/messages.md', () => {
  const { failures, issues } = wordsFor('en')
  const codes = [...Object.keys(failures).filter((code) => ofImport.test(code)), ...Object.keys(issues)]
  expect(codes.length).toBeGreaterThan(60)
  expect(codes.filter((code) => !page('messages.md').includes(`\`${code}\``))).toEqual([])
})

test('every table stands in docs/formats/map.md', () => {
  expect(tableNames.filter((table) => !page('map.md').includes(`\`${table}\``))).toEqual([])
})
