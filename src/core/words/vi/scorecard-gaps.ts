import type { Words } from '../index.ts'

export const scorecardGaps: Words['panels']['scorecard']['gaps'] = {
  name: 'Khoảng cách',
  headline: {
    noTarget: 'Chưa năng lực nào có mục tiêu, nên chưa có khoảng cách nào để thu hẹp',
    allReached: (count, one) =>
      one ? 'Năng lực duy nhất có mục tiêu đã đạt mục tiêu' : `Cả ${count} năng lực có mục tiêu đều đã đạt`,
    nobody: (name, from, to, count, one) =>
      `Ưu tiên “${name}”, từ ${from} lên ${to}; ${one ? 'khoảng cách này chưa có' : `cả ${count} khoảng cách đều chưa có`} người phụ trách`,
    unowned: (name, from, to, unowned, count) =>
      `Ưu tiên “${name}”, từ ${from} lên ${to}; ${unowned}/${count} khoảng cách chưa có người phụ trách`,
    lateAlone: (name, from, to) => `Ưu tiên “${name}”, từ ${from} lên ${to}; khoảng cách này đã quá hạn`,
    late: (name, from, to, late, count) =>
      `Ưu tiên “${name}”, từ ${from} lên ${to}; ${late}/${count} khoảng cách đã quá hạn`,
    owned: (name, from, to, owner, due) =>
      `Ưu tiên “${name}”: ${owner} đưa từ ${from} lên ${to}${due === null ? '' : `, hạn ${due}`}`,
  },
  count: (gaps, _one, rated) => `${gaps} khoảng cách trong ${rated} năng lực đã đánh giá`,
  chart: 'Khoảng cách giữa mức hiện tại và mục tiêu',
  columns: {
    gap: 'Cách',
    linked: 'Chỉ số liên kết',
    weighed: 'Khoảng cách × trọng số × giá trị liên kết',
    initiatives: 'Sáng kiến',
    noInitiative: 'chưa có',
    owner: 'Phụ trách',
    due: 'Hạn',
    noOwner: 'chưa có',
  },
  metrics: {
    retention: 'Giữ chân',
    churn: 'Rời bỏ',
    share_of_wallet: 'Tỷ lệ chi tiêu',
    nrr: 'NRR',
    grr: 'GRR',
    clv: 'CLV',
    cac: 'CAC',
    cost_to_serve: 'Chi phí phục vụ',
    aov: 'Giá trị đơn hàng',
    engagement: 'Gắn kết',
  },
  interval: (low, high) => `(${low} đến ${high})`,
  foot: {
    marks: 'Chấm: mức hiện tại; vạch: khoảng đánh giá; hình thoi: mục tiêu; khoảng cách tính bằng mức',
    order: 'Thứ tự: khoảng cách × trọng số × (1 + phần thang đo mà chỉ số liên kết chưa đạt)',
    linked: (files) => `Chỉ số liên kết, kèm khoảng tin cậy 95%: ${files}`,
    initiatives: (files) => `Sáng kiến chưa xong: ${files}`,
    small: '* cỡ mẫu 30–99',
    late: 'Hạn màu cam: trước lượt đánh giá mới nhất',
    reached: (count) => `Đã đạt mục tiêu: ${count}`,
    aimless: (count) => `Đã đánh giá nhưng chưa có mục tiêu: ${count}`,
  },
}
