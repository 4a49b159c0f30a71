import type { Words } from '../index.ts'

export const scorecardSpread: Words['panels']['scorecard']['spread'] = {
  name: 'Độ lệch ý kiến',
  headline: {
    alone: 'Mới có một người đánh giá, nên chưa biết những người khác đồng tình đến đâu',
    neverTogether: 'Chưa năng lực nào có hai người cùng đánh giá, nên chưa thể nói về mức đồng thuận',
    apart: (count, all, widest, low, high) =>
      `Ý kiến lệch từ hai mức trở lên ở ${count}/${all} năng lực, nhiều nhất ở “${widest}” (${low} đến ${high})`,
    close: (agreed, all) =>
      `Không năng lực nào lệch đến hai mức; ${agreed}/${all} năng lực được mọi người đánh giá như nhau`,
    agree: (all, one) =>
      one
        ? 'Mọi người đánh giá như nhau ở năng lực duy nhất có nhiều người cùng chấm'
        : `Mọi người đánh giá như nhau ở cả ${all} năng lực có nhiều người cùng chấm`,
  },
  measure: (low, high) => `Mức do từng người đánh giá chấm, ${low} đến ${high}`,
  assessors: (count) => `${count} người đánh giá`,
  chart: 'Mức được chấm theo năng lực',
  groups: { apart: 'Lệch từ hai mức trở lên', closer: 'Gần nhau hơn' },
  columns: {
    group: 'Mức đồng thuận',
    median: 'Trung vị',
    range: 'Khoảng',
    sd: 'Độ lệch chuẩn',
  },
  foot: {
    marks: 'Chấm tròn: mức được chấm, kèm số người nếu có nhiều; vạch đứng: trung vị',
    toCompare: 'Để so sánh: mời thêm người đánh giá cùng các năng lực ấy, mỗi người ghi tên riêng',
    order: 'Xếp theo khoảng đánh giá, rồi theo độ lệch chuẩn (n − 1)',
    once: (count) => `${count} năng lực chỉ có một người đánh giá nên không hiển thị`,
  },
}
