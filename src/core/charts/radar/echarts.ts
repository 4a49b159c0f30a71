import type { EChartsOption } from 'echarts'
import type { Size } from '../chart.ts'
import { lineMark, type Mark, shapeMark } from '../marks.ts'
import type { Theme } from '../theme.ts'
import { placeRadar, type RadarPlaces, radarWords } from './layout.ts'
import type { RadarSeries, RadarSpec } from './spec.ts'

export function radarOption(spec: RadarSpec, size: Size, theme: Theme): EChartsOption {
  const places = placeRadar(spec, size)
  return {
    graphic: {
      elements: [
        ...webMarks(spec, places, theme),
        ...spec.series.toReversed().flatMap((series) => seriesMarks(series, places, theme)),
        ...radarWords(spec, size, theme).map((shape) => shapeMark(shape, theme)),
      ],
    },
  }
}

function webMarks({ axes, scale }: RadarSpec, { at, share, centre }: RadarPlaces, theme: Theme): Mark[] {
  const rings = scale.rings.flatMap((ring) =>
    axes.map((_, i) => {
      const [from, to] = [at(i, share(ring.at)), at(i + 1, share(ring.at))]
      return lineMark([from.x, from.y], [to.x, to.y], theme.hairline, 0.75)
    }),
  )
  const spokes = axes.map((_, i) => {
    const rim = at(i, 1)
    return lineMark([centre.x, centre.y], [rim.x, rim.y], theme.hairline, 0.75)
  })
  return [...rings, ...spokes]
}

/** From axis to axis, and a dot on each; open where a value is missing. */
function seriesMarks({ values, tone, dashed }: RadarSeries, { at, share }: RadarPlaces, theme: Theme): Mark[] {
  const ink = theme.tones[tone]
  const places = values.map((value, i) => (value === null ? null : at(i, share(value))))
  const lines = places.flatMap((from, i): Mark[] => {
    const to = places[(i + 1) % places.length]
    if (!from || !to || places.length < 2) return []
    return [lineMark([from.x, from.y], [to.x, to.y], ink, 2, dashed ? [6, 4] : undefined)]
  })
  const dots = places.flatMap((place): Mark[] =>
    place ? [{ type: 'circle', silent: true, shape: { cx: place.x, cy: place.y, r: 3.5 }, style: { fill: ink } }] : [],
  )
  return [...lines, ...dots]
}
