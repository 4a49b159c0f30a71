import type { EChartsOption } from 'echarts'
import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts'
import { GraphicComponent, GridComponent } from 'echarts/components'
import { init, setPlatformAPI, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Size } from './chart.ts'
import { textWidth } from './text-width.ts'

use([BarChart, CustomChart, LineChart, ScatterChart, GraphicComponent, GridComponent, SVGRenderer])

// The same widths in Node, worker and browser. ECharts takes the line height from the width of "国": 1 em.
setPlatformAPI({
  measureText(text, font) {
    const size = Number(/([\d.]+)px/.exec(font ?? '')?.[1] ?? 12)
    return { width: text === '国' ? size : textWidth(text, size, /\b(600|bold)\b/.test(font ?? '') ? 600 : 400) }
  },
})

/** ECharts' own SVG of an option, drawn without a DOM. Clean it before use: `cleanSvg`. */
export function drawOption(option: EChartsOption, size: Size): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size })
  try {
    chart.setOption({ ...option, animation: false })
    return chart.renderToSVGString()
  } finally {
    // Without this the process never ends.
    chart.dispose()
  }
}
