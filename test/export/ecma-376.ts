import type { XmlElement } from './xml-tree.ts'

/**
 * Children in the order of the transitional schemas (ECMA-376 part 4: dml-chart, dml-main, pml), of the elements that our decks
 * have. `*`: any number; `|`: one of these in this place, in any order. What is not listed may not stand there.
 */
const sequences: Readonly<Record<string, string>> = {
  'c:chartSpace':
    'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes',
  'c:chart':
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax',
  'c:plotArea': 'layout barChart|lineChart|radarChart|scatterChart* valAx|catAx* dTable spPr',
  'c:layout': 'manualLayout',
  'c:manualLayout': 'layoutTarget xMode yMode wMode hMode x y w h',
  'c:barChart': 'barDir grouping varyColors ser* dLbls gapWidth overlap serLines* axId*',
  'c:lineChart': 'grouping varyColors ser* dLbls dropLines hiLowLines upDownBars marker smooth axId*',
  'c:radarChart': 'radarStyle varyColors ser* dLbls axId*',
  'c:radarChart/c:ser': 'idx order tx spPr marker dPt* dLbls cat val',
  'c:scatterChart': 'scatterStyle varyColors ser* dLbls axId*',
  'c:barChart/c:ser': 'idx order tx spPr invertIfNegative pictureOptions dPt* dLbls trendline* errBars cat val shape',
  'c:lineChart/c:ser': 'idx order tx spPr marker dPt* dLbls trendline* errBars cat val smooth',
  'c:scatterChart/c:ser': 'idx order tx spPr marker dPt* dLbls trendline* errBars* xVal yVal smooth',
  'c:ser/c:tx': 'strRef|v',
  'c:tx': 'strRef|rich',
  'c:ser/c:marker': 'symbol size spPr',
  'c:dPt/c:marker': 'symbol size spPr',
  'c:dPt': 'idx invertIfNegative marker bubble3D explosion spPr pictureOptions',
  'c:dLbls':
    'dLbl* delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst',
  // Leader lines of other charts than pies are an extension: [MS-ODRAWXML] 2.24.3.
  'c:extLst': 'ext*',
  'c:ext': 'c15:showLeaderLines c15:leaderLines',
  'c15:leaderLines': 'c:spPr',
  'c:dLbl':
    'idx delete layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator',
  'c:errBars': 'errDir errBarType errValType noEndCap plus minus val spPr',
  'c:plus': 'numRef|numLit',
  'c:minus': 'numRef|numLit',
  'c:cat': 'multiLvlStrRef|numRef|numLit|strRef|strLit',
  'c:val': 'numRef|numLit',
  'c:xVal': 'multiLvlStrRef|numRef|numLit|strRef|strLit',
  'c:yVal': 'numRef|numLit',
  'c:numRef': 'f numCache',
  'c:strRef': 'f strCache',
  'c:numCache': 'formatCode ptCount pt*',
  'c:strCache': 'ptCount pt*',
  'c:pt': 'v',
  'c:catAx':
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses|crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl',
  'c:valAx':
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses|crossesAt crossBetween majorUnit minorUnit dispUnits',
  'c:scaling': 'logBase orientation max min',
  'c:majorGridlines': 'spPr',
  'c:title': 'tx layout overlay spPr txPr',
  'c:rich': 'a:bodyPr a:lstStyle a:p*',
  'c:txPr': 'a:bodyPr a:lstStyle a:p*',
  'c:spPr': 'a:xfrm a:custGeom|a:prstGeom a:noFill|a:solidFill|a:gradFill a:ln a:effectLst',
  'c:externalData': 'autoUpdate',
  'a:p': 'pPr r|br|fld* endParaRPr',
  'a:pPr': 'lnSpc spcBef spcAft buSzPct buNone|buChar tabLst defRPr',
  'a:r': 'rPr t',
  'a:br': 'rPr',
  'a:rPr': 'ln noFill|solidFill effectLst highlight latin ea cs sym hlinkClick',
  'a:defRPr': 'ln noFill|solidFill effectLst highlight latin ea cs sym hlinkClick',
  'a:ln': 'noFill|solidFill prstDash|custDash round|bevel|miter headEnd tailEnd',
  'a:solidFill': 'srgbClr|schemeClr',
  'a:lnSpc': 'spcPct|spcPts',
  'a:spcAft': 'spcPct|spcPts',
  'a:xfrm': 'off ext chOff chExt',
  'a:prstGeom': 'avLst',
  'a:graphic': 'graphicData',
  'a:graphicData': 'c:chart|tbl',
  'a:tbl': 'tblPr tblGrid tr*',
  'a:tblGrid': 'gridCol*',
  'a:tr': 'tc*',
  'a:tc': 'txBody tcPr',
  'a:txBody': 'bodyPr lstStyle p*',
  'a:tcPr': 'lnL lnR lnT lnB lnTlToBr lnBlToTr cell3D noFill|solidFill',
  'a:lnL': 'noFill|solidFill prstDash|custDash round|bevel|miter headEnd tailEnd',
  'a:lnR': 'noFill|solidFill prstDash|custDash round|bevel|miter headEnd tailEnd',
  'a:lnT': 'noFill|solidFill prstDash|custDash round|bevel|miter headEnd tailEnd',
  'a:lnB': 'noFill|solidFill prstDash|custDash round|bevel|miter headEnd tailEnd',
  'a:endParaRPr': 'ln noFill|solidFill effectLst highlight latin ea cs sym hlinkClick',
  'a:lstStyle': 'defPPr lvl1pPr lvl2pPr lvl3pPr lvl4pPr lvl5pPr lvl6pPr lvl7pPr lvl8pPr lvl9pPr',
  'a:lvl1pPr': 'lnSpc spcBef spcAft buSzPct buNone|buChar tabLst defRPr',
  'p:presentation':
    'sldMasterIdLst notesMasterIdLst handoutMasterIdLst sldIdLst sldSz notesSz embeddedFontLst custShowLst photoAlbum custDataLst kinsoku defaultTextStyle modifyVerifier',
  'p:sld': 'cSld clrMapOvr transition timing',
  'p:sldLayout': 'cSld clrMapOvr transition timing hf',
  'p:cSld': 'bg spTree custDataLst controls',
  'p:bg': 'bgPr|bgRef',
  'p:bgPr': 'a:noFill|a:solidFill a:effectLst',
  'p:bgRef': 'a:srgbClr|a:schemeClr',
  'p:clrMapOvr': 'a:masterClrMapping|a:overrideClrMapping',
  'p:spTree': 'nvGrpSpPr grpSpPr sp|grpSp|graphicFrame|cxnSp|pic*',
  'p:grpSp': 'nvGrpSpPr grpSpPr sp|grpSp|graphicFrame|cxnSp|pic*',
  'p:nvGrpSpPr': 'cNvPr cNvGrpSpPr nvPr',
  'p:grpSpPr': 'a:xfrm a:noFill|a:solidFill a:effectLst',
  'p:sp': 'nvSpPr spPr style txBody',
  'p:nvSpPr': 'cNvPr cNvSpPr nvPr',
  'p:nvPr': 'ph',
  'p:spPr': 'a:xfrm a:custGeom|a:prstGeom a:noFill|a:solidFill|a:gradFill a:ln a:effectLst',
  'p:txBody': 'a:bodyPr a:lstStyle a:p*',
  'p:graphicFrame': 'nvGraphicFramePr xfrm a:graphic',
  'p:nvGraphicFramePr': 'cNvPr cNvGraphicFramePr nvPr',
  'p:cNvGraphicFramePr': 'a:graphicFrameLocks',
  'p:xfrm': 'a:off a:ext',
  'p:sldMasterIdLst': 'sldMasterId*',
  'p:sldIdLst': 'sldId*',
  'p:sldMaster': 'cSld clrMap sldLayoutIdLst transition timing hf txStyles',
  'p:sldLayoutIdLst': 'sldLayoutId*',
  'p:txStyles': 'titleStyle bodyStyle otherStyle',
  ...Object.fromEntries(
    ['p:titleStyle', 'p:bodyStyle', 'p:otherStyle'].map((style) => [
      style,
      ['defPPr', ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `lvl${level}pPr`)].map((each) => `a:${each}`).join(' '),
    ]),
  ),
  ...Object.fromEntries(
    ['defPPr', ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `lvl${level}pPr`)].map((each) => [
      `a:${each}`,
      'lnSpc spcBef spcAft buSzPct buFont buNone|buChar tabLst defRPr',
    ]),
  ),
  'a:spcBef': 'spcPct|spcPts',
  'p:cNvSpPr': 'a:spLocks',
  'p:pic': 'nvPicPr blipFill spPr style',
  'p:nvPicPr': 'cNvPr cNvPicPr nvPr',
  'p:cNvPicPr': 'a:picLocks',
  'p:blipFill': 'a:blip a:srcRect a:stretch|a:tile',
  'a:stretch': 'fillRect',
  'a:custGeom': 'avLst gdLst ahLst cxnLst rect pathLst',
  'a:pathLst': 'path*',
  'a:path': 'close|moveTo|lnTo|arcTo|quadBezTo|cubicBezTo*',
  'a:moveTo': 'pt',
  'a:lnTo': 'pt',
  'a:cubicBezTo': 'pt*',
  'a:srgbClr': 'alpha',
}

/** Where PowerPoint lets a label stand, by the kind of chart: any other value breaks the file. */
export const labelPlaces: Readonly<Record<string, readonly string[]>> = {
  'c:barChart': ['ctr', 'inBase', 'inEnd', 'outEnd'],
  'c:lineChart': ['b', 'ctr', 'l', 'r', 't'],
  'c:radarChart': ['outEnd'],
  'c:scatterChart': ['b', 'ctr', 'l', 'r', 't'],
}

/** What is wrong with the children of an element, in words; null when they stand as the schema asks. */
export function disorder(name: string, parent: string, children: readonly string[]): string | null {
  if (children.length === 0) return null
  const sequence = sequences[`${parent}/${name}`] ?? sequences[name]
  if (sequence === undefined) return `nothing is known of the children of ${name}`
  const prefix = name.split(':')[0]!
  const places = sequence.split(' ').map((place) => ({
    many: place.endsWith('*'),
    names: place
      .replace('*', '')
      .split('|')
      .map((child) => (child.includes(':') ? child : `${prefix}:${child}`)),
  }))
  let at = 0
  let filled = false
  for (const child of children) {
    const next = places.findIndex((place, i) => i >= at && place.names.includes(child))
    if (next < 0) return `${child} may not stand there in ${name}: ${children.join(' ')}`
    if (next === at && filled && !places[at]!.many) return `${child} stands twice in ${name}: ${children.join(' ')}`
    at = next
    filled = true
  }
  return null
}

/** What is out of order in an element and in everything within it. */
export function disorders(element: XmlElement, parent = ''): string[] {
  const names = element.children.map((child) => child.name)
  const own = disorder(element.name, parent, names)
  return [...(own ? [own] : []), ...element.children.flatMap((child) => disorders(child, element.name))]
}
