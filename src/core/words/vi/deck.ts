import type { Words } from '../index.ts'

export const deck: Words['deck'] = {
  sampleMark: 'Dữ liệu mẫu: các công ty hư cấu',
  slideFile: 'trang',
  kinds: {
    title: {
      name: 'Trang bìa',
      headline: 'Trải nghiệm khách hàng',
      period: (period) => `Dữ liệu đến ${/^\d{4}$/.test(period) ? `năm ${period}` : period}`,
      importedOn: (date) => `Cập nhật ngày ${date}`,
    },
    section: { name: 'Trang phần', headline: 'Tên của phần' },
    text: {
      name: 'Trang chữ',
      headline: 'Thông điệp của trang này, viết thành một câu',
      body: 'Mỗi dòng là một ý\nMột dòng trống mở cột thứ hai\n\nTiêu đề cột:\nDòng đầu kết thúc bằng dấu hai chấm là tiêu đề của cột',
    },
  },
  page: {
    contents: 'Mục lục',
    data: 'Số liệu của trang này',
    keys: 'Phím: mũi tên hoặc Page Down, Page Up để chuyển trang, D để xem số liệu của trang, F để mở toàn màn hình.',
  },
}
