import type { Words } from '../index.ts'

export const questions: Words['questions'] = {
  answerValues: ({ column }) => `Các câu trả lời trong "${column}" được tính là bao nhiêu?`,
  codes: ({ column, codes, cells }) =>
    `${codes} trong "${column}" (${cells} ô): đó có phải là mã "không trả lời" hoặc "không áp dụng" không?`,
  company: () => 'Tệp không nêu tên công ty. Tệp này nói về công ty nào?',
  cesDirection: ({ column }) => `Trong "${column}", điểm cao nghĩa là dễ dàng hay khó khăn?`,
  csatScale: ({ column }) => `Các câu trả lời trong "${column}" theo thang điểm nào?`,
  csatScaleMixed: ({ column, percent }) =>
    `${percent} % câu trả lời trong "${column}" không quá 5, số còn lại lên tới 10: có phải hai thang điểm bị trộn lẫn? Thang điểm nào được dùng?`,
  conflict: ({ assessor, name, field, from, after, line }) =>
    `${assessor}, ${name} (dòng ${line}): ${field} ${from} → ${after}`,
  conflicts: ({ count }) =>
    `${count} dòng khác với điều người đánh giá đã cho trước đó trong cùng kỳ đánh giá. Lấy bản nào?`,
  currency: () => 'Các tiêu đề nêu những đơn vị tiền khác nhau. Giá trị tính theo đơn vị nào?',
  dateOrder: ({ sample }) => `"${sample}" viết ngày trước hay tháng trước?`,
  decimal: ({ sample }) => `Dấu trong "${sample}" là dấu thập phân hay dấu phân cách hàng nghìn?`,
  groups: ({ names }) => `Các dòng tên ${names}: là một nhóm hoặc phần còn lại, không phải một công ty?`,
  header: ({ field, headers }) => `${headers} đều có thể là "${field}". Đó là cột nào?`,
  metric: () => 'Các giá trị này thuộc chỉ số nào?',
  periodGrain: ({ sample }) => `"${sample}" là một ngày riêng lẻ, hay là kỳ bắt đầu hoặc kết thúc vào ngày đó?`,
  serialDates: ({ sample }) => `Các số như "${sample}" có phải là ngày theo cách đếm của bảng tính không?`,
  shares: ({ metric, sample }) =>
    `"${sample}" của ${metric} là phần của một đơn vị (0,84 nghĩa là 84), hay theo thang tới 100?`,
  nearNames: {
    spelling: 'chỉ khác nhau ở dấu, khoảng trắng và ký hiệu',
    legalForm: 'chỉ khác nhau ở loại hình công ty',
    letters: (count) => `khác nhau ${count} chữ cái`,
  },
  choices: {
    earlierRatings: 'Bản trước; các dòng này vào danh sách bị từ chối',
    newRatings: 'Bản mới; từng dòng được nêu trong báo cáo',
    dayFirst: 'Ngày trước (31/12)',
    monthFirst: 'Tháng trước (12/31)',
    decimalPoint: 'Dấu chấm thập phân: 1.5 và 1,234',
    decimalComma: 'Dấu phẩy thập phân: 1,5 và 1.234',
    highIsEasy: 'Điểm cao là dễ (7 = rất dễ)',
    lowIsEasy: 'Điểm thấp là dễ (1 = rất dễ)',
    groupsLeftOut: 'Bỏ những dòng này ra',
    groupsKept: ({ names }) => `Giữ như một công ty: ${names}`,
    leaveOut: 'Bỏ cột này ra',
    noAnswer: 'Không trả lời: bỏ ra',
    onlyUpToFive: '1–5, điểm cao hơn bị bỏ ra',
    realAnswer: 'Câu trả lời thật',
    since1900: ({ sample, day }) => `Số ngày tính từ năm 1900: ${sample} là ${day}`,
    since1904: ({ sample, day }) => `Số ngày tính từ năm 1904 (tệp Excel cũ trên máy Mac): ${sample} là ${day}`,
    day: 'Một ngày',
    month: 'Một tháng',
    quarter: 'Một quý',
    year: 'Một năm',
    noDays: 'Không phải ngày: loại những dòng này',
    shareOfOne: 'Phần của một đơn vị: 0,84 là 84',
    percentOrPoints: 'Theo thang tới 100: 0,84 là 0,84',
    zeroIsNone: ({ scale }) => `${scale}, và 0 nghĩa là "không áp dụng"`,
    noColumn: 'Không phải cột nào',
  },
}
