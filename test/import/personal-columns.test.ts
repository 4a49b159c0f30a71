import { expect, test } from 'vitest'
import { fileShape } from '../../src/core/import/index.ts'
import { codes, inspect, loadText } from './importing.ts'

const answers = [
  'company,date,nps,customer,segment,comment,Phone number',
  'A,2024-05-01,9,an@example.com,Nguyễn Văn An,call 0912 345 678,0912345678',
  'A,2024-05-02,8,binh@example.com,Trần Thị Bình,fine,0987654321',
  'A,2024-05-03,7,an@example.com,Lê Văn Cường,,0909090909',
].join('\n')

test('personal data in columns that are loaded is noticed, counted and shown only masked', async () => {
  const inspection = await inspect(answers)
  expect(inspection.personal).toEqual([
    {
      map: 0,
      column: 'customer',
      field: 'customer_id',
      kind: 'email',
      cells: 3,
      samples: ['[e-mail]'],
      treatment: 'hash',
    },
    {
      map: 0,
      column: 'segment',
      field: 'segment',
      kind: 'name',
      cells: 3,
      samples: ['N••••• V•• A•', 'T••• T•• B•••', 'L• V•• C••••'],
      treatment: 'drop',
    },
    {
      map: 0,
      column: 'comment',
      field: 'comment',
      kind: 'phone',
      cells: 1,
      samples: ['call [phone number]'],
      treatment: 'mask',
    },
  ])
  expect(JSON.stringify({ ...inspection, sheets: [] })).not.toContain('example.com')
})

test('what is noticed is said, and columns that nothing needs are said not to be loaded', async () => {
  const inspection = await inspect(answers)
  expect(codes(inspection)).toEqual(['PRV-01', 'PRV-01', 'PRV-02'])
  expect(inspection.issues[2]!.message).toContain('Phone number')
})

test('ids become fingerprints that still join, names go, comments keep their words', async () => {
  const { rows } = await loadText(answers)
  const found = rows('SELECT customer_id, segment, comment FROM responses ORDER BY id')
  expect(found.map((row) => row.comment)).toEqual(['call [phone number]', 'fine', null])
  expect(found.map((row) => row.segment)).toEqual([null, null, null])
  const ids = found.map((row) => String(row.customer_id))
  expect(ids[0]).toMatch(/^[0-9a-f]{16}$/)
  expect([ids[2] === ids[0], ids[1] === ids[0]]).toEqual([true, false])
})

test('the map decides otherwise, and what was done stands in the recorded mapping', async () => {
  const columns = { company: 'company', answered_on: 'date', nps: 'nps', customer_id: 'customer', segment: 'segment' }
  const { rows } = await loadText(answers, [
    { table: 'responses', columns, options: { personal: { customer: 'keep', segment: 'hash' } } },
  ])
  expect(rows('SELECT customer_id, length(segment) AS length FROM responses LIMIT 1')).toEqual([
    { customer_id: 'an@example.com', length: 16 },
  ])
  const [{ mapping }] = rows('SELECT mapping FROM imports') as [{ mapping: string }]
  expect(JSON.parse(mapping).options.personal).toEqual({ customer: 'keep', segment: 'hash' })
})

test('a personal header is enough; a comment is looked through even where it comes late', async () => {
  const map = {
    table: 'responses' as const,
    columns: { company: 'c', nps: 'nps', customer_id: 'SĐT', comment: 'text' },
  }
  const late = Array.from({ length: 1500 }, (_, k) => `A,9,${k},"${k === 1400 ? 'mail x@y.vn' : 'ok'}"`).join('\n')
  const { rows } = await loadText(`c,nps,SĐT,text\n${late}\n`, [map])
  expect(rows(`SELECT comment, length(customer_id) AS length FROM responses WHERE comment <> 'ok'`)).toEqual([
    { comment: 'mail [e-mail]', length: 16 },
  ])
})

test('ordinary ids, codes, owners and numbers are left as they are', async () => {
  const { report, rows } = await loadText(
    'company,date,nps,customer_id,channel\nA,2024-05-01,9,7590-VHVEG,Phone\nA,2024-05-02,9,123456789,Email\n',
  )
  expect(codes(report)).toEqual([])
  expect(rows('SELECT customer_id, channel FROM responses ORDER BY id')).toEqual([
    { customer_id: '7590-VHVEG', channel: 'Phone' },
    { customer_id: '123456789', channel: 'Email' },
  ])
  const plan = await inspect('name,capability,benefit,cost,owner\nApp,x,5,2,Nguyễn Văn An\n')
  expect(plan.personal).toEqual([])
})

test('files of one making have one shape, whatever their rows', async () => {
  const [one, other, third] = await Promise.all([
    inspect('a,nps\nA,1\n'),
    inspect('a,nps\nB,2\n'),
    inspect('b,nps\nB,2\n'),
  ])
  expect(fileShape(one)).toBe(fileShape(other))
  expect(fileShape(one)).not.toBe(fileShape(third))
})

test('the preview holds the raw lines of a text file', async () => {
  const { sheets } = await inspect('company;year;NPS\nA;2024;3\n')
  expect(sheets[0]!.raw).toEqual([
    { line: 1, text: 'company;year;NPS' },
    { line: 2, text: 'A;2024;3' },
  ])
})
