import type { Words } from '../index.ts'

export const cli: Words['cli'] = {
  columns: {
    file: 'Tệp',
    table: 'Bảng',
    read: 'Đã đọc',
    loaded: 'Đã nạp',
    rejected: 'Bị loại',
    skipped: 'Bỏ qua',
    company: 'Công ty',
    period: 'Kỳ',
    segment: 'Phân khúc',
    channel: 'Kênh',
    journey: 'Hành trình',
    n: 'n',
    value: 'Giá trị',
    interval: 'Khoảng tin cậy 95%',
    flag: 'Lưu ý',
  },
  issues: (shown, all) => (shown < all ? `${shown} trong ${all} thông báo đầu tiên:` : 'Thông báo:'),
  atLine: (line) => `dòng ${line}`,
  atColumn: (column) => `cột “${column}”`,
  written: (path) => `Đã ghi: ${path}`,
  noData: 'Tệp làm việc chưa có dữ liệu cho mục này.',
  serving: (url) => `Triptych đang chạy tại ${url}`,
  aFolder: 'một thư mục (mỗi trang một hình PNG hoặc SVG)',
}
