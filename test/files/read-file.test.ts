import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { limits } from '../../src/core/import/limits.ts'
import { maxFileBytes, readNamedFile } from '../../src/files/read-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'triptych-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('the largest file that is taken in is the largest that an import reads', () => {
  expect(maxFileBytes).toBe(limits.fileBytes)
})

test('a larger file is refused by its size, without being read', () => {
  const path = join(folder, 'large.csv')
  writeFileSync(path, '')
  // A hole: it takes no room on the disk.
  truncateSync(path, maxFileBytes + 1)
  expect(() => readNamedFile(path)).toThrow(
    expect.objectContaining({ code: 'FIL-03', detail: { file: 'large.csv', size: 1001, limit: 1000 } }),
  )
})
