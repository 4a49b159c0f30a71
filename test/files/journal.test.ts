import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { nodeFs } from '../../src/files/fs-port.ts'
import { Journals } from '../../src/files/journal.ts'
import { faultyFs } from './faulty-fs.ts'

const doc = '7d1c5a56-5b1a-4f0e-9d64-2f4a9d1c0a11'
const said = ['{"level":1}', '{"note":"Khách hàng “vàng” – 90 %"}', '{"level":3}', '{"level":4}']
let folder: string
let file: string
let journals: Journals

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'triptych-journal-')), 'recovery')
  file = join(folder, doc, 'journal.ndjson')
  journals = new Journals(nodeFs, folder)
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

test('what was appended is read again in its order, by a new process too', async () => {
  await journals.append(doc, said.slice(0, 2))
  await journals.append(doc, said.slice(2))
  expect(await new Journals(nodeFs, folder).read(doc)).toEqual({ lines: said, dropped: 0 })
})

test('a workspace without a journal has said nothing, and there is nothing to clear', async () => {
  await journals.clear(doc)
  expect(await journals.read(doc)).toEqual({ lines: [], dropped: 0 })
})

test('a journal that is cleared is gone, and one begins anew', async () => {
  await journals.append(doc, said)
  await journals.clear(doc)
  expect(existsSync(file)).toBe(false)
  await journals.append(doc, said.slice(0, 1))
  expect(await journals.read(doc)).toEqual({ lines: said.slice(0, 1), dropped: 0 })
})

test('only its owner reads it', async () => {
  await journals.append(doc, said)
  expect(statSync(join(folder, doc)).mode & 0o777).toBe(0o700)
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('every line is JSON with its number and checksum', async () => {
  await journals.append(doc, said)
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    // CRC-32 of `1 {"level":1}` and so on, by Python's zlib.
    { seq: 1, crc32: '39309f91', op: { level: 1 } },
    { seq: 2, crc32: 'f80df1e7', op: { note: 'Khách hàng “vàng” – 90 %' } },
    { seq: 3, crc32: '6b5a4858', op: { level: 3 } },
    { seq: 4, crc32: '5968d8c7', op: { level: 4 } },
  ])
})

test('cut at any byte, the whole lines before the cut are read and the torn one is told', async () => {
  await journals.append(doc, said)
  const whole = readFileSync(file)
  const ends = said.map(
    (_, i) =>
      whole
        .toString('latin1')
        .split('\n')
        .slice(0, i + 1)
        .join('\n').length + 1,
  )
  for (let cut = 0; cut <= whole.length; cut++) {
    writeFileSync(file, whole.subarray(0, cut))
    const good = ends.filter((end) => end <= cut).length
    const torn = cut > (ends[good - 1] ?? 0) ? 1 : 0
    expect(await journals.read(doc), `cut at ${cut}`).toEqual({ lines: said.slice(0, good), dropped: torn })
  }
})

test('with any byte flipped, the lines before it are read and the rest is told', async () => {
  await journals.append(doc, said)
  const whole = readFileSync(file)
  for (let at = 0; at < whole.length; at++) {
    const damaged = Buffer.from(whole)
    damaged[at]! ^= 0x01
    writeFileSync(file, damaged)
    const before = whole.subarray(0, at).filter((byte) => byte === 10).length
    const { lines, dropped } = await journals.read(doc)
    expect(lines, `flipped at ${at}`).toEqual(said.slice(0, before))
    expect(dropped).toBeGreaterThan(0)
  }
})

test('what is said after a crash is not lost behind the torn line', async () => {
  await journals.append(doc, said.slice(0, 2))
  writeFileSync(file, `${readFileSync(file, 'utf8')}{"seq":3,"crc32":"00`)
  await journals.append(doc, said.slice(2))
  expect(await journals.read(doc)).toEqual({ lines: said, dropped: 0 })
})

test('lines of several calls at once stand one after another', async () => {
  await Promise.all(said.map((op) => journals.append(doc, [op])))
  expect((await journals.read(doc)).lines).toEqual(said)
})

test('whatever operation fails, what was acknowledged before stays and what was not is not read', async () => {
  await journals.append(doc, said.slice(0, 2))
  const { fs, operations } = faultyFs(null)
  await new Journals(fs, folder).append(doc, said.slice(2, 3))
  const before = readFileSync(file)
  const count = operations.length
  expect(operations).toContain('sync append')
  for (let at = 0; at < count; at++) {
    writeFileSync(file, before)
    const failing = new Journals(faultyFs({ at, code: 'EIO' }).fs, folder)
    await expect(failing.append(doc, said.slice(3)), `${operations[at]} fails`).rejects.toThrow('JRN-01')
    expect(await journals.read(doc), `${operations[at]} failed`).toEqual({ lines: said.slice(0, 3), dropped: 0 })
  }
})

test('a crash at any operation loses nothing that was acknowledged', async () => {
  await journals.append(doc, said.slice(0, 3))
  const before = readFileSync(file)
  const { fs, operations } = faultyFs(null)
  await new Journals(fs, folder).append(doc, said.slice(3))
  const count = operations.length
  for (let at = 0; at < count; at++) {
    writeFileSync(file, before)
    const crashing = new Journals(faultyFs({ at, code: 'EIO', crash: true }).fs, folder)
    await expect(crashing.append(doc, said.slice(3))).rejects.toThrow('JRN-01')
    const { lines } = await new Journals(nodeFs, folder).read(doc)
    expect(lines.slice(0, 3), `crash at ${operations[at]}`).toEqual(said.slice(0, 3))
  }
})

test('a full disk is told as one', async () => {
  await journals.append(doc, said)
  const at = (await operationsOfAppend()).indexOf('write')
  const failing = new Journals(faultyFs({ at, code: 'ENOSPC' }).fs, folder)
  await expect(failing.append(doc, said)).rejects.toThrow('JRN-02')
})

test('a journal that cannot be read is told', async () => {
  await journals.append(doc, said)
  const failing = new Journals(faultyFs({ at: 0, code: 'EACCES' }).fs, folder)
  await expect(failing.read(doc)).rejects.toThrow('JRN-03')
})

async function operationsOfAppend(): Promise<string[]> {
  const { fs, operations } = faultyFs(null)
  await new Journals(fs, folder).append(doc, said)
  return operations
}
