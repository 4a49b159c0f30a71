import type { Words } from '../index.ts'

export const present: Words['present'] = {
  label: 'Trình chiếu',
  counter: (number, count) => `${number} / ${count}`,
  about: 'Phím mũi tên để chuyển trang, dấu hỏi để xem phím tắt, Esc để kết thúc.',
  overview: 'Tất cả các trang',
  black: 'Màn hình đen',
  white: 'Màn hình trắng',
  laser: 'Đã bật con trỏ laser',
  goTo: (number) => `Đến trang ${number}`,
  enter: 'Enter',

  keys: {
    title: 'Phím tắt khi trình chiếu',
    forward: 'trang sau',
    back: 'trang trước',
    ends: 'trang đầu, trang cuối',
    number: 'số trang, rồi Enter: đến trang đó',
    overview: 'tất cả các trang: phím mũi tên, Enter',
    black: 'màn hình đen',
    white: 'màn hình trắng',
    laser: 'con trỏ laser',
    full: 'toàn màn hình',
    help: 'bảng phím tắt này',
    end: 'đóng phần đang mở; kết thúc',
    space: 'Dấu cách',
  },
}
