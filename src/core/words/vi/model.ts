import type { Words } from '../index.ts'

export const model: Words['model'] = {
  command: 'Mô hình thẻ điểm…',
  title: 'Mô hình thẻ điểm',
  named: (name, version) => `${name}, phiên bản ${version}`,
  what: 'Trọng số của mỗi năng lực trong trung bình của trụ cột. Các trụ cột có trọng số như nhau.',
  weight: (capability) => `Trọng số: ${capability}`,
  share: (percent) => `${percent} của trụ cột`,
  equal: 'Đặt trọng số bằng nhau',
  next: (version) => `Thay đổi này sẽ là phiên bản ${version}. Các mức đã chấm giữ nguyên.`,
  apply: 'Áp dụng trọng số',
  applied: (version) => `Thẻ điểm được tính theo phiên bản ${version} của mô hình.`,
  elsewhere: 'Tên, các mức và năng lực được sửa trong tệp: lưu tệp, sửa rồi nhập lại.',
  save: (format) => `Lưu mô hình: ${format}`,
  import: 'Nhập mô hình…',
}
