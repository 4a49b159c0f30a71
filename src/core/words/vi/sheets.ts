import type { Words } from '../index.ts'

export const sheets: Words['sheets'] = {
  title: 'Phiếu đánh giá mức trưởng thành',
  howTo: (ticked) =>
    ticked
      ? 'Đánh dấu mức thấy được hôm nay, không phải mức đang dự định; nếu nằm giữa hai mức, chọn mức thấp hơn. Điều gì không đánh giá được thì để trống: không bị tính là thấp.'
      : 'Ghi mức hiện nay. Điều gì không đánh giá được thì để trống: không bị tính là thấp.',
  levelOn: (low, high) => `Mức (${low}–${high})`,
  labels: { evidence: 'Bằng chứng', owner: 'Phụ trách', target: 'Mục tiêu', dueOn: 'Hạn' },
  model: (name, version) => `${name} · phiên bản ${version}`,
}
