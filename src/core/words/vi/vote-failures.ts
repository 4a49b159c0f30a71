import type { Detail } from '../failure-text.ts'
import type { Words } from '../index.ts'

export const voteFailures: Pick<Words['failures'], `VOT-${string}` & keyof Words['failures']> = {
  'VOT-01': ({ line, text }: Detail) => `Dòng ${line}: "${text}" không phải là tên kèm mức. Hãy viết theo mẫu "An 3".`,
  'VOT-02': ({ line, found, low, high }: Detail) =>
    `Dòng ${line}: "${found}" không phải là mức từ ${low} đến ${high}. Người không bỏ phiếu thì ghi "-".`,
  'VOT-03': ({ line, name, first }: Detail) =>
    `Dòng ${line}: ${name} đã bỏ phiếu ở dòng ${first}. Hãy giữ một trong hai; trước đó cả hai đều chưa được tính.`,
  'VOT-04': ({ found, names }: Detail) =>
    `Có ${found} mức cho ${names} tên nên không biết mức nào của ai. Người không bỏ phiếu thì ghi "-", hoặc ghi tên bên cạnh từng mức.`,
  'VOT-05': ({ line, text }: Detail) =>
    `Dòng ${line}: mô hình đánh giá không có năng lực "${text}". Hãy ghi đúng tên hoặc mã năng lực.`,
  'VOT-06': ({ line, text }: Detail) =>
    `Dòng ${line}: "${text}" không nằm dưới tiêu đề nào nên không rõ là phiếu của ai. Hãy sao chép cả hàng đầu và cột đầu của bảng.`,
}
