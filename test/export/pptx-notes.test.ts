import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { deckToPptx } from '../../src/core/export/pptx.ts'
import { wordSlides } from '../deck/slides.ts'
import { disorder } from './ecma-376.ts'
import { parseXml } from './xml-tree.ts'

const notes = ['Chào hội đồng quản trị.\n\nNói chậm & rõ <ba> ý.', '', 'Second']
let parts: Record<string, Uint8Array>
const text = (name: string) => strFromU8(parts[name]!)

beforeAll(async () => {
  const [title, section, points] = [wordSlides.title!, wordSlides.section!, wordSlides.text!]
  const slides = [title, section, points].map((slide, i) => ({ ...slide, notes: notes[i]! }))
  parts = unzipSync(await deckToPptx(slides, { paper: 'light', title: 'Board', lang: 'vi' }))
})

test('what the speaker says stands in the notes of its slide, a line a paragraph, in its language', () => {
  const page = text('ppt/notesSlides/notesSlide1.xml')
  const paragraphs = [...page.matchAll(/<a:p>(.*?)<\/a:p>/gs)].map(
    (match) => /<a:t>(.*?)<\/a:t>/.exec(match[1]!)?.[1] ?? '',
  )
  expect(paragraphs).toEqual(['Chào hội đồng quản trị.', '', 'Nói chậm &amp; rõ &lt;ba&gt; ý.'])
  expect(page).toContain('lang="vi-VN"')
})

test('a slide without notes has no page of notes', () => {
  expect(Object.keys(parts).filter((name) => /notesSlides\/notes/.test(name))).toEqual([
    'ppt/notesSlides/notesSlide1.xml',
    'ppt/notesSlides/notesSlide3.xml',
  ])
  expect(text('ppt/slides/_rels/slide2.xml.rels')).not.toContain('notes')
})

test('slides, notes and their master name each other, and every part is there with its type', () => {
  for (const [name, bytes] of Object.entries(parts)) {
    if (!name.endsWith('.rels')) continue
    const folder = name.replace(/_rels\/[^/]+$/, '')
    for (const [, target] of strFromU8(bytes).matchAll(/Target="([^"]+)"/g)) {
      const path = target!.startsWith('/') ? target!.slice(1) : new URL(target!, `http://x/${folder}`).pathname.slice(1)
      expect(Object.keys(parts), `${name} → ${target}`).toContain(path)
    }
  }
  const types = text('[Content_Types].xml')
  for (const name of Object.keys(parts).filter((each) => /notes|theme2/.test(each) && each.endsWith('.xml'))) {
    expect(types.split(`PartName="/${name}"`), name).toHaveLength(2)
  }
  expect(text('ppt/notesSlides/_rels/notesSlide3.xml.rels')).toContain('../slides/slide3.xml')
})

test('the list of notes masters stands where PowerPoint looks for it, and every theme has one master', () => {
  const presentation = parseXml(text('ppt/presentation.xml'))
  const names = presentation.children.map(({ name }) => name)
  expect(names).toContain('p:notesMasterIdLst')
  expect(disorder('p:presentation', '', names)).toBeNull()
  expect(text('ppt/notesMasters/_rels/notesMaster1.xml.rels')).toContain('theme2.xml')
  expect(text('ppt/slideMasters/_rels/slideMaster1.xml.rels')).toContain('theme1.xml')
})
