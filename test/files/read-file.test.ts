import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { limits } from '../../src/core/import/limits.ts'
import { maxFileBytes, readNamedFile, readWithDigest } from '../../src/files/read-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'triptych-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('the largest file that is taken in is the largest that an import reads', () => {
  expect(maxFileBytes).toBe(limits.fileBytes)
})

test('a larger file is refused by its size, without being read', async () => {
  const path = join(folder, 'large.csv')
  writeFileSync(path, '')
  // A hole: it takes no room on the disk.
  truncateSync(path, maxFileBytes + 1)
  const refusal = expect.objectContaining({ code: 'FIL-03', detail: { file: 'large.csv', size: 1001, limit: 1000 } })
  expect(() => readNamedFile(path)).toThrow(refusal)
  await expect(readWithDigest(path)).rejects.toThrow(refusal)
})

test.each([0, 11, 4_000_000, 4_000_001, 12_345_678])(
  'a file of %i bytes is read whole, and so is its digest',
  async (size) => {
    const path = join(folder, 'answers.csv')
    const content = Buffer.alloc(size, 'Ngân hàng,9\r\n')
    writeFileSync(path, content)
    const { name, bytes, sha256 } = await readWithDigest(path)
    expect(name).toBe('answers.csv')
    expect(content.equals(bytes)).toBe(true)
    expect(sha256).toBe(createHash('sha256').update(content).digest('hex'))
  },
)

test('a file that is not there, and a folder, are told by their last part', async () => {
  for (const read of [async (path: string) => readNamedFile(path), readWithDigest]) {
    await expect(read(join(folder, 'none.csv'))).rejects.toMatchObject({ code: 'FIL-01', detail: { file: 'none.csv' } })
    await expect(read(folder)).rejects.toMatchObject({ code: 'FIL-02', detail: { problem: 'EISDIR' } })
  }
})
