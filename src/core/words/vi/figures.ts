import type { Words } from '../index.ts'

export const figures: Words['figures'] = {
  names: {
    value: (metric, of) => `${metric}, ${of}`,
    mean: (metric) => `${metric}, trung bình chung`,
    place: (metric, of) => `Hạng theo ${metric}, ${of}`,
    'weighted-place': (metric, of) => `Hạng theo ${metric} khi đổi trọng số, ${of}`,
    gap: (metric) => `Chênh lệch tăng trưởng theo ${metric}, điểm/năm`,
    link: (metric) => `Tương quan ${metric} với tăng trưởng, r`,
    kept: (metric) => `Tỷ lệ cách tính giữ nguyên chênh lệch theo ${metric}`,
    stake: (_metric, of) => `Doanh thu/năm theo nhịp dẫn đầu, ${of}`,
    maturity: (_metric, of) => (of === '' ? 'Trưởng thành chung' : `Trưởng thành chung, ${of}`),
    pillar: (_metric, of) => `Trưởng thành, ${of}`,
    disputed: () => 'Năng lực mà người đánh giá bất đồng',
    gaps: () => 'Năng lực dưới mục tiêu',
    'open-gaps': () => 'Khoảng cách chưa ai xử lý',
    'quick-wins': () => 'Việc dễ làm, lợi nhiều còn lại',
    finished: () => 'Sáng kiến đã hoàn thành',
  },
  within: (value, range) => `${value} (${range})`,
}
