import type { Words } from '../index.ts'

export const deck: Words['deck'] = {
  sampleMark: 'Dữ liệu mẫu: các doanh nghiệp hư cấu',
  slideFile: 'trang',
}
