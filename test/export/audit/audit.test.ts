import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleWorkspace } from '../../../scripts/sample-workspace.ts'
import { themes } from '../../../src/core/charts/theme.ts'
import { drawSlideSvg } from '../../../src/core/export/svg.ts'
import { languages } from '../../../src/core/words/index.ts'
import { Workspace } from '../../../src/core/workspace/workspace.ts'
import { auditInks } from './audit-inks.ts'
import { type AuditedDeck, auditedDeck, showsData } from './audited-deck.ts'
import { type AuditedFormat, audits, pictureWidths } from './export-all.ts'
import { importedWorkspace } from './imported.ts'
import { shapes } from './shapes.ts'

/** A workspace file of one's own to audit instead (docs/formats/exports.md), and how many of its slides should show data. */
const { AUDIT_BOARD: board, AUDIT_CHARTS: asked = '0' } = process.env

interface Audited {
  open: () => Promise<Workspace>
  /** At least so many slides show data. */
  charts: number
  width: number
}

const audited: Readonly<Record<string, Audited>> = board
  ? { [board]: { open: () => Workspace.open(readFileSync(board)), charts: Number(asked), width: pictureWidths.full } }
  : {
      'the sample': {
        open: async () => (await sampleWorkspace()).workspace,
        charts: 16,
        width: pictureWidths.half,
      },
      ...Object.fromEntries(
        Object.entries(shapes).map(([name, shape]) => [
          name,
          { open: () => importedWorkspace(shape), charts: shape.charts, width: pictureWidths.small },
        ]),
      ),
    }

describe.each(Object.entries(audited))('%s', (_, { open, charts, width }) => {
  let workspace: Workspace
  beforeAll(async () => {
    workspace = await open()
  }, 120_000)
  afterAll(() => workspace.close())

  describe.each(languages)('in %s', (lang) => {
    let deck: AuditedDeck
    beforeAll(() => {
      deck = auditedDeck(workspace, lang)
    }, 120_000)

    test('is a deck of eight slides or more, of which as many show data as they should', () => {
      expect(deck.slides.length).toBeGreaterThanOrEqual(8)
      expect(deck.slides.filter(showsData).length).toBeGreaterThanOrEqual(charts)
    })

    test.each(['light', 'dark'] as const)(
      'on %s paper marks are told apart and texts are read, whoever looks',
      (paper) => {
        const complaints = deck.slides.flatMap((slide, i) =>
          auditInks(drawSlideSvg(slide, paper), themes[paper]).map((text) => `slide ${i + 1} ${text}`),
        )
        expect(complaints).toEqual([])
      },
    )

    test.each(Object.keys(audits) as AuditedFormat[])(
      '%s says, draws, describes and carries all that its slides have',
      async (format) => {
        expect(await audits[format](deck, width)).toEqual([])
      },
      300_000,
    )
  })
})
