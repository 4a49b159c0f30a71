import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleWorkspace } from '../../../scripts/sample-workspace.ts'
import { languages } from '../../../src/core/words/index.ts'
import { Workspace } from '../../../src/core/workspace/workspace.ts'
import { type AuditedDeck, auditedDeck } from './audited-deck.ts'
import { type AuditedFormat, audits } from './export-all.ts'

/** A workspace file of one's own to audit in the sample's place (docs/formats/exports.md). */
const board = process.env.AUDIT_BOARD
let workspace: Workspace

beforeAll(async () => {
  workspace = board ? await Workspace.open(readFileSync(board)) : (await sampleWorkspace()).workspace
}, 120_000)
afterAll(() => workspace.close())

describe.each(languages)(`${board ?? 'the sample'} in %s`, (lang) => {
  let deck: AuditedDeck

  beforeAll(() => {
    deck = auditedDeck(workspace, lang)
  })

  test('is a deck of eight slides with charts or more', () => {
    expect(deck.slides.filter(({ form }) => form === 'charts').length).toBeGreaterThanOrEqual(8)
  })

  test.each(Object.keys(audits) as AuditedFormat[])(
    '%s says, draws, describes and carries all that its slides have',
    async (format) => {
      expect(await audits[format](deck)).toEqual([])
    },
    300_000,
  )
})
