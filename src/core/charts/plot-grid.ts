import type { GridComponentOption } from 'echarts'

/** ECharts' grid at exactly this place: axes and labels are ours, so nothing may move it. */
export function plotGrid(plot: { x: number; y: number; width: number; height: number }): GridComponentOption {
  const { x, y, width, height } = plot
  return { left: x, top: y, width, height, containLabel: false, outerBoundsMode: 'none' }
}
