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
      body: 'Mỗi dòng là một ý\nMột dòng trống mở cột thứ hai\n\nTiêu đề:\nDòng kết thúc bằng dấu hai chấm là một tiêu đề',
    },
  },
  appendix: {
    methods: 'Toàn văn ghi chú dưới các trang',
    slide: (number, headline) => `${number} · ${headline}`,
    names: 'Tên gọi các phương pháp',
    trademarks: (names) =>
      `${names} là nhãn hiệu của chủ sở hữu; họ không liên quan đến bộ trang chiếu này và chưa xem xét nội dung`,
    goesOn: (head) => `${head} (tiếp)`,
    page: (headline, page, of) => (of === 1 ? headline : `${headline} (${page}/${of})`),
    data: {
      headline: (files, _, loaded, rejected) =>
        `Số liệu lấy từ ${files} tệp: đã nạp ${loaded} dòng, ${rejected === '0' ? 'không dòng nào bị' : `${rejected} dòng bị`} loại`,
      rows: (read, loaded, rejected, skipped) =>
        `Số dòng: đọc ${read}, nạp ${loaded}, loại ${rejected}, bỏ qua ${skipped}`,
      imported: (date, time) => `Nhập ngày ${date}, ${time} UTC`,
      columns: (pairs) => `Đọc thành: ${pairs}`,
    },
  },
  page: {
    contents: 'Mục lục',
    data: 'Số liệu của trang này',
    keys: 'Phím: mũi tên hoặc Page Down, Page Up để chuyển trang, D để xem số liệu của trang, F để mở toàn màn hình.',
  },
}
