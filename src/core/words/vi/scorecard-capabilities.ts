import type { Words } from '../index.ts'

export const scorecardCapabilities: Words['panels']['scorecard']['capabilities'] = {
  name: 'Toàn bộ năng lực',
  headline: {
    partly: (rated, all, below, count) =>
      `Mới đánh giá ${rated}/${all} năng lực; ${count === 0 ? 'chưa năng lực nào' : `${below} năng lực trong đó`} thấp hơn mục tiêu`,
    partlyAimless: (rated, all) => `Mới đánh giá ${rated}/${all} năng lực, chưa năng lực nào có mục tiêu`,
    noTarget: (rated) => `Đã đánh giá ${rated} năng lực, chưa năng lực nào có mục tiêu`,
    reached: (count, one) =>
      one ? 'Năng lực duy nhất có mục tiêu đã đạt mục tiêu' : `Cả ${count} năng lực có mục tiêu đều đã đạt`,
    below: (below, rated, widest, from, to) =>
      `${below}/${rated} năng lực thấp hơn mục tiêu, xa nhất là “${widest}”: đang ở ${from}, cần đạt ${to}`,
  },
  gap: 'Cách',
  foot: {
    tiles:
      'Ô: mức, là trung vị của người đánh giá, càng đậm càng cao; khung trống: chưa đánh giá; hình thoi: mục tiêu; khoảng cách tính theo mức 1 đến 5',
  },
}
