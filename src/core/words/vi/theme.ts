import type { Words } from '../index.ts'

/** Lời của cửa sổ bộ nhận diện. */
export const theme: Words['theme'] = {
  command: 'Bộ nhận diện…',
  title: 'Bộ nhận diện của bộ trang chiếu',
  what: 'Màu sắc, logo, dòng chân trang và phông chữ riêng, trên mọi trang và trong mọi tệp xuất: lấy từ tệp bộ nhận diện (JSON, kèm logo) hoặc mẫu PowerPoint (.pptx, khổ 16:9).',
  none: 'Bộ trang chiếu đang dùng màu của Triptych.',
  inForce: (name) => `Đang dùng: ${name}`,
  chosen: (name) => `Đã chọn: ${name}`,
  choose: 'Chọn tệp…',
  use: 'Dùng bộ nhận diện này',
  remove: 'Bỏ bộ nhận diện',
  save: 'Lưu thành tệp bộ nhận diện',
  before: 'Hiện nay',
  after: 'Theo bộ nhận diện này',
  colours: 'Màu sắc',
  roles: { own: 'Công ty mình', leader: 'Nhóm dẫn đầu', laggard: 'Nhóm cuối', ink: 'Mực', paper: 'Nền' },
  own: 'Màu của Triptych',
  fonts: 'Phông chữ',
  fontsIn: (head, body) =>
    `PowerPoint: ${head === body ? head : `${head} cho tiêu đề, ${body} cho phần còn lại`}. Trên màn hình và ở các dạng khác, chữ vẫn là Inter.`,
  footer: 'Chân trang',
  noFooter: 'Không có',
  logo: 'Logo',
  hasLogo: 'Ở chân mọi trang',
  noLogo: 'Không có logo nào vẽ giống nhau được ở mọi định dạng',
  dark: 'Dành cho trang chiếu tối: chế độ này sẽ được bật cùng.',
  light: 'Dành cho trang chiếu sáng: chế độ này sẽ được bật cùng.',
  used: (name) => `Bộ trang chiếu nay theo bộ nhận diện “${name}”.`,
  removed: 'Bộ trang chiếu đã trở lại màu của Triptych.',
}
