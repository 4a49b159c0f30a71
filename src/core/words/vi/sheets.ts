import type { Words } from '../index.ts'

export const sheets: Words['sheets'] = {
  command: 'Phiếu đánh giá…',
  window: {
    title: 'Phiếu đánh giá',
    company: 'Công ty',
    noCompany: 'Không ghi tên công ty',
    who: 'Phiếu của ai',
    whoHint: 'Không ghi tên ai: mọi người đã đánh giá, hoặc một phiếu không tên.',
    blank: 'Bỏ trống những gì đã chấm',
    table: 'Để điền hoặc sửa rồi nhập lại',
    print: 'Phiếu trống để in và điền tay',
    initiatives: 'Sáng kiến, mỗi khoảng cách một dòng',
    initiativesHint: 'Đã điền năng lực, người phụ trách, hạn và chỉ số. Hãy bổ sung số tiền, số ngày rồi nhập tệp.',
    save: (what, format) => `${what}: ${format}`,
  },
  file: { table: 'danh-gia', print: 'phieu-danh-gia', initiatives: 'sang-kien' },
  title: 'Phiếu đánh giá mức trưởng thành',
  howTo: (ticked) =>
    ticked
      ? 'Đánh dấu mức thấy được hôm nay, không phải mức đang dự định; nếu nằm giữa hai mức, chọn mức thấp hơn. Điều gì không đánh giá được thì để trống: không bị tính là thấp.'
      : 'Ghi mức hiện nay. Điều gì không đánh giá được thì để trống: không bị tính là thấp.',
  levelOn: (low, high) => `Mức (${low}–${high})`,
  labels: { evidence: 'Bằng chứng', owner: 'Phụ trách', target: 'Mục tiêu', dueOn: 'Hạn' },
  initiative: (capability, from, to) => `${capability}: từ mức ${from} lên mức ${to}`,
  model: (name, version) => `${name} · phiên bản ${version}`,
}
