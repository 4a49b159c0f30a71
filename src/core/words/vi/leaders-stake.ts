import type { Words } from '../index.ts'
import { inside } from './inside.ts'

export const stake: Words['panels']['leaders']['stake'] = {
  subtitle: (metric, window) => `Mối liên hệ, không phải nhân quả · theo ${inside(metric)}, ${window}`,
  title: (unit) => (unit === '' ? 'Doanh thu mỗi năm' : `Doanh thu mỗi năm, ${unit}`),
  tilesTitle: 'Con số này từ đâu ra',
  leadersPace: 'Theo nhịp nhóm dẫn đầu',
  actual: (company) => `${company}, thực tế`,
  end: (name, growth, amount) => `${name} (${growth}): ${amount}`,
  headline: {
    noOwn: 'Hãy chọn công ty của mình để biết nhịp tăng của nhóm dẫn đầu CX đáng giá bao nhiêu',
    ownExcluded: (why) => `Chưa so được công ty của mình với nhóm dẫn đầu CX: ${why}`,
    noWholeYear: 'Các kỳ cuối của công ty chưa đủ một năm: chưa có doanh thu năm để bắt đầu tính',
    noGroups: (why) => `Chưa có nhóm dẫn đầu CX để so: ${why}`,
    isLeader: (company) => `${company} đã thuộc nhóm dẫn đầu CX: không có khoảng cách nào phải đuổi`,
    same: (company) => `${company} tăng trưởng ngang nhóm dẫn đầu CX: không có gì để mất hay được`,
    faster: (company, amount, end) =>
      `${company} tăng nhanh hơn nhóm dẫn đầu CX: theo nhịp của họ, ${end} sẽ ít hơn ${amount}`,
    more: (company, amount, end, doubt) =>
      `Theo nhịp nhóm dẫn đầu CX, doanh thu ${end} của ${company} sẽ cao hơn ${amount}${doubt === null ? '' : `, nhưng ${doubt}`}`,
    doubt: {
      chance: 'có thể chỉ là ngẫu nhiên',
      few: (n) => `chỉ dựa trên ${n} công ty`,
    },
  },
  atStake: (end) => (end === '' ? 'Doanh thu chênh lệch' : `Doanh thu chênh lệch năm ${end}`),
  notSure: 'chưa chắc chắn',
  own: 'Công ty của mình',
  notChosen: 'chưa chọn',
  needs: 'cần điểm CX và doanh thu từ hai kỳ trở lên',
  growthOf: (company) => `Tăng trưởng của ${company}`,
  aYear: (growth) => `${growth} mỗi năm`,
  revenueOf: (period, amount, parts) =>
    parts === null ? `doanh thu ${period}: ${amount}` : `doanh thu ${parts} kỳ đến ${period}: ${amount}`,
  over: (span) => `tăng trưởng ${span}`,
  leadersGrowth: 'Tăng trưởng của nhóm dẫn đầu CX',
  horizon: 'Tầm nhìn',
  years: (n) => `${n} năm`,
  constant: 'giữ nguyên hai mức tăng trưởng; chưa loại trừ lạm phát',
  lacks: {
    'no-own': 'hãy chọn công ty của mình trong phần thiết lập',
    'no-whole-year': 'các kỳ cuối chưa đủ một năm',
  },
  formula:
    'Chênh lệch = doanh thu của mình × ((1 + tăng trưởng nhóm dẫn đầu)^số năm − (1 + tăng trưởng của mình)^số năm), là doanh thu một năm ở cuối kỳ',
  intervalFrom: (draws) =>
    `Khoảng của nó: tăng trưởng nhóm cuối cộng khoảng 95% của mức chênh (bootstrap theo công ty, ${draws} lần)`,
  controls: { horizon: { label: 'Số năm tới', hint: 'Giữ nguyên hai mức tăng trưởng trong bao lâu.', unit: 'năm' } },
}
