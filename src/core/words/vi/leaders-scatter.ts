import type { Words } from '../index.ts'
import { inside } from './inside.ts'

const later = { 0: '', 1: ' một năm sau', 2: ' hai năm sau' } as const

export const leadersScatter: Words['panels']['leaders']['scatter'] = {
  chart: {
    name: 'Công ty',
    outlier: 'Điểm ngoại lai',
    line: 'Đường hồi quy',
    low: 'Dải 95%, cận dưới',
    high: 'Dải 95%, cận trên',
    more: '{n} tên chỉ có trong bảng số liệu',
  },
  axis: (measure, periods) => (periods === '' ? measure : `${measure}, ${periods}`),
  note: 'Mối liên hệ, không phải nhân quả',
  subtitle: (metric, lag) => `Tăng trưởng doanh thu${later[lag]}, % mỗi năm, theo ${inside(metric)}`,
  headline: {
    together: (metric, lag, r, n, window) =>
      `${metric} cao hơn đi cùng doanh thu tăng nhanh hơn${later[lag]}: r = ${r} ở ${n} công ty, ${window}`,
    against: (metric, lag, r, n, window) =>
      `${metric} cao hơn đi cùng doanh thu tăng chậm hơn${later[lag]}: r = ${r} ở ${n} công ty, ${window}`,
    carriedTogether: (metric, lag, r, name) =>
      `${metric} cao hơn đi cùng tăng trưởng nhanh hơn${later[lag]} (r = ${r}), nhưng không rõ nếu bỏ ${name}`,
    carriedAgainst: (metric, lag, r, name) =>
      `${metric} cao hơn đi cùng tăng trưởng chậm hơn${later[lag]} (r = ${r}), nhưng không rõ nếu bỏ ${name}`,
    oneCompany: 'một công ty',
    unclear: (metric, lag, r, n, window) =>
      `Chưa thấy rõ liên hệ giữa ${inside(metric)} và tăng trưởng doanh thu${later[lag]}: r = ${r} ở ${n} công ty, ${window}`,
    few: (n) => `Chỉ ${n} công ty có cả điểm CX và tăng trưởng doanh thu: quá ít để thấy mối liên hệ`,
    sameScore: (metric, n) => `Cả ${n} công ty có cùng ${inside(metric)}: không thể xét mối liên hệ với tăng trưởng`,
    sameGrowth: (n) => `Doanh thu của cả ${n} công ty tăng như nhau: không thể xét mối liên hệ với điểm CX`,
    lag: (lag, from, to) => `Doanh thu ${from}–${to} chưa đủ kỳ để tính tăng trưởng${later[lag]}`,
  },
  tiles: {
    title: 'Mối liên hệ mạnh đến đâu',
    link: 'Điểm và tăng trưởng',
    linkNote: (rho, n, interval) =>
      `${interval === null ? '' : `khoảng 95%: ${interval}; `}Spearman ρ = ${rho}, n = ${n}`,
    none: 'chưa có số',
    slope: (metric) => `Mỗi điểm ${inside(metric)} cao hơn`,
    slopeValue: (points) => `${points} điểm % mỗi năm`,
    slopeNote: (interval) => `tăng trưởng; khoảng 95%: ${interval}`,
    noLine: 'không vẽ đường',
    fewForLine: (least) => `đường hồi quy cần ít nhất ${least} công ty`,
    noSpread: 'điểm hoặc tăng trưởng không khác nhau',
    leaveOneOut: 'Có do một công ty quyết định?',
    leaveOneOutNote: (name) => `r khi bỏ một công ty bất kỳ; lệch nhất khi bỏ ${name}`,
    fewForLink: (n) => `r cần ít nhất bốn công ty; n = ${n}`,
    fewToLeaveOut: 'cần ít nhất năm công ty',
    outliers: 'Điểm ngoại lai',
    noOutliers: 'không có',
    untested: 'chưa kiểm định',
    several: (n) => `${n} công ty`,
    outlierOf: (name, t) => `${name} t = ${t}`,
    withoutOutliers: (r) => `r khi bỏ ra = ${r}`,
    fewForOutliers: (least) => `cần ít nhất ${least} công ty`,
    outlierRule: 'phần dư student hóa, 5% sau hiệu chỉnh Bonferroni',
    periods: 'Số kỳ có doanh thu sau kỳ tính điểm',
    importPeriods: 'Chọn độ trễ ngắn hơn hoặc giai đoạn dài hơn, hoặc nhập các kỳ sau',
  },
  foot: {
    method: (n, spans) =>
      `Tăng trưởng (CAGR): ${n} công ty, mỗi công ty theo giai đoạn riêng${spans === null ? '' : ` (${spans})`}`,
    link: 'Khoảng của r: Fisher',
    line: 'Đường: bình phương tối thiểu, kèm dải 95% của trung bình',
    outlier: 'Vòng tròn: điểm ngoại lai, phần dư student hóa ngoài với p < 0,05 sau hiệu chỉnh Bonferroni',
    colours: 'Xanh và cam: nhóm dẫn đầu và nhóm cuối theo quy tắc',
    few: (n, least) =>
      `Chỉ ${n} công ty (dưới ${least}): không vẽ đường, không tìm điểm ngoại lai; một công ty cũng có thể đảo ngược mối liên hệ`,
    excluded: (names) => `Không có trên hình: ${names}`,
  },
  controls: {
    lag: 'Tăng trưởng so với kỳ tính điểm',
    lagHint: 'So điểm với tăng trưởng của cùng những năm đó hay của những năm sau.',
    lags: { 0: 'Cùng những năm đó', 1: 'Một năm sau', 2: 'Hai năm sau' },
  },
}
