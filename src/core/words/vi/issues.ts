import type { Detail } from '../failure-text.ts'
import type { Words } from '../index.ts'

const ratedBefore = ({ assessor, capability, field, before, after, file, earlier }: Detail) => {
  const where = earlier !== '' ? `ở dòng ${earlier}` : file === '' ? 'trong Triptych' : `trong "${file}"`
  return `"${assessor}" đã đánh giá "${capability}" trong kỳ này: ${field} "${before}" ${where}, còn ở đây là "${after}".`
}

export const issues: Words['issues'] = {
  'ANS-01': ({ column, values }) => `Các câu trả lời trong "${column}" được đọc là ${values}.`,
  'BOO-01': ({ field, raw }) =>
    `"${raw}" không phải là có hay không đối với "${field}". Hãy khai báo ý nghĩa của nó trong tệp ánh xạ (options.values).`,
  'CMP-01': ({ name, like, why }) =>
    `"${name}" có thể chính là "${like}" (${why}). Hai tên vẫn là hai công ty, trừ khi tệp ánh xạ gộp chúng (options.aliases).`,
  'CSA-01': ({ column }) => `"${column}" gồm các số nguyên từ 1 đến 5 nên được đọc theo thang điểm 1–5.`,
  'CSV-01': ({ expected, found, line }) =>
    `Cần ${expected} giá trị nhưng tìm thấy ${found} (dòng ${line}). Dòng này bị bỏ ra; hãy sửa trong tệp.`,
  'CSV-02': () => 'Tệp dùng lẫn nhiều kiểu xuống dòng; kiểu nào cũng kết thúc một dòng.',
  'CSV-03': ({ line }) =>
    `Dấu ngoặc kép mở ở dòng ${line} không được đóng. Dòng này bị bỏ ra; hãy đóng dấu ngoặc kép. Nếu trong tệp này dấu ngoặc kép chỉ là chữ, hãy khai báo trong tệp ánh xạ (options.quote: "").`,
  'CSV-04': ({ line, column }) =>
    `Có chữ sau dấu ngoặc kép đóng (dòng ${line}, cột ${column}). Hãy viết đôi các dấu ngoặc kép nằm trong giá trị.`,
  'CSV-05': ({ column, name, header }) =>
    header === ''
      ? `Cột ${column} không có tiêu đề và được gọi là "${name}".`
      : `Tiêu đề "${header}" bị lặp lại; cột ${column} được gọi là "${name}".`,
  'CSV-07': ({ line }) =>
    `Dấu ngoặc kép nằm trong giá trị không có ngoặc bao được giữ nguyên (lần đầu ở dòng ${line}).`,
  'CSV-08': ({ raw }) =>
    `"${raw}" có vẻ là dòng chung của nhiều công ty nên bị bỏ ra. Nếu đó là một công ty, hãy khai báo trong tệp ánh xạ (options.totals: ["${raw}"]).`,
  'CSV-09': () => 'Không có dòng dữ liệu nào dưới tiêu đề.',
  'CSV-10': () => 'Dấu ngoặc kép bên trong giá trị được viết sau dấu gạch chéo ngược và được đọc theo cách đó.',
  'CSV-11': ({ from, to, line, raw }) =>
    `Dòng ${from}–${to} là một bảng khác và chưa được đọc (${raw}). Để nhập bảng này, hãy khai báo dòng tiêu đề của nó trong tệp ánh xạ (headerRow: ${line}).`,
  'CSV-12': ({ from, to, headers }) =>
    `Tiêu đề nằm trên hai dòng (${from} và ${to}) và được đọc ghép lại: ${headers}. Hãy kiểm tra.`,
  'CSV-13': ({ from, to, raw }) =>
    `${from === to ? `Dòng ${from}` : `Các dòng ${from}–${to}`} dưới bảng là ghi chú, không phải dữ liệu: ${raw}`,
  'CSV-14': ({ column, line, characters, limit }) =>
    `"${column}" ở dòng ${line} dài ${characters} ký tự. Giá trị được nhập nguyên vẹn, nhưng bảng tính cắt ô ở ${limit} ký tự.`,
  'DAT-02': ({ raw }) =>
    `Không đọc được "${raw}": cột này vừa có ngày viết trước, vừa có tháng viết trước. Hãy khai báo thứ tự trong tệp ánh xạ (options.dateOrder).`,
  'DAT-03': ({ raw }) => `"${raw}" không phải là một ngày có thật.`,
  'DAT-04': ({ raw }) => `Số thứ tự ${raw} không ứng với ngày nào (60 là ngày 29/02/1900, một ngày không tồn tại).`,
  'DAT-05': ({ column }) => `Năm hai chữ số trong "${column}": 50–99 được đọc là 1950–1999, 00–49 là 2000–2049.`,
  'DAT-06': ({ column, zones }) =>
    `Thời gian trong "${column}" thuộc nhiều múi giờ khác nhau (${zones}). Ngày được tính đúng như đã ghi.`,
  'ENC-01': ({ value, byte }) => `UTF-8 không hợp lệ: byte ${value} tại vị trí ${byte}. Hãy lưu lại tệp ở dạng UTF-8.`,
  'ENC-02': ({ encoding }) => `Tệp có vẻ là ${encoding} nhưng không có dấu thứ tự byte. Hãy kiểm tra phần xem trước.`,
  'ENC-03': ({ encoding, read, other, otherEncoding }) =>
    `Bảng mã được phỏng đoán: ${encoding} ("${read}"${read === other ? '' : `; với ${otherEncoding} sẽ là "${other}"`}). Nếu chữ bị sai, hãy chọn bảng mã khác (trong tệp ánh xạ: options.encoding).`,
  'ENC-06': ({ encoding }) => `Tệp dùng bảng mã ${encoding}.`,
  'ENC-07': ({ lines, encoding, sample }) =>
    encoding === ''
      ? `Tệp là UTF-8 nhưng có byte không hợp lệ; số dòng bị bỏ ra: ${lines}. Hãy lưu lại tệp ở dạng UTF-8.`
      : `Tệp là UTF-8 nhưng có chỗ giống ${encoding} ("${sample}"); số dòng bị bỏ ra: ${lines}. Hãy lưu tệp theo một bảng mã; nếu cả tệp là ${encoding}, hãy khai báo (options.encoding).`,
  'ENC-08': ({ count }) => `Số dấu viết tách khỏi chữ cái: ${count}. Chữ được lưu ở dạng dựng sẵn (Unicode NFC).`,
  'JSN-01': ({ line }) => `Dòng ${line} không phải là một bản ghi JSON và bị bỏ ra.`,
  'JSN-06': ({ key, first, second, count }) =>
    `"${key}" xuất hiện hai lần trong một bản ghi (byte ${first} và ${second}; tổng cộng ${count} lần trong tệp). Giá trị sau cùng được dùng.`,
  'KEY-01': ({ id }) => `Phản hồi "${id}" đã có; bản đầu tiên được giữ lại.`,
  'KEY-02': ({ file, table }) =>
    `"${file}" đã từng được nhập vào "${table}" theo cách khác. Các dòng của tệp giờ có hai lần.`,
  'KEY-03': ({ line }) => `Dòng ${line} giống hệt một dòng trước đó; chỉ dòng đầu tiên được giữ lại.`,
  'KEY-04': ({ count, lines }) =>
    `Số dòng khác với một dòng trước đó của cùng công ty và kỳ: ${count} (dòng ${lines}). Tất cả đều được nạp: điểm được lấy trung bình, tiền được cộng lại. Nếu dòng sau sửa dòng trước, hãy xóa dòng cũ rồi nhập lại.`,
  'MAP-02': ({ headers }) =>
    `Không nhận ra cột nào. Các tiêu đề tìm thấy: ${headers}. Hãy khai báo ý nghĩa của chúng trong tệp ánh xạ.`,
  'MET-01': ({ column, metric, mean }) =>
    `Không giá trị nào của "${column}" lớn hơn 10, nhưng cột được đọc là tỷ lệ phần trăm (${metric}). Nếu đây là điểm trung bình, hãy khai báo trong tệp ánh xạ (unpivot.columns: ${mean}).`,
  'MET-02': ({ column, metric, low, high }) =>
    `"${column}" có giá trị ${metric} từ ${low} đến ${high}: có thể phần của một đơn vị bị trộn lẫn với phần trăm. Các giá trị được nhập nguyên như vậy; hãy sửa trong tệp.`,
  'MET-03': ({ metric, title }) =>
    `Không cột nào cho biết các giá trị là chỉ số gì. Chúng được hiểu là ${metric}, theo như “${title}”.`,
  'NPS-01': ({ column, high }) =>
    `Không câu trả lời nào trong "${column}" vượt quá ${high}, nhưng cột này được đọc theo thang 0–10. Nếu dùng thang khác thì đó không phải là NPS: hãy bỏ cột khỏi tệp ánh xạ.`,
  'NUM-01': ({ raw }) => `"${raw}" không phải là số.`,
  'NUM-02': ({ raw }) =>
    `Không đọc được "${raw}": cột này vừa dùng dấu chấm, vừa dùng dấu phẩy thập phân. Hãy khai báo trong tệp ánh xạ (options.decimal).`,
  'NUM-03': ({ raw }) => `"${raw}" không phải là số nguyên.`,
  'NUM-04': ({ raw }) => `"${raw}" có nhiều chữ số hơn mức lưu được chính xác.`,
  'NUM-05': ({ column, percent, samples, field }) =>
    `${percent} % giá trị trong "${column}" không phải là số (${samples}); các dòng đó bị bỏ ra. Nếu đây không phải là "${field}", hãy bỏ cột khỏi tệp ánh xạ (columns.${field}).`,
  'PER-01': ({ raw }) => `"${raw}" không phải là một kỳ. Kỳ là năm, quý, tháng hoặc ngày: 2024, Quý 1/2024, 03/2024.`,
  'PER-02': ({ column, sample, grain }) =>
    `Các ngày trong cột "${column}", như "${sample}", đều là ngày đầu hoặc ngày cuối của một kỳ. Chúng được nạp là từng ngày; nếu chúng chỉ kỳ dài hơn, hãy ghi trong tệp ánh xạ (options.periodGrain: "${grain}").`,
  'PRV-01': ({ column, treatment }) =>
    `"${column}" chứa dữ liệu cá nhân; dữ liệu này được ${treatment}. Nếu muốn xử lý khác, hãy khai báo trong tệp ánh xạ (options.personal).`,
  'PRV-02': ({ columns }) => `Các cột có vẻ chứa dữ liệu cá nhân và không cần dùng thì không được nạp: ${columns}.`,
  'RAT-01': (detail) =>
    detail.earlier === ''
      ? `${ratedBefore(detail)} Bản trước được giữ lại; muốn lấy bản mới, hãy ghi trong tệp ánh xạ (options.conflicts: "replace").`
      : `${ratedBefore(detail)} Dòng ${detail.earlier} được giữ lại; hãy sửa trong tệp.`,
  'RAT-02': ({ capability }) =>
    `Mô hình thẻ điểm không có năng lực "${capability}". Hãy sửa tên, hoặc nhập trước mô hình có năng lực đó.`,
  'RAT-03': (detail) => `${ratedBefore(detail)} Bản mới đã được lấy, như tệp ánh xạ quy định.`,
  'REP-01': ({ count }) => `Và còn ${count} thông báo tương tự.`,
  'ROW-01': ({ count }) => `Số dòng bỏ qua vì thiếu giá trị bắt buộc: ${count}.`,
  'ROW-02': ({ count }) => `Số dòng trống bỏ qua: ${count}.`,
  'ROW-03': ({ rejected, read, percent }) =>
    `${rejected} trong ${read} dòng (${percent} %) bị từ chối. Có thể các dòng không sai, mà các cột bị hiểu sai: hãy xem những lý do đầu tiên.`,
  'SQL-03': () =>
    'Cơ sở dữ liệu đang được mở ở nơi khác nên có thể thiếu các dòng mới nhất. Hãy đóng nó (hoặc chạy checkpoint) rồi nhập lại.',
  'TXT-01': () => 'Dòng này chứa byte 0, điều không có trong văn bản. Dòng bị bỏ ra.',
  'VAL-01': ({ column, low, high, line, raw }) => `${column} phải từ ${low} đến ${high} (dòng ${line}: ${raw}).`,
  'VAL-02': ({ column, line, raw }) => `${column} phải là số nguyên (dòng ${line}: ${raw}).`,
  'VAL-03': ({ raw }) => `"${raw}" không phải là "cost" (chi phí) hay "benefit" (lợi ích).`,
  'VAL-04': ({ column, line, raw }) => `${column} không được âm (dòng ${line}: ${raw}).`,
  'XLS-01': ({ count }) => `Số ô báo lỗi như #N/A, được coi là trống: ${count}.`,
  'XLS-02': ({ raw }) => `Không đọc được ô này (${raw}).`,
  'XLS-03': ({ sheets }) => `Các trang tính bị ẩn chỉ được đọc khi tệp ánh xạ nêu tên: ${sheets}.`,
  'XLS-04': () => 'Sổ tính có macro. Macro không được mở.',
  'XLS-05': ({ count }) =>
    `Số công thức chưa có kết quả, được coi là trống: ${count}. Hãy mở sổ tính, tính lại rồi lưu.`,
  'XLS-06': ({ count }) => `Số vùng ô gộp: ${count}. Giá trị chỉ tính cho ô trên cùng bên trái.`,
  'XLS-07': ({ raw }) => `Ô "${raw}" không có chỗ trong trang tính. Dòng chứa ô này bị bỏ qua; hãy lưu lại sổ tính.`,
  'XLS-08': ({ count }) => `Số dòng bị ẩn: ${count}. Chúng vẫn được đọc như các dòng khác; muốn bỏ qua, hãy xóa chúng.`,
}
