import {
  figureCell,
  type ListingRow,
  type ListingSpec,
  marksCell,
  wordCell,
} from '../../src/core/charts/listing/spec.ts'

const words = { group: 'Nhóm', more: '{n} dòng nữa trong bảng số liệu' }
const scale = { low: 1, high: 5, labels: ['1', '2', '3', '4', '5'] }

/** Rows with a name, marks and two figures; every third is disputed. */
const rows = (count: number, votes: boolean): ListingRow[] =>
  Array.from({ length: count }, (_, i) => {
    const low = 1 + (i % 3)
    const disputed = i % 3 === 2
    const high = disputed ? 5 : low + 1
    return {
      cells: [
        wordCell(`Hành trình trọn vẹn từ đầu đến cuối ${i + 1}`, disputed ? 'bad' : null, disputed),
        marksCell({
          ...{ level: low, low, high, target: votes ? null : Math.min(5, high), disputed },
          votes: votes
            ? [
                { at: low, count: 1 + (i % 4) },
                { at: high, count: 1 },
              ]
            : [],
        }),
        figureCell(`${low}–${high}`, `${low}–${high}`),
        wordCell(i % 2 === 0 ? 'Trưởng phòng Trải nghiệm khách hàng khu vực miền Trung' : ''),
        figureCell('', i),
      ],
    }
  })

/** So many rows, in two groups where `grouped`. */
export function listed(count: number, grouped: boolean, votes = false): ListingSpec {
  const all = rows(count, votes)
  return {
    kind: 'listing',
    title: 'Năng lực',
    columns: [
      { label: 'Năng lực', as: 'main' },
      { label: 'Mức', as: 'marks' },
      { label: 'Khoảng', as: 'figure' },
      { label: 'Phụ trách', as: 'text' },
      { label: 'Số', as: 'table' },
    ],
    scale,
    groups: grouped
      ? [
          { name: 'Lệch', rows: all.slice(0, 4) },
          { name: 'Gần', rows: all.slice(4) },
        ]
      : [{ name: '', rows: all }],
    words,
  }
}
