import type { Words } from '../index.ts'

export const failures: Words['failures'] = {
  'APP-01': ({ problem }) => `Đã có lỗi bên trong Triptych: ${problem}.`,

  'FMT-01': () => 'Đây không phải là tệp làm việc của Triptych. Nếu muốn lấy dữ liệu từ tệp này, hãy nhập nó vào.',
  'FMT-02': ({ version, known }) =>
    `Tệp làm việc được tạo bởi phiên bản Triptych mới hơn (định dạng ${version}; bản này chỉ đọc đến ${known}). Hãy cập nhật Triptych để mở.`,
  'FMT-03': ({ problem }) => `Tệp làm việc bị hỏng, không mở được (${problem}). Hãy dùng một bản sao trước đó.`,

  'FIL-01': ({ file }) => `Không có tệp "${file}".`,
  'FIL-02': ({ file, problem }) => `Không đọc được "${file}" (${problem}).`,
  'FIL-03': ({ file, size, limit }) =>
    `"${file}" quá lớn: ${size} MB, trong khi giới hạn là ${limit} MB. Hãy chia nhỏ tệp.`,

  'IPC-01': ({ channel }) => `Đã từ chối một yêu cầu không đến từ cửa sổ của Triptych (${channel}).`,
  'IPC-02': ({ channel }) => `Đã từ chối một yêu cầu không hợp lệ (${channel}).`,
  'IPC-03': () => 'Tệp này không còn được mở ở đây. Hãy lưu với một tên khác.',

  'CLI-01': ({ what }) => `Không có "${what}" ở đây. Chạy "triptych --help" để xem những gì có thể dùng.`,
  'CLI-04': ({ metric, available }) => `Không có chỉ số "${metric}". Hiện có: ${available}.`,
  'CLI-05': ({ panel, available }) => `Không có bảng phân tích "${panel}". Hiện có: ${available}.`,
  'CLI-06': ({ value, option, available }) =>
    `Giá trị "${value}" không hợp lệ cho ${option}. Có thể dùng: ${available}.`,
  'CLI-07': ({ file, questions }) =>
    `"${file}" còn điểm chỉ bạn mới quyết định được; hãy trả lời trong tệp ánh xạ (--map): ${questions}.`,
  'CLI-08': ({ file }) => `Không nhận ra cột nào trong "${file}". Hãy mô tả các cột trong một tệp ánh xạ (--map).`,
  'CLI-09': ({ out, available }) => `Chưa thể xuất ra "${out}". Hiện có: ${available}.`,
  'CLI-10': ({ port }) => `Cổng ${port} đang được sử dụng. Hãy chọn cổng khác bằng --port, hoặc bỏ tùy chọn này.`,
  'CLI-11': () => 'Bộ trang chiếu chưa có trang nào để xuất.',
  'CLI-12': () => 'Bản chạy trên trình duyệt chưa được dựng. Hãy chạy "npm run build" trước.',
  'CLI-13': ({ what }) => `Còn thiếu: ${what}. Chạy "triptych --help" để xem cách dùng.`,
  'CLI-14': ({ command }) => `Quá nhiều đối số cho "${command}". Hãy đặt tên có dấu cách trong dấu ngoặc kép.`,

  'SAV-01': ({ file, problem }) =>
    `Không lưu được "${file}" (${problem}). Tệp cũ vẫn nguyên vẹn; hãy thử lại hoặc lưu ở nơi khác.`,
  'SAV-02': ({ file }) => `Không có quyền ghi vào "${file}". Hãy lưu với tên khác hoặc trong thư mục khác.`,
  'SAV-03': ({ file }) => `Không lưu được "${file}": ổ đĩa đã đầy. Hãy giải phóng dung lượng hoặc lưu ở nơi khác.`,
  'SAV-04': ({ file }) =>
    `Nội dung đã ghi cho "${file}" khi đọc lại bị sai khác, nên tệp cũ được giữ nguyên. Hãy lưu ở nơi khác và kiểm tra ổ đĩa.`,
  'SAV-05': ({ file }) => `Không có thư mục cho "${file}". Hãy tạo thư mục trước hoặc lưu ở nơi khác.`,
  'SAV-06': ({ file, problem }) =>
    `Đã lưu "${file}", nhưng hệ thống không xác nhận được dữ liệu đã nằm trên ổ đĩa (${problem}). Hãy giữ thêm một bản sao ở nơi khác.`,

  'SET-01': ({ key, known }) => `Ở đây không có thiết lập "${key}". Các thiết lập: ${known}.`,
  'SET-02': ({ key, value, known }) => `"${value}" không phải là lựa chọn của "${key}". Các lựa chọn: ${known}.`,
}
