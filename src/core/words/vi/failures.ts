import type { Words } from '../index.ts'
import { assessmentFailures } from './assessment-failures.ts'
import { modelFailures } from './model-failures.ts'
import { themeFailures } from './theme-failures.ts'
import { voteFailures } from './vote-failures.ts'

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
  'CLI-07': ({ file, tables, questions }) =>
    `"${file}" còn điểm chỉ bạn mới quyết định được; hãy trả lời trong tệp ánh xạ (--map) của bảng ${tables}: ${questions}.`,
  'CLI-08': ({ file, headers }) =>
    `Không nhận ra cột nào trong "${file}"; các tiêu đề là: ${headers}. Hãy cho biết ý nghĩa của chúng trong một tệp ánh xạ (--map).`,
  'CLI-09': ({ out, available }) => `Chưa thể xuất ra "${out}". Hiện có: ${available}.`,
  'CLI-10': ({ port }) => `Cổng ${port} đang được sử dụng. Hãy chọn cổng khác bằng --port, hoặc bỏ tùy chọn này.`,
  'CLI-11': () => 'Bộ trang chiếu chưa có trang nào để xuất.',
  'CLI-12': () => 'Bản chạy trên trình duyệt chưa được dựng. Hãy chạy "npm run build" trước.',
  'CLI-13': ({ what }) => `Còn thiếu: ${what}. Chạy "triptych --help" để xem cách dùng.`,
  'CLI-14': ({ command }) => `Quá nhiều đối số cho "${command}". Hãy đặt tên có dấu cách trong dấu ngoặc kép.`,
  'CLI-15': ({ file }) =>
    `Đã có "${file}" và đó không phải là một tệp mẫu còn trống. Chưa ghi gì; hãy chọn thư mục khác.`,
  'CLI-16': ({ file }) => `Đã có "${file}" và có thể đã có người điền vào đó. Chưa ghi gì; hãy chọn tên khác.`,
  'CLI-17': ({ errors }) =>
    `Bước kiểm tra trước khi trình hội đồng quản trị tìm thấy ${errors} lỗi. Chưa xuất gì; --report nêu từng lỗi.`,

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

  'CSV-00': ({ file }) => `"${file}" không có dữ liệu. Hãy chọn tệp khác.`,
  'CSV-06': ({ delimiter }) =>
    `"${delimiter}" không thể là dấu phân cách cột. Hãy cho tối đa mười ký tự, không gồm dấu ngoặc kép và dấu xuống dòng (options.delimiter).`,
  'ENC-04': ({ font, sample }) =>
    `Văn bản có vẻ được gõ bằng phông tiếng Việt cũ ${font} ("${sample}"). Hãy chuyển sang Unicode trước; nếu không phải, hãy khai báo bảng mã (options.encoding).`,
  'ENC-05': ({ encoding }) =>
    `Không có bảng mã "${encoding}". Các bảng mã dùng được gồm utf-8, utf-16le, windows-1258, windows-1252… (options.encoding).`,
  'IMP-01': ({ file }) => `Chưa biết các cột của "${file}" là gì. Hãy dùng tệp ánh xạ hoặc gán từng cột.`,
  'IMP-02': ({ file, question, key, possible }) =>
    `"${file}": ${question} Hãy trả lời, hoặc khai báo ${key} trong tệp ánh xạ${possible === '' ? '' : ` (${possible})`}.`,
  'IMP-03': ({ key, answer }) => `"${answer}" không phải là câu trả lời hợp lệ cho ${key}.`,
  'IMP-04': ({ file, table }) =>
    `"${file}" đã được nhập vào "${table}" theo đúng cách này. Không có gì được thêm. Muốn nhập theo cách khác, hãy đổi tệp ánh xạ.`,
  'JSN-01': ({ line, column, found }) =>
    found === ''
      ? `JSON bị cắt ngang (dòng ${line}, cột ${column}). Hãy sao chép lại tệp.`
      : `Tệp không phải là JSON hợp lệ: gặp "${found}" ngoài dự kiến ở dòng ${line}, cột ${column}. Hãy sửa tại đó.`,
  'JSN-02': ({ limit, at }) => `JSON lồng nhau sâu hơn ${limit} cấp (vị trí ${at}). Hãy làm phẳng trước.`,
  'JSN-03': ({ file }) => `"${file}" không có danh sách bản ghi nào.`,
  'JSN-04': ({ file, available }) =>
    `"${file}" có nhiều danh sách bản ghi: ${available}. Hãy nêu một danh sách trong tệp ánh xạ (records).`,
  'JSN-05': ({ file, records, available }) =>
    `"${file}" không có bản ghi nào tại "${records}". Các danh sách bản ghi: ${available || '–'}. Hãy sửa records trong tệp ánh xạ.`,
  'LIM-01': ({ file, megabytes, limit }) =>
    `"${file}" nặng ${megabytes} MB; giới hạn là ${limit} MB. Hãy chia nhỏ hoặc tổng hợp trước.`,
  'LIM-02': ({ columns, limit }) => `Bảng có ${columns} cột; giới hạn là ${limit}. Hãy bỏ bớt cột.`,
  'LIM-03': ({ limit }) => `Bảng có hơn ${limit} dòng. Hãy chia nhỏ hoặc tổng hợp trước.`,
  'LIM-04': ({ limit, at }) =>
    at === undefined
      ? `Văn bản trong sổ tính vượt quá ${limit} triệu ký tự. Hãy chia nhỏ sổ tính.`
      : `Chuỗi văn bản tại vị trí ${at} dài hơn ${limit} MB. Hãy rút ngắn.`,
  'MAP-01': ({ key, problem, found, possible }) => {
    if (problem === 'json') return `Tệp ánh xạ không phải JSON (${found}). Hãy sửa chỗ đó.`
    if (problem === 'empty') return 'Tệp ánh xạ không có bảng nào. Hãy khai báo ít nhất {"table": …}.'
    if (problem === 'missing') return `Tệp ánh xạ thiếu ${key}. Hãy bổ sung.`
    if (problem === 'unknown') return `Tệp ánh xạ có khóa không dùng được: ${key}. Các khóa ở đó: ${possible}.`
    return `Tệp ánh xạ sai tại ${key}: không thể là ${found}. Có thể là: ${possible}.`
  },
  'MAP-03': ({ field, table, available }) => `Bảng "${table}" không có trường "${field}". Các trường: ${available}.`,
  'MAP-04': ({ column, available }) => `Tệp không có tiêu đề "${column}". Các tiêu đề: ${available}.`,
  'MAP-05': ({ file, row }) => `"${file}" không có gì ở dòng ${row}. Hãy sửa headerRow trong tệp ánh xạ.`,
  'MAP-06': ({ table, fields, available }) =>
    `Bảng "${table}" cần ${fields} nhưng chưa có cột nào được gán. Các tiêu đề: ${available}.`,
  'MAP-07': ({ field, headers }) =>
    `Nhiều tiêu đề có thể là "${field}": ${headers}. Hãy nêu một tiêu đề trong tệp ánh xạ (columns.${field}).`,
  'MAP-08': ({ sign }) => `"${sign}" không thể vừa là dấu thập phân vừa là dấu phân cách hàng nghìn.`,
  'SHT-01': ({ sheet, available }) => `Không có trang tính hay bảng "${sheet}". Hiện có: ${available}.`,
  'SHT-02': ({ file, available }) =>
    `"${file}" có nhiều bảng: ${available}. Hãy nêu một bảng trong tệp ánh xạ (sheet).`,
  'SQL-01': ({ file }) => `"${file}" không phải là một tệp SQLite nguyên vẹn. Hãy sao chép lại.`,
  'SQL-02': ({ file, problem }) => `Cơ sở dữ liệu "${file}" bị hỏng (${problem}). Hãy dùng bản trước đó.`,
  'SQL-04': ({ file }) =>
    `"${file}" được mã hóa hoặc không phải là cơ sở dữ liệu SQLite. Hãy lưu không mã hóa, hoặc xuất bảng ra CSV.`,
  'SQL-05': ({ sheet, limit }) =>
    `Khung nhìn (view) "${sheet}" mất hơn ${limit} giây hoặc có thể chạy mãi. Hãy lưu các dòng của nó thành bảng rồi nhập bảng đó.`,
  'SQL-06': ({ file }) => `Cơ sở dữ liệu "${file}" không có bảng nào.`,
  'SQL-07': ({ file }) => `"${file}" là một tệp làm việc Triptych không có đánh giá nào. Hãy mở thay vì nhập.`,
  'TYP-01': ({ file }) => `"${file}" không phải là tệp văn bản (nhị phân). Hãy lưu dữ liệu ở dạng CSV hoặc XLSX.`,
  'TYP-02': ({ file, kind }) =>
    `"${file}" là tệp ${kind}, không đọc được. Hãy xuất bảng dữ liệu từ tệp này (hoặc giải nén) rồi chọn tệp CSV hoặc XLSX.`,
  'TYP-03': ({ file, kind }) =>
    kind === 'xls'
      ? `"${file}" ở định dạng .xls cũ, không được hỗ trợ. Hãy lưu ở dạng .xlsx.`
      : `"${file}" được mã hóa. Hãy bỏ mật khẩu rồi lưu lại.`,
  'XML-01': ({ part }) =>
    `Phần ${part} của sổ tính khai báo kiểu tài liệu, điều không được phép. Hãy lưu lại ở dạng .xlsx.`,
  'XML-02': ({ part, at }) => `Phần ${part} của sổ tính bị hỏng tại vị trí ${at}. Hãy lưu lại ở dạng .xlsx.`,
  'ZIP-01': ({ part, limit }) =>
    `${part} giải nén ra hơn ${limit} MB, hoặc được nén chặt bất thường. Không có gì được đọc.`,
  'ZIP-02': ({ part }) => `${part} có kích thước khác với khai báo trong tệp. Hãy lưu lại sổ tính.`,
  'ZIP-03': ({ file, part }) => `"${file}" bị hỏng (${part}). Hãy sao chép lại hoặc lưu lại.`,
  'ZIP-04': ({ file, problem }) =>
    `"${file}" được nén theo cách không đọc được (${problem}). Hãy lưu lại ở dạng .xlsx.`,

  ...modelFailures,
  ...assessmentFailures,
  ...voteFailures,
  ...themeFailures,
}
