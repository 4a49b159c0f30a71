import type { Words } from '../index.ts'
import { inside } from './inside.ts'

export const robustness: Words['panels']['leaders']['robustness'] = {
  subtitle: (metric, window) => `Chênh lệch tăng trưởng theo ${inside(metric)}, điểm %/năm, ${window}`,
  title: 'Chênh lệch theo mọi cách phân nhóm, trọng số, giai đoạn và điểm',
  axis: 'Tăng trưởng doanh thu, nhóm dẫn đầu trừ nhóm cuối, điểm % mỗi năm, kèm khoảng 95%',
  sides: { below: 'nhóm cuối nhanh hơn', above: 'nhóm dẫn đầu nhanh hơn' },
  counts: 'cùng dấu',
  kept: (kept, of) => `${kept}/${of}`,
  headline: {
    noGap: (why) => `Với cách phân nhóm này chưa có chênh lệch để kiểm tra: ${why}`,
    flips: (gap, company, without) => `Mức chênh ${gap} điểm % mỗi năm dựa vào ${company}: nếu bỏ thì còn ${without}`,
    unclear: (gap, company, without) =>
      `Mức chênh ${gap} điểm % mỗi năm chỉ chắc chắn khi có ${company}: nếu bỏ thì còn ${without}`,
    same: (gap, of) => `Gần như không có chênh lệch: ${gap} điểm % mỗi năm, một trong ${of} cách tính`,
    weights: {
      equal: (faster) =>
        faster
          ? 'Nhóm dẫn đầu CX chỉ tăng nhanh hơn khi mọi công ty tính như nhau: theo doanh thu thì chậm hơn'
          : 'Nhóm dẫn đầu CX chỉ tăng chậm hơn khi mọi công ty tính như nhau: theo doanh thu thì nhanh hơn',
      revenue: (faster) =>
        faster
          ? 'Nhóm dẫn đầu CX chỉ tăng nhanh hơn khi tính theo doanh thu: nếu mọi công ty tính như nhau thì chậm hơn'
          : 'Nhóm dẫn đầu CX chỉ tăng chậm hơn khi tính theo doanh thu: nếu mọi công ty tính như nhau thì nhanh hơn',
    },
    all: (faster, of, doubt) =>
      `Tính cách nào nhóm dẫn đầu CX cũng tăng ${faster ? 'nhanh' : 'chậm'} hơn nhóm cuối: cả ${of} cách${doubt === null ? '' : `, nhưng ${doubt}`}`,
    some: (faster, kept, of, doubt) =>
      `Nhóm dẫn đầu CX tăng ${faster ? 'nhanh' : 'chậm'} hơn nhóm cuối ở ${kept} trong ${of} cách tính${doubt === null ? '' : `, nhưng ${doubt}`}`,
    chance: 'có thể chỉ là ngẫu nhiên',
    untested: 'mỗi nhóm chỉ có một công ty',
  },
  rules: (id, count) =>
    ({
      quartile: 'Một phần tư',
      tercile: 'Một phần ba',
      median: 'Một nửa',
      sd: 'Ngoài ±1 độ lệch chuẩn',
      top: `${count} đầu và ${count} cuối`,
    })[id],
  weights: { equal: 'tính như nhau', revenue: 'theo doanh thu' },
  score: { average: 'điểm cả giai đoạn', base: 'điểm kỳ đầu' },
  columns: {
    group: 'Cách phân nhóm',
    row: 'Trọng số',
    mark: 'Giai đoạn và điểm',
    value: 'Chênh lệch',
    low: 'Thấp',
    high: 'Cao',
    shown: 'Đang xem',
  },
  shownGap: 'Mức chênh đang xem (◆)',
  keeps: 'Giữ nguyên dấu',
  keepsNote: 'cách kết hợp phân nhóm, trọng số, giai đoạn và điểm',
  withoutOne: 'Nếu bỏ bất kỳ một công ty',
  movesMost: (company, gap) => `${company} ảnh hưởng nhiều nhất: nếu bỏ còn ${gap}`,
  nobodyToSpare: 'nhóm chỉ có một công ty nên không bỏ được',
  otherWeight: 'Theo trọng số còn lại',
  disagree: (weight) => `${weight}: hai trọng số cho kết quả trái nhau`,
  notSummed: (currencies) => `không cộng được doanh thu bằng ${currencies}`,
  noOther: 'trọng số còn lại không cho hai nhóm',
  order: (windows, scores) =>
    `Mỗi hàng từ trên xuống: ${windows}${scores.length > 1 ? `; mỗi giai đoạn lần lượt theo ${scores.join(', ')}` : ''}`,
  intervals: (each, shown) =>
    `Bootstrap theo công ty, có hạt giống cố định: ${each} lần mỗi cách, ${shown} lần cho cách đang xem`,
  shownIs: (n, weight) => `Đang xem: ${n} công ty có doanh thu ở mọi kỳ; ${weight}`,
}
