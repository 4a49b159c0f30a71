import type { Words } from '../index.ts'

export const deck: Words['deck'] = {
  sampleMark: 'Dữ liệu mẫu: các công ty hư cấu',
  slideFile: 'trang',
  page: {
    contents: 'Mục lục',
    data: 'Số liệu của trang này',
    keys: 'Phím: mũi tên hoặc Page Down, Page Up để chuyển trang, D để xem số liệu của trang, F để mở toàn màn hình.',
  },
}
