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
    movedInShort: (up, down) => [up > 0 ? `${up} tăng` : '', down > 0 ? `${down} giảm` : ''].filter(Boolean).join(', '),
    since: (date) => `kể từ ${date}`,
    inWorkshop: (date) => `qua hội thảo ngày ${date}`,
    sameInWorkshop: (who, outOf, date) => `${who} đạt ${outOf}: hội thảo ngày ${date} không đổi mức nào`,
    same: (who, outOf, since) => `${who} đạt ${outOf}, như ngày ${since}: không năng lực nào đổi mức`,
    stays: (who, outOf, when, moved) => `${who} giữ nguyên ${outOf} ${when}: ${moved}`,
    rose: (who, from, to, when, moved) => `${who} tăng từ ${from} lên ${to} ${when}: ${moved}`,
    fell: (who, from, to, when, moved) => `${who} giảm từ ${from} xuống ${to} ${when}: ${moved}`,
  },
  assessments: (count) => `${count} kỳ đánh giá`,
  span: (from, to) => `${from} đến ${to}`,
  talk: { before: (date) => `${date}, trước thảo luận`, agreed: (date) => `${date}, thống nhất` },
  chart: 'Mức trưởng thành CX qua các kỳ đánh giá',
  overall: 'Tổng thể',
  changed: 'Thay đổi ở kỳ gần nhất',
  groups: { up: 'Tăng', down: 'Giảm' },
  columns: {
    assessment: 'Kỳ đánh giá',
    before: 'Trước',
    now: 'Nay',
    evidence: 'Bằng chứng',
    note: 'Lý do thống nhất',
    direction: 'Chiều',
  },
  foot: {
    why: (notes) => `Lý do: ${notes}`,
    workshop: (date, from, to, changed) =>
      `Thảo luận tại hội thảo ngày ${date} đưa mức chung từ ${from} thành ${to}; ${changed} năng lực đổi mức`,
    talk: 'Với hội thảo: trước khi thảo luận, và theo các mức mà cả phòng thống nhất',
    method: 'Ở mỗi ngày: lượt mới nhất đến lúc đó của từng người; tổng thể: trung bình nhân các trụ cột',
    added: (added, both) =>
      `Lần đầu được đánh giá: ${added} năng lực; các đường có tính, còn tiêu đề chỉ tính ${both} năng lực có ở cả hai kỳ`,
    others: (before, first, now, last) =>
      `Người đánh giá không hoàn toàn như nhau: ${before} người ngày ${first}, ${now} người ngày ${last}`,
  },
}
