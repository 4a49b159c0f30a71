import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleWorkspace } from '../../../scripts/sample-workspace.ts'
import { parseTheme } from '../../../src/core/theme/parse-theme.ts'
import type { Workspace } from '../../../src/core/workspace/workspace.ts'
import { svgLogoFile } from '../../theme/logos.ts'
import { type AuditedDeck, auditedDeck } from './audited-deck.ts'
import { type AuditedFormat, audits, pictureWidths } from './export-all.ts'

const footer = 'An Phú Bank · Tài liệu nội bộ'
const theme = parseTheme(
  JSON.stringify({
    triptychTheme: 1,
    colours: { own: '#003A70', leader: '#1B7F5C', laggard: '#C8102E', ink: '#1A2B3C', paper: '#FBF8F1' },
    font: 'Georgia',
    footer,
    logo: 'logo.svg',
  }),
  'An Phú Bank',
  () => new TextEncoder().encode(svgLogoFile),
)

let workspace: Workspace
let deck: AuditedDeck
beforeAll(async () => {
  workspace = (await sampleWorkspace()).workspace
  const plain = auditedDeck(workspace, 'vi')
  deck = { ...plain, slides: plain.slides.map((slide) => ({ ...slide, theme, footer })) }
}, 120_000)
afterAll(() => workspace.close())

test.each(Object.keys(audits) as AuditedFormat[])(
  'the sample in a theme of its own has in %s all that its slides have, the footer among it',
  async (format) => {
    expect(await audits[format](deck, pictureWidths.small)).toEqual([])
  },
  240_000,
)
