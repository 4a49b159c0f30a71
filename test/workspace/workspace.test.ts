import { expect, test } from 'vitest'
import { ensureCompanyId, findCompanyId, listCompanies, setOwnCompany } from '../../src/core/workspace/companies.ts'
import { Database, type ReadableDb } from '../../src/core/workspace/database.ts'
import type { Failure } from '../../src/core/workspace/failure.ts'
import { currentVersion, migrations } from '../../src/core/workspace/migrations.ts'
import { applicationId, Workspace } from '../../src/core/workspace/workspace.ts'

const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => 'opened',
    (error: Failure) => error.code,
  )

test('a workspace survives bytes: rows, meta, version, application id', async () => {
  const made = await Workspace.create()
  ensureCompanyId(made.write, 'Ngân hàng Sao Khuê')
  made.setMeta('sample', '1')
  const bytes = made.toBytes()
  expect(new DataView(bytes.buffer, bytes.byteOffset).getUint32(68)).toBe(applicationId)
  expect(new DataView(bytes.buffer, bytes.byteOffset).getUint32(60)).toBe(currentVersion)

  const opened = await Workspace.open(bytes)
  expect(listCompanies(opened.read).map((company) => company.name)).toEqual(['Ngân hàng Sao Khuê'])
  expect(opened.isSample).toBe(true)
  expect(opened.meta('doc_id')).toBe(made.meta('doc_id'))
})

test('pragmas are still set after an export, so a second save has them too', async () => {
  const made = await Workspace.create()
  made.toBytes()
  const again = made.toBytes()
  expect(new DataView(again.buffer, again.byteOffset).getUint32(68)).toBe(applicationId)
})

test('what is no workspace is refused: text, an empty file, a foreign database', async () => {
  expect(await failureOf(Workspace.open(new TextEncoder().encode('company,score\nA,1\n')))).toBe('FMT-01')
  expect(await failureOf(Workspace.open(new Uint8Array()))).toBe('FMT-01')
  const foreign = await Database.open()
  foreign.run('CREATE TABLE t (x)')
  expect(await failureOf(Workspace.open(foreign.export()))).toBe('FMT-01')
})

test('a workspace of a newer version is refused, a damaged one is told apart', async () => {
  const made = await Workspace.create()
  made.write.run(`PRAGMA user_version = ${currentVersion + 1}`)
  expect(await failureOf(Workspace.open(made.toBytes()))).toBe('FMT-02')

  const whole = (await Workspace.create()).toBytes()
  expect(await failureOf(Workspace.open(whole.slice(0, whole.length - 4096)))).toBe('FMT-03')
})

test('a workspace of the first version is brought to today, with all that it holds', async () => {
  const old = await Database.open()
  migrations[0]!(old)
  old.run(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = 1`)
  old.run(
    "INSERT INTO scores (import_id, company_id, period_start, grain, metric, value) VALUES (1, 1, '2024-01-01', 'year', 'nps', 5)",
  )
  const opened = await Workspace.open(old.export())
  expect(opened.read.get('PRAGMA user_version')).toEqual({ user_version: currentVersion })
  expect(opened.read.all('SELECT metric, value FROM scores')).toEqual([{ metric: 'nps', value: 5 }])
  const shape = (db: ReadableDb) =>
    db.all("SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name")
  expect(shape(opened.read)).toEqual(shape((await Workspace.create()).read))
})

test('a transaction that throws leaves nothing behind, also when nested', async () => {
  const { write } = await Workspace.create()
  expect(() =>
    write.transaction(() => {
      ensureCompanyId(write, 'Kept with the rest')
      write.transaction(() => ensureCompanyId(write, 'Inner'))
      throw new Error('no')
    }),
  ).toThrow('no')
  expect(listCompanies(write)).toEqual([])

  write.transaction(() => {
    ensureCompanyId(write, 'Outer')
    expect(() =>
      write.transaction(() => {
        ensureCompanyId(write, 'Inner')
        throw new Error('inner only')
      }),
    ).toThrow('inner only')
  })
  expect(listCompanies(write).map((company) => company.name)).toEqual(['Outer'])
})

test('companies join after composition, case, spacing and aliases, and never without accents', async () => {
  const { write } = await Workspace.create()
  const id = ensureCompanyId(write, 'Tân  Á')
  expect(ensureCompanyId(write, ' tân á '.normalize('NFD'))).toBe(id)
  expect(ensureCompanyId(write, 'Tan A')).not.toBe(id)
  write.run('INSERT INTO company_aliases (folded, alias, company_id) VALUES (?, ?, ?)', ['ta group', 'TA Group', id])
  expect(findCompanyId(write, 'TA GROUP')).toBe(id)
})

test('only one company is our own', async () => {
  const { write } = await Workspace.create()
  const first = ensureCompanyId(write, 'One')
  const second = ensureCompanyId(write, 'Two')
  setOwnCompany(write, first)
  setOwnCompany(write, second)
  expect(
    listCompanies(write)
      .filter((company) => company.own)
      .map((company) => company.name),
  ).toEqual(['Two'])
  setOwnCompany(write, null)
  expect(listCompanies(write).some((company) => company.own)).toBe(false)
})
