import type { Words } from '../index.ts'

export const assessmentFailures: Pick<Words['failures'], `${'ACT' | 'JRN'}-${string}` & keyof Words['failures']> = {
  'ACT-01': ({ capability }) => `Mô hình thẻ điểm không có năng lực “${capability}”. Chưa ghi gì cả.`,
  'ACT-02': ({ level, low, high }) =>
    `${level} không phải là mức của mô hình thẻ điểm này: các mức đi từ ${low} đến ${high}. Chưa ghi gì cả.`,
  'ACT-03': ({ company }) => `Không có công ty “${company}” trong tệp làm việc này. Chưa ghi gì cả.`,
  'ACT-04': () => 'Đánh giá phải có tên người đánh giá. Hãy cho biết ai đánh giá.',
  'ACT-05': () => 'Điều cần rút lại không có trong biên bản. Không có gì thay đổi.',
  'ACT-06': () => 'Chưa có ai bỏ phiếu ở đây. Hãy nhập phiếu trước.',
  'ACT-07': ({ date }) => `“${date}” không phải là ngày có thật. Hãy cho đủ năm, tháng và ngày.`,
  'JRN-01': ({ problem }) =>
    `Không giữ an toàn được trên máy này (${problem}) nên chưa ghi nhận. Hãy lưu tệp làm việc rồi nhập lại.`,
  'JRN-02': () => 'Ổ đĩa đã đầy: không giữ an toàn được nên chưa ghi nhận. Hãy giải phóng chỗ trống rồi nhập lại.',
  'JRN-03': ({ problem }) =>
    `Không đọc được những gì đã nhập khi đánh giá mà lần trước chưa lưu trên máy này (${problem}).`,
}
