import { pathSteps } from '../charts/path-data.ts'
import type { Box } from '../deck/layout.ts'
import type { Logo } from '../theme/logo/logo.ts'
import type { LogoShape } from '../theme/logo/svg-shapes.ts'
import { emu, rgb } from './drawing-ml.ts'
import { escapeXml } from './xml.ts'

/** Where a shape stands (ECMA-376 part 1, §20.1.7.6), in slide units. */
export function frameXml({ x, y, width, height }: Box): string {
  return `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`
}

/** A logo for a master or layout: a PNG as a picture by the relation "logo", an SVG as a group of native outlines. */
export function logoXml(logo: Logo, box: Box, id: number, name: string): string {
  const properties = `<p:cNvPr id="${id}" name="Logo" descr="${escapeXml(name)}"/>`
  if (logo.is === 'png') {
    return `<p:pic><p:nvPicPr>${properties}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr userDrawn="1"/></p:nvPicPr><p:blipFill><a:blip r:embed="logo"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${frameXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
  }
  const { width, height } = logo
  const scale = box.width / width
  const frame = frameXml(box).replace(
    '</a:xfrm>',
    `<a:chOff x="0" y="0"/><a:chExt cx="${emu(box.width)}" cy="${emu(box.height)}"/></a:xfrm>`,
  )
  const shapes = logo.shapes.map((shape, i) => outlineXml(shape, { width, height, scale }, id + 1 + i))
  return `<p:grpSp><p:nvGrpSpPr>${properties}<p:cNvGrpSpPr/><p:nvPr userDrawn="1"/></p:nvGrpSpPr><p:grpSpPr>${frame}</p:grpSpPr>${shapes.join('')}</p:grpSp>`
}

/** One outline over the whole logo (§20.1.9.8): its points in hundredths of the logo's units. */
function outlineXml(shape: LogoShape, size: { width: number; height: number; scale: number }, id: number): string {
  const { fill, fillOpacity, stroke } = shape
  const all = { x: 0, y: 0, width: size.width * size.scale, height: size.height * size.scale }
  const line = stroke
    ? `<a:ln w="${emu(stroke.width * size.scale)}">${colourXml(stroke.colour, stroke.opacity)}</a:ln>`
    : '<a:ln><a:noFill/></a:ln>'
  const paint = fill ? colourXml(fill, fillOpacity) : '<a:noFill/>'
  const [w, h] = [size.width, size.height].map(hundredths)
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Logo ${id}"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${frameXml(all)}<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${w}" h="${h}"${fill ? '' : ' fill="none"'}>${stepsXml(shape.d)}</a:path></a:pathLst></a:custGeom>${paint}${line}</p:spPr></p:sp>`
}

const tags = { M: 'moveTo', L: 'lnTo', C: 'cubicBezTo' } as const

function stepsXml(d: string): string {
  return pathSteps(d)
    .map((step) => {
      if (step.do === 'Z') return '<a:close/>'
      const points = step.to.flatMap((x, i) =>
        i % 2 === 0 ? [`<a:pt x="${hundredths(x)}" y="${hundredths(step.to[i + 1]!)}"/>`] : [],
      )
      return `<a:${tags[step.do]}>${points.join('')}</a:${tags[step.do]}>`
    })
    .join('')
}

/** With its opacity said even where it is whole: a colour without more is one of the scheme (`setTheme`), and a logo keeps its own. */
function colourXml(colour: string, opacity: number): string {
  return `<a:solidFill><a:srgbClr val="${rgb(colour)}"><a:alpha val="${Math.round(opacity * 100_000)}"/></a:srgbClr></a:solidFill>`
}

const hundredths = (value: number) => Math.round(value * 100)
