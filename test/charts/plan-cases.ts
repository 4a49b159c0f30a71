import type { PlanRow, PlanSpec } from '../../src/core/charts/plan/spec.ts'

const quarters = ['2025-01-01', '2025-04-01', '2025-07-01', '2025-10-01']

function row(at: number): PlanRow {
  const states = ['planned', 'under-way', 'done', 'stopped', 'gap'] as const
  const state = states[at % 5]!
  const due = `2025-${String(2 + (at % 11)).padStart(2, '0')}-28`
  return {
    ...{ name: `Gọi lại khách hàng trong một ngày làm việc ${at + 1}`, state, late: at % 7 === 1 },
    ...{ start: state === 'gap' ? null : '2025-01-15', due, dueText: due, statusText: state, kindText: state },
  }
}

/** So many owners with so many rows each, over a year; the last owner is nobody. */
export function planned(owners: number, rows: number): PlanSpec {
  return {
    ...{ kind: 'plan', title: 'Roadmap' },
    calendar: { pieces: quarters.map((start, i) => ({ label: `Q${i + 1} 2025`, start })), end: '2026-01-01' },
    today: { date: '2025-07-02', label: '2 Jul 2025' },
    owners: Array.from({ length: owners }, (_, o) => ({
      name: o === owners - 1 ? 'no owner' : `Trưởng phòng Trải nghiệm khách hàng ${o + 1}`,
      missing: o === owners - 1,
      rows: Array.from({ length: rows }, (_, i) => row(o * rows + i)),
    })),
    words: {
      ...{ owner: 'Owner', name: 'Initiative', kind: 'Kind', start: 'Start', due: 'Due', status: 'Status' },
      more: '{n} more in the data table',
    },
  }
}
