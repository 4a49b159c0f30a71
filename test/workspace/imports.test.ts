import { expect, test } from 'vitest'
import { importedFiles } from '../../src/core/workspace/imports.ts'
import { Workspace } from '../../src/core/workspace/workspace.ts'

async function workspaceWith(files: readonly string[]) {
  const workspace = await Workspace.create()
  for (const [i, file] of files.entries()) {
    workspace.write.run(
      `INSERT INTO imports (file, target, sha256, imported_at, mapping, rows_read, rows_loaded, rows_rejected, rows_skipped)
       VALUES (?, 'scores', ?, '2026-11-22T09:00:00.000Z', '{}', 1, 1, 0, 0)`,
      [file, `${i}`.repeat(64)],
    )
  }
  return workspace.read
}

test('a slide names the files behind it with the day of their import and the beginning of their SHA-256', async () => {
  const db = await workspaceWith(['scores.csv', 'revenue.xlsx'])
  expect(importedFiles(db, () => true)).toEqual([
    'scores.csv (2026-11-22, SHA-256 00000000)',
    'revenue.xlsx (2026-11-22, SHA-256 11111111)',
  ])
  expect(importedFiles(db, ({ file }) => file === 'scores.csv')).toEqual(['scores.csv (2026-11-22, SHA-256 00000000)'])
})

test('of many files a slide gives the names, each once', async () => {
  const db = await workspaceWith(['a.csv', 'b.csv', 'b.csv'])
  expect(importedFiles(db, () => true)).toEqual(['a.csv', 'b.csv'])
})
