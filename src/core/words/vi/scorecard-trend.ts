import type { Words } from '../index.ts'

export const scorecardTrend: Words['panels']['scorecard']['trend'] = {
  name: 'Xu hướng',
  headline: {
    undated: 'Các lượt đánh giá không ghi ngày nên chưa thể nói về xu hướng',
    once: (date) => `Mới có một kỳ đánh giá, ngày ${date}; cần hai kỳ mới thấy xu hướng`,
    whole: 'Mức trưởng thành CX',
    onBoth: (count) => `Trên ${count} năng lực được đánh giá cả hai kỳ, mức trưởng thành CX`,
    moved: (up, down) =>
      up === 0 ? `${down} năng lực giảm` : down === 0 ? `${up} năng lực tăng` : `${up} năng lực tăng, ${down} giảm`,
    same: (who, outOf, since) => `${who} đạt ${outOf}, như ngày ${since}: không năng lực nào đổi mức`,
    stays: (who, outOf, since, moved) => `${who} giữ nguyên ${outOf} từ ${since}: ${moved}`,
    rose: (who, from, to, since, moved) => `${who} tăng từ ${from} lên ${to} kể từ ${since}: ${moved}`,
    fell: (who, from, to, since, moved) => `${who} giảm từ ${from} xuống ${to} kể từ ${since}: ${moved}`,
  },
  assessments: (count) => `${count} kỳ đánh giá`,
  span: (from, to) => `${from} đến ${to}`,
  chart: 'Mức trưởng thành CX qua các kỳ đánh giá',
  overall: 'Tổng thể',
  changed: 'Thay đổi ở kỳ gần nhất',
  groups: { up: 'Tăng', down: 'Giảm' },
  columns: {
    assessment: 'Kỳ đánh giá',
    before: 'Trước',
    now: 'Nay',
    evidence: 'Bằng chứng',
    direction: 'Chiều',
  },
  foot: {
    method: 'Ở mỗi ngày: lượt mới nhất đến lúc đó của từng người; tổng thể: trung bình nhân các trụ cột',
    added: (added, both) =>
      `Lần đầu được đánh giá: ${added} năng lực; các đường có tính, còn tiêu đề chỉ tính ${both} năng lực có ở cả hai kỳ`,
    others: (before, first, now, last) =>
      `Người đánh giá không hoàn toàn như nhau: ${before} người ngày ${first}, ${now} người ngày ${last}`,
  },
}
