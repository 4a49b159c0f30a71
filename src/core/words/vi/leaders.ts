import type { Words } from '../index.ts'
import { app } from './app.ts'
import { inside } from './inside.ts'
import { robustness } from './leaders-robustness.ts'
import { leadersScatter } from './leaders-scatter.ts'
import { stake } from './leaders-stake.ts'

export const leaders: Words['panels']['leaders'] = {
  name: 'Tăng trưởng của nhóm dẫn đầu CX',
  question: 'Công ty có CX tốt hơn có tăng trưởng nhanh hơn không?',
  /** The ways to look at it, which the inspector offers first. */
  views: {
    label: 'Xem',
    hint: null,
    names: {
      growth: 'Tăng trưởng',
      robustness: 'Độ vững',
      scatter: 'Điểm và tăng trưởng',
      stake: 'Giá trị khoảng cách',
    },
  },
  robustness,
  stake,
  headline: {
    revenue: 'Chưa có doanh thu nên chưa thể so sánh tăng trưởng của nhóm dẫn đầu và nhóm cuối về CX',
    scores: 'Chưa có điểm CX nên chưa thể phân nhóm dẫn đầu và nhóm cuối',
    both: 'Chưa thể so sánh nhóm dẫn đầu và nhóm cuối về CX: thiếu cả điểm CX và doanh thu',
    onePeriod: (period) => `Doanh thu chỉ có ${period}: cần ít nhất hai kỳ để tính tăng trưởng`,
    oneCompany: (name) => `Chỉ ${name} có cả điểm CX và tăng trưởng doanh thu: chưa có công ty để so sánh`,
    noCompany: 'Chưa công ty nào có cả điểm CX và tăng trưởng doanh thu: chưa thể so sánh',
    faster: (points, window, doubt) =>
      doubt === null
        ? `Doanh thu nhóm dẫn đầu CX tăng nhanh hơn nhóm cuối ${points} điểm % mỗi năm, ${window}`
        : `Nhóm dẫn đầu CX tăng nhanh hơn nhóm cuối ${points} điểm % mỗi năm, ${window}, nhưng ${doubt}`,
    slower: (points, window, doubt) =>
      doubt === null
        ? `Doanh thu nhóm dẫn đầu CX tăng chậm hơn nhóm cuối ${points} điểm % mỗi năm, ${window}`
        : `Nhóm dẫn đầu CX tăng chậm hơn nhóm cuối ${points} điểm % mỗi năm, ${window}, nhưng ${doubt}`,
    doubt: {
      chance: 'có thể chỉ là ngẫu nhiên',
      flips: (company) => `không còn như vậy nếu bỏ ${company}`,
      unclear: (company) => `không còn chắc chắn nếu bỏ ${company}`,
      oneCompany: 'một công ty',
    },
    same: (points, window) =>
      `Nhóm dẫn đầu và nhóm cuối về CX tăng trưởng như nhau, ${window}: chênh ${points} điểm % mỗi năm`,
  },
  growthBy: (metric, window) => `Tăng trưởng doanh thu (% mỗi năm) theo ${inside(metric)}, ${window}`,
  indexBy: (metric, base, window) => `Chỉ số doanh thu theo ${inside(metric)}, ${base} = 100, ${window}`,
  score: {
    average: 'điểm của cả giai đoạn',
    period: (period) => `điểm của ${period}`,
  },
  rules: {
    quartile: (leaders, laggards, n) =>
      `một phần tư cao nhất và thấp nhất: ${leaders} và ${laggards} trong ${n} công ty`,
    tercile: (leaders, laggards, n) =>
      `một phần ba cao nhất và thấp nhất: ${leaders} và ${laggards} trong ${n} công ty`,
    median: (leaders, laggards, n) => `nửa trên và nửa dưới theo điểm: ${leaders} và ${laggards} trong ${n} công ty`,
    sd: (leaders, laggards, n) => `ngoài ±1 độ lệch chuẩn theo điểm: ${leaders} và ${laggards} trong ${n} công ty`,
    top: (leaders, laggards, n) => `${leaders} cao nhất và ${laggards} thấp nhất theo điểm, trong ${n} công ty`,
    capped: (asked) => `yêu cầu ${asked} nhưng mỗi nhóm không thể quá một nửa`,
    tied: (names) => `bằng điểm ở ranh giới nên xếp theo tên: ${names}`,
    choice: (id, count) =>
      ({
        quartile: 'Một phần tư cao nhất và thấp nhất',
        tercile: 'Một phần ba cao nhất và thấp nhất',
        median: 'Nửa trên và nửa dưới',
        sd: 'Cách trung bình quá một độ lệch chuẩn',
        top: `${count} cao nhất và ${count} thấp nhất`,
      })[id],
  },
  weights: { equal: 'mọi công ty tính như nhau', revenue: 'theo tổng doanh thu của nhóm' },
  noGroups: {
    'too-few-complete': 'chưa đủ hai công ty có doanh thu ở mọi kỳ',
    'equal-scores': 'mọi công ty có cùng điểm',
    'none-beyond': 'một phía không có công ty nào cách trung bình quá một độ lệch chuẩn',
  },
  noInterval: 'không có khoảng: nhóm chỉ có một công ty',
  chart: {
    scatter: 'Điểm và tăng trưởng doanh thu của từng công ty',
    lines: 'Doanh thu của nhóm dẫn đầu và nhóm cuối về CX',
    tiles: 'Mức chênh lệch chắc chắn đến đâu',
    missing: 'Đã có gì và còn thiếu gì',
    growthAxis: 'Tăng trưởng doanh thu, % mỗi năm',
    scoreAxis: (metric, unit) => `${metric}, ${unit}`,
    company: 'Công ty',
    period: 'Kỳ',
    measure: 'Chỉ tiêu',
    value: 'Giá trị',
    note: 'Ghi chú',
    base: (period) => `${period} = 100`,
    end: (name, index) => `${name} ${index}`,
    endWithBand: (name, index) => `${name} ${index}; dải: một nửa số công ty ở giữa`,
  },
  series: { leaders: 'Nhóm dẫn đầu', laggards: 'Nhóm cuối', median: 'Trung vị ngành' },
  tiles: {
    gap: 'Chênh lệch, dẫn đầu trừ nhóm cuối',
    points: (value) => `${value} điểm % mỗi năm`,
    none: 'chưa có số',
    untested: 'chưa kiểm định',
    noTest: 'kiểm định cần ít nhất hai công ty mỗi nhóm',
    interval: (range) => `khoảng 95%: ${range}`,
    chance: 'Có thể do ngẫu nhiên?',
    chanceNote: (leaders, laggards) => `kiểm định hoán vị, ${leaders} so với ${laggards} công ty`,
    link: 'Điểm và tăng trưởng',
    linkNote: (rho, n) => `Spearman ρ = ${rho}, n = ${n}`,
    robust: 'Kết quả có vững không?',
    robustValue: (kept, of) => `${kept}/${of}`,
    robustNote: 'cách phân nhóm, trọng số và giai đoạn cho chênh lệch cùng dấu',
    without: (company, gap) => `bỏ ${company}: ${gap}`,
    restsOn: (company) => `▲ Dựa vào ${company}`,
    flips: (gap) => `nếu bỏ: ${gap}, đổi dấu`,
    unclear: (gap) => `nếu bỏ: ${gap}, không còn chắc chắn`,
    keptShort: (kept, of) => `giữ dấu ở ${kept}/${of} cách tính`,
    leaveOneOut: (range) => `bỏ một công ty: ${range}`,
    otherWay: {
      equal: (gap) => `ngược lại khi mọi công ty tính như nhau: ${gap}`,
      revenue: (gap) => `ngược lại khi tính theo doanh thu: ${gap}`,
    },
    revenue: 'Doanh thu',
    scores: 'Điểm CX',
    companies: (n) => `${n} công ty`,
    periods: 'Số kỳ có doanh thu',
    missing: 'còn thiếu',
    importFinancials: `Nhập bảng “${app.tables.financials}”: công ty, kỳ, doanh thu`,
    importScores: `Nhập bảng “${app.tables.scores}” (công ty, kỳ, chỉ số, giá trị) hoặc “${app.tables.responses}”`,
    importPeriods: `Nhập bảng “${app.tables.financials}” của ít nhất một kỳ nữa`,
    importBoth: 'Điểm và doanh thu phải của cùng công ty: nhập cả hai cho ít nhất hai công ty',
    present: 'đã nhập',
  },
  reasons: {
    'no-score': 'không có điểm',
    'hidden-score': 'quá ít câu trả lời để tính điểm',
    'no-revenue': 'không có doanh thu',
    'one-revenue': 'chỉ có doanh thu một kỳ',
    'not-positive': 'doanh thu không lớn hơn 0, không tính được tăng trưởng',
    'currency-changes': 'doanh thu theo nhiều loại tiền',
    missing: (periods) => `không có doanh thu ${periods}`,
  },
  foot: {
    source: (files) => `Nguồn: ${files}`,
    metric: (definition, score) => `${definition}; ${score}`,
    method: (n, spans) =>
      `Tăng trưởng (CAGR) và tương quan: ${n} công ty, mỗi công ty theo giai đoạn riêng${spans === null ? '' : ` (${spans})`}`,
    groups: (n, weight) => `Các nhóm (làm tròn xuống) và đường: ${n} công ty có doanh thu ở mọi kỳ; ${weight}`,
    rule: (text) => `Quy tắc: ${text}`,
    doubt: (draws) => `Khoảng: bootstrap theo công ty, ${draws} lần; p: hoán vị, hai phía`,
    excluded: (count, names) => `Không thuộc nhóm hay đường nào (${count}): ${names}`,
    excludedOne: (name, reason) => `${name} (${reason})`,
    more: (names, count) => `${names}; và ${count} công ty khác`,
    currencies: (list) =>
      `Nhiều loại tiền (${list}): so sánh tăng trưởng theo tiền của từng công ty, không cộng doanh thu`,
    refused: (list) =>
      `Không thể tính theo doanh thu như yêu cầu: doanh thu bằng ${list} không cộng được; thay vào đó mọi công ty tính như nhau`,
    season: 'Kỳ đầu và kỳ cuối thuộc hai thời điểm khác nhau trong năm: tăng trưởng gồm cả yếu tố mùa vụ',
    cause: 'Mối liên hệ, không phải nhân quả',
  },
  scatter: leadersScatter,
  controls: {
    metric: 'Chỉ số CX',
    scorePeriod: 'Điểm',
    scorePeriodHint: 'Dùng điểm của kỳ nào để phân nhóm dẫn đầu và nhóm cuối.',
    average: 'Cả giai đoạn',
    base: 'Kỳ đầu của giai đoạn',
    from: 'Từ',
    to: 'Đến',
    rule: 'Nhóm dẫn đầu và nhóm cuối',
    ruleHint: 'Bao nhiêu công ty được tính là dẫn đầu và ở cuối.',
    weight: 'Trọng số',
    weightHint: 'Công ty lớn có được tính nhiều hơn không.',
  },
}
