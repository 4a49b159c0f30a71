import type { RadarSpec } from '../../src/core/charts/radar/spec.ts'

/** So many axes from 1 to 5, the second of them without a level. */
export function web(count: number): RadarSpec {
  return {
    ...{ kind: 'radar', title: 'Maturity', words: { name: 'Capability' } },
    scale: { low: 1, high: 5, rings: [1, 2, 3, 4, 5].map((at) => ({ at, text: String(at) })) },
    axes: Array.from({ length: count }, (_, i) => ({
      name: `Hành trình trọn vẹn từ đầu đến cuối ${i + 1}`,
      note: count > 12 ? '' : `${1 + (i % 5)}, mục tiêu 4`,
      isBad: i === 0,
    })),
    series: [
      {
        name: 'Level',
        tone: 'own',
        values: Array.from({ length: count }, (_, i) => (i === 1 ? null : 1 + (i % 5))),
        dashed: false,
      },
      { name: 'Target', tone: 'leader', values: Array.from({ length: count }, () => 4), dashed: true },
    ],
  }
}
