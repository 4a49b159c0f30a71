import type { HeatMapSpec, HeatRow } from '../../src/core/charts/heat-map/spec.ts'

/** Heat maps of places: few rows and many, one language and the other, certain and open places. */

const english: HeatMapSpec['words'] = {
  name: 'Company',
  place: 'Rank',
  median: 'Median',
  range: '90% of weightings',
  rangeShort: '90%',
  shares: 'Share of 1,000 weightings at each rank, %; framed: the rank under the chosen weights',
  ink: 'The stronger the ink, the more of the 1,000 weightings at that rank',
  more: '{n} more in the data table',
}

const vietnamese: HeatMapSpec['words'] = {
  name: 'Doanh nghiệp',
  place: 'Hạng',
  median: 'Trung vị',
  range: '90% bộ trọng số',
  rangeShort: '90%',
  shares: 'Tỷ lệ trong 1.000 bộ trọng số ở mỗi hạng, %; ô có khung: hạng theo trọng số đã chọn',
  ink: 'Ô càng đậm, càng nhiều bộ trọng số cho hạng đó',
  more: 'còn {n} dòng trong bảng dữ liệu',
}

/** Shares that fall off on both sides of the place: `spread` 0 is certain. */
function row(name: string, place: number, count: number, spread: number, own = false): HeatRow {
  const weights = Array.from({ length: count }, (_, i) => {
    const distance = Math.abs(i + 1 - place)
    return distance <= spread ? (spread + 1 - distance) ** 2 : 0
  })
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const shares = weights.map((weight) => weight / total)
  const [low, high] = [Math.max(1, place - spread), Math.min(count, place + spread)]
  const range = low === high ? String(low) : `${low}–${high}`
  const printed = { placeText: String(place), median: String(place), range }
  return { name, tone: own ? 'own' : 'context', place, shares, ...printed }
}

export const threeHeat: HeatMapSpec = {
  kind: 'heat-map',
  title: 'Ranks under other weights',
  rows: [row('Blue Bay', 1, 3, 0), row('Aurora', 2, 3, 1, true), row('Cedar', 3, 3, 1)],
  words: english,
}

const names = [
  'Điện máy Phương Đông',
  'Siêu thị Ước Mơ',
  'Hàng không Cánh Diều',
  'Ngân hàng Thương mại Cổ phần Ngoại thương Việt Nam',
]

export function manyHeat(count: number): HeatMapSpec {
  return {
    kind: 'heat-map',
    title: 'Thứ hạng theo các bộ trọng số khác',
    rows: Array.from({ length: count }, (_, i) => row(`${names[i % 4]} ${i + 1}`, i + 1, count, (i * 3) % 5, i === 6)),
    words: vietnamese,
  }
}
