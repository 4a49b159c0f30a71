import type { Words } from '../index.ts'
import { inside } from './inside.ts'
import { rankingsMovement } from './rankings-movement.ts'
import { rankingsPlaces } from './rankings-places.ts'
import { rankingsWeights } from './rankings-weights.ts'

export const rankings: Words['panels']['rankings'] = {
  name: 'Xếp hạng CX',
  question: 'Chúng ta đứng ở đâu so với các bên khác, và chắc chắn đến mức nào?',
  /** The ways to look at it, which the inspector offers first. */
  views: {
    label: 'Xem',
    hint: null,
    names: { places: 'Thứ hạng', movement: rankingsMovement.name, weights: rankingsWeights.name },
  },
  places: rankingsPlaces,
  movement: rankingsMovement,
  weighting: rankingsWeights,
  nouns: {
    company: { one: 'công ty', many: 'công ty' },
    segment: { one: 'phân khúc', many: 'phân khúc' },
    channel: { one: 'kênh', many: 'kênh' },
    journey: { one: 'hành trình', many: 'hành trình' },
  },
  headline: {
    noData: (metric) => `Chưa có dữ liệu ${inside(metric)} để xếp hạng`,
    noDataIn: (metric, period) => `Không có dữ liệu ${inside(metric)} trong kỳ ${period}`,
    allHidden: (metric, one, base) => `Chưa ${one} nào có đủ ${base} câu trả lời để công bố ${inside(metric)}`,
    only: (name, metric, value, one) =>
      `${name} đạt ${value} về ${inside(metric)}; không có ${one} nào khác để xếp hạng cùng`,
    ownMissing: (name, metric, count, many) =>
      `${name} không có dữ liệu ${inside(metric)} để xếp hạng cùng ${count} ${many} này`,
    ownHidden: (name, metric, n, _one, count, many) =>
      `${name} chỉ có ${n} câu trả lời về ${inside(metric)}, quá ít để xếp hạng cùng ${count} ${many}`,
    ownHiddenAlone: (name, metric, n) =>
      `${name} chỉ có ${n} câu trả lời về ${inside(metric)}, quá ít để công bố kết quả`,
    place: {
      ranks: (name, metric, value, rank, count, many) =>
        `${name} xếp thứ ${rank} trong ${count} ${many} về ${inside(metric)} với ${value}`,
      shares: (name, metric, value, rank, count, many) =>
        `${name} đồng hạng ${rank} trong ${count} ${many} về ${inside(metric)} với ${value}`,
      leads: (name, metric, value, count, many) => `${name} dẫn đầu ${count} ${many} về ${inside(metric)} với ${value}`,
      twoLead: (names, metric, value, count, many) =>
        `${names} cùng dẫn đầu ${count} ${many} về ${inside(metric)} với ${value}`,
      someLead: (some, metric, value, count, many) =>
        `${some} trong ${count} ${many} cùng dẫn đầu về ${inside(metric)} với ${value}`,
      stands: (name, metric, value) => `${name} đạt ${value} về ${inside(metric)}`,
      highest: (name, metric, value, count, many) =>
        `${name} cao nhất trong ${count} ${many} về ${inside(metric)} với ${value}`,
    },
    certainty: {
      certain: () => ', và vị trí này là chắc chắn',
      ahead: () => ', hơn hẳn các bên còn lại',
      range: (low, high) => `, nhưng chỉ chắc chắn nằm trong khoảng hạng ${low}–${high}`,
      any: (count) => `, nhưng chưa thể loại trừ hạng nào trong ${count} hạng`,
      noBase: () => '; tệp không có cỡ mẫu nên chưa rõ độ chắc chắn',
      noSpread: () => '; tệp không có độ lệch chuẩn nên chưa rõ độ chắc chắn',
      othersUnknown: () => '; các bên khác không có cỡ mẫu nên chưa rõ độ chắc chắn',
      fewCertain: (n, rank, count) => `; dù chỉ có ${n} câu trả lời, hạng ${rank} trong ${count} là chắc chắn`,
      fewRange: (n, low, high, count) =>
        `, nhưng ${n} câu trả lời chỉ đủ chắc chắn cho hạng ${low}–${high} trên ${count}`,
      fewAny: (n, count) => `, nhưng với ${n} câu trả lời chưa thể loại trừ hạng nào trong ${count} hạng`,
      fewUnknown: (n, count) => `, nhưng ${n} câu trả lời là quá ít để xếp hạng trong ${count}`,
    },
  },
  allPeriods: 'gộp tất cả các kỳ',
  answerScale: (low, high) => `trung bình các câu trả lời từ ${low} đến ${high}`,
  segment: (segment) => `phân khúc ${segment}`,
  who: (count, noun) => `${count} ${noun}`,
  whoOf: (count, noun, company) => `${count} ${noun} của ${company}`,
  answers: (n) => `${n} câu trả lời`,
  columns: {
    rank: 'Hạng',
    value: 'Giá trị',
    low: 'Cận dưới (95%)',
    high: 'Cận trên (95%)',
    ranks: 'Khoảng hạng',
    n: 'n',
    change: 'Thay đổi',
    note: 'Ghi chú',
    more: 'còn {n} dòng trong bảng dữ liệu',
  },
  mean: (value) => `TB ${value}`,
  pointsOfPercent: (signed) => `${signed} điểm %`,
  tooFew: (n) => `n = ${n}: quá ít để công bố`,
  foot: {
    source: (files) => `Nguồn: ${files}`,
    base: (range, one, total) => `n = ${range} mỗi ${one}, tổng cộng ${total} câu trả lời`,
    noBase: 'tệp không có cỡ mẫu n',
    partBase: (missing) => `${missing} trong số đó không có n`,
    asImported: (metric) => `${metric}: lấy nguyên từ tệp, không tính lại`,
    partlyImported: 'một số giá trị lấy nguyên từ tệp',
    noInterval: 'Không có khoảng tin cậy vì thiếu n hoặc độ lệch chuẩn',
    places: {
      simultaneous: (c, draws) =>
        `Khoảng hạng: tập hợp tin cậy 95% đồng thời cho thứ hạng (Mogstad và cộng sự 2023), c = ${c}, ${draws} lần mô phỏng`,
      marginal: (c, draws) =>
        `Khoảng hạng: tập hợp tin cậy 95% riêng từng thứ hạng (Mogstad và cộng sự 2023), c = ${c}, ${draws} lần mô phỏng`,
    },
    anywhere: (count) => `không có khoảng tin cậy nên có thể ở bất kỳ hạng nào: ${count}`,
    baseRule: '* cỡ mẫu 30–99: chỉ nêu khoảng hạng; ** cỡ mẫu dưới 30: ẩn giá trị, không xếp hạng',
    change: (period) => `Thay đổi: so với kỳ ${period}, có màu khi có ý nghĩa thống kê ở mức 95% (Holm)`,
    changeUntested: (period) => `Thay đổi: so với kỳ ${period}; không có khoảng tin cậy nên chưa rõ ý nghĩa thống kê`,
    withoutData: (names) => `Không đưa vào vì không có dữ liệu trong kỳ: ${names}`,
    unnamed: (n, one) => `Không đưa vào: ${n} câu trả lời không ghi ${one}`,
    others: (count) => `${count} tên khác`,
  },
  seed: (seed) => `hạt giống ${seed}`,
  controls: {
    metric: 'Chỉ số',
    period: 'Kỳ',
    of: 'Xếp hạng',
    ranks: 'Khoảng hạng',
    ranksHint: 'Mọi khoảng cùng đúng với độ tin cậy 95%, hoặc từng khoảng riêng lẻ: loại sau hẹp hơn',
    simultaneous: 'đồng thời',
    marginal: 'riêng từng hạng',
    segment: 'Phân khúc',
    channel: 'Kênh',
    journey: 'Hành trình',
    all: { segment: 'mọi phân khúc', channel: 'mọi kênh', journey: 'mọi hành trình' },
    rivals: 'Đối thủ',
    rivalsHint: 'Các công ty cần nhìn bên cạnh công ty mình',
    weights: 'Trọng số trong chỉ số',
    weightsHint: 'Mỗi phần được quy về 0–100 theo hai đầu thang đo của chính nó',
    mean: 'Cách lấy trung bình',
    meanHint: 'Trung bình nhân: phần mạnh không bù hết cho phần yếu',
    means: { arithmetic: 'trung bình cộng', geometric: 'trung bình nhân' },
  },
}
