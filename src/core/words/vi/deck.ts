import type { Words } from '../index.ts'

export const deck: Words['deck'] = {
  sampleMark: 'Dữ liệu mẫu: các công ty hư cấu',
  slideFile: 'trang',
}
