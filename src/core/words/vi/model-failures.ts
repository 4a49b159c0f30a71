import type { Detail } from '../failure-text.ts'
import type { Words } from '../index.ts'

const place = ({ where, row, column }: Detail) => (where === undefined ? `hàng ${row}, cột ${column}` : String(where))
const first = ({ firstWhere, firstRow, firstColumn }: Detail) =>
  firstWhere === undefined ? `hàng ${firstRow}, cột ${firstColumn}` : String(firstWhere)
const languageNames: Readonly<Record<string, string>> = { en: 'tiếng Anh', vi: 'tiếng Việt' }

export const modelFailures: Pick<Words['failures'], `MDL-${string}` & keyof Words['failures']> = {
  'MDL-01': ({ found }) => `Mô hình thẻ điểm không phải JSON hợp lệ (${found}). Hãy sửa chỗ đó.`,
  'MDL-02': (detail) => {
    const { problem, found, possible } = detail
    if (problem === 'missing') return `Mô hình thẻ điểm thiếu ${place(detail)}. Hãy bổ sung.`
    if (problem === 'unknown')
      return `Mô hình thẻ điểm có mục không dùng được tại ${place(detail)}. Các mục ở đó: ${possible}.`
    return `Mô hình thẻ điểm sai tại ${place(detail)}: không thể là ${found}. Có thể là: ${possible}.`
  },
  'MDL-03': (detail) =>
    `Mô hình thẻ điểm thiếu nội dung ${languageNames[detail.lang!]} tại ${place(detail)}. Hãy viết thêm; mọi nội dung cần có ở cả hai ngôn ngữ.`,
  'MDL-04': (detail) =>
    `"${detail.text}" tại ${place(detail)} của mô hình thẻ điểm đã có tại ${first(detail)}. Hãy đặt mã và tên riêng cho từng mục.`,
  'MDL-05': (detail) =>
    `Mô hình thẻ điểm có ${detail.found} mức tại ${place(detail)}, trong khi cần ${detail.levels}. Hãy mô tả đủ ${detail.levels} mức, từ thấp đến cao.`,
  'MDL-06': (detail) =>
    `Trọng số tại ${place(detail)} của mô hình thẻ điểm là ${detail.found}. Hãy đặt một số lớn hơn 0, hoặc bỏ năng lực đó.`,
  'MDL-07': (detail) =>
    `Mô hình thẻ điểm không có hoặc có quá nhiều mục tại ${place(detail)}. Hãy đặt ít nhất một và nhiều nhất ${detail.most}.`,
  'MDL-08': (detail) =>
    `Thang đo tại ${place(detail)} của mô hình thẻ điểm đi từ ${detail.low} đến ${detail.high}. Đầu thấp phải nhỏ hơn đầu cao.`,
  'MDL-09': ({ low, high, ratedLow, ratedHigh }) =>
    `Tệp làm việc này có các đánh giá từ ${ratedLow} đến ${ratedHigh}; mô hình thẻ điểm dùng thang từ ${low} đến ${high}. Hãy nhập mô hình vào một tệp làm việc mới.`,
  'MDL-10': ({ low, high, modelLow, modelHigh }) =>
    `Tệp ánh xạ nói mức đi từ ${low} đến ${high}; mô hình thẻ điểm dùng thang từ ${modelLow} đến ${modelHigh}. Hãy nhập mô hình có thang đó trước, hoặc sửa options.levelScale.`,
}
