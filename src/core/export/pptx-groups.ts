import type { Box } from '../deck/layout.ts'
import { emu } from './drawing-ml.ts'
import { escapeXml } from './xml.ts'

/** The shapes and texts of a chart that PowerPoint has no chart for: on a slide they all bear the group's name. */
export interface ShapeGroup {
  name: string
  altText: string
  /** In slide units. */
  box: Box
}

/** Beyond the ids that pptxgenjs counts from 2 on each slide. */
const firstId = 10_001

/** Gathers such shapes in one group with one description, so that they are read out, and moved, as one. */
export function groupShapes(slideXml: string, groups: readonly ShapeGroup[]): string {
  return groups.reduce((xml, group, i) => {
    const shapes = new RegExp(
      `(?:<p:sp><p:nvSpPr><p:cNvPr id="\\d+" name="${group.name}"(?:(?!</p:sp>).)*</p:sp>)+`,
      's',
    )
    return xml.replace(shapes, (inner) => groupXml(group, firstId + i, inner))
  }, slideXml)
}

function groupXml({ name, altText, box }: ShapeGroup, id: number, shapes: string): string {
  const at = `x="${emu(box.x)}" y="${emu(box.y)}"`
  const size = `cx="${emu(box.width)}" cy="${emu(box.height)}"`
  return `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="${name}" descr="${escapeXml(altText)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off ${at}/><a:ext ${size}/><a:chOff ${at}/><a:chExt ${size}/></a:xfrm></p:grpSpPr>${shapes}</p:grpSp>`
}
