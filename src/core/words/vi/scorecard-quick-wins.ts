import type { Words } from '../index.ts'
import { app } from './app.ts'

export const scorecardQuickWins: Words['panels']['scorecard']['quickWins'] = {
  name: 'Việc nên làm trước',
  headline: {
    none: 'Chưa có sáng kiến nào, nên chưa có gì để cân nhắc',
    over: (all, done, one) =>
      one
        ? 'Sáng kiến duy nhất đã khép lại; không còn gì để cân nhắc'
        : `Cả ${all} sáng kiến đã khép lại, trong đó ${done} đã hoàn thành`,
    overMeasured: (all, better, measured, one) =>
      `${one ? 'Sáng kiến duy nhất' : `Cả ${all} sáng kiến`} đã khép lại; ${better}/${measured} sáng kiến có đo lường đã cải thiện chỉ số vượt mức ngẫu nhiên`,
    noFigures: (open, one) =>
      one
        ? 'Sáng kiến đang mở duy nhất thiếu lợi ích hoặc công sức, nên chưa thể cân nhắc'
        : `Cả ${open} sáng kiến đang mở đều thiếu lợi ích hoặc công sức, nên chưa thể cân nhắc`,
    tooFew: (placed, fewest) =>
      `Mới ${placed} sáng kiến đang mở có đủ lợi ích và công sức; cần ${fewest} để lấy trung vị`,
    noWin: (placed, name, benefit, effort) =>
      `Trong ${placed} sáng kiến đang mở, chưa có việc nào vừa dễ vừa lợi; lợi nhất là “${name}”: ${benefit}, tốn ${effort}`,
    noWinInShort: (placed) => `Trong ${placed} sáng kiến đang mở, chưa có việc nào vừa dễ vừa lợi`,
    oneWin: (name, placed, benefit, effort) =>
      `Trong ${placed} sáng kiến đang mở, chỉ “${name}” vừa dễ vừa lợi: ${benefit}, tốn ${effort}`,
    wins: (wins, placed, benefit, effort) =>
      `${wins}/${placed} sáng kiến đang mở nên làm ngay: lợi ${benefit}, chỉ tốn ${effort}`,
  },
  measure: { cost: 'Lợi ích so với chi phí', days: 'Lợi ích so với ngày công' },
  withDays: (rate) => `ngày công tính ${rate}`,
  daysOf: (days) => `${days} ngày công`,
  chart: 'Sáng kiến đang mở',
  listed: 'Toàn bộ sáng kiến',
  axes: {
    benefit: 'Lợi ích',
    cost: 'Chi phí',
    costWithDays: 'Chi phí gồm cả ngày công',
    days: 'Ngày công',
  },
  quadrants: { 'quick-win': 'Làm ngay', 'major-project': 'Dự án lớn', 'fill-in': 'Làm khi rảnh', avoid: 'Nên tránh' },
  groups: {
    undivided: 'Đang mở',
    lacking: 'Đang mở, thiếu số liệu',
    done: 'Hoàn thành: chỉ số sau so với trước',
    stopped: 'Đã dừng',
  },
  figures: { benefit: 'lợi ích', cost: 'chi phí', days: 'ngày công' },
  lacks: (figures) => `thiếu ${figures}`,
  notMeasured: 'chưa đo được',
  columns: {
    group: 'Nhóm',
    name: 'Sáng kiến',
    pair: { cost: 'Lợi ích / phí', days: 'Lợi ích / ngày' },
    benefit: 'Lợi ích',
    cost: 'Chi phí',
    days: 'Ngày công',
    status: 'Tình trạng',
    before: 'Trước khi bắt đầu',
    after: 'Sau khi kết thúc',
  },
  dots: {
    name: 'Sáng kiến',
    outlier: 'Ngoại lai',
    line: 'Đường',
    low: 'Thấp',
    high: 'Cao',
    more: 'Chỉ có trong danh sách: {n}',
  },
  effort: { cost: 'Chi phí', days: 'Ngày công' },
  controls: {
    effort: 'Công sức',
    dayRate: 'Giá một ngày công',
    dayRateHint: 'Cộng vào chi phí của mọi sáng kiến; 0 là không tính ngày công.',
    benefitFrom: 'Lợi ích cao từ',
    effortUpTo: { cost: 'Chi phí thấp đến', days: 'Công sức thấp đến' },
    median: 'Nếu không chọn: trung vị của các sáng kiến đang mở.',
    days: 'ngày',
  },
  foot: {
    toImport: `Để cân nhắc: nhập bảng “${app.tables.initiatives}” gồm tên, lợi ích, chi phí, ngày công và tình trạng`,
    rule: (benefit, medianBenefit, effort, medianEffort) =>
      `Làm ngay: lợi ích từ ${benefit}${medianBenefit ? ' (trung vị)' : ''} với công sức đến ${effort}${medianEffort ? ' (trung vị)' : ''}; dự án lớn: tốn công hơn; làm khi rảnh: ít lợi hơn; nên tránh: cả hai`,
    lacking: (count) => `Có trong danh sách nhưng không có vị trí vì thiếu số liệu: ${count}`,
    effect:
      'Sau so với trước: năm đầu tiên sau khi kết thúc trừ năm cuối trước khi bắt đầu (nếu không có thì theo quý), kèm khoảng tin cậy 95%; có màu khi khoảng này loại trừ mức không đổi. Không chứng minh quan hệ nhân quả',
  },
}
