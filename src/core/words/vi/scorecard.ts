import type { Words } from '../index.ts'
import { app } from './app.ts'
import { scorecardCapabilities } from './scorecard-capabilities.ts'
import { scorecardGaps } from './scorecard-gaps.ts'
import { scorecardQuickWins } from './scorecard-quick-wins.ts'
import { scorecardRadar } from './scorecard-radar.ts'
import { scorecardRoadmap } from './scorecard-roadmap.ts'
import { scorecardSpread } from './scorecard-spread.ts'
import { scorecardTrend } from './scorecard-trend.ts'
import { scorecardUnits } from './scorecard-units.ts'

export const scorecard: Words['panels']['scorecard'] = {
  name: 'Thẻ điểm trưởng thành CX',
  question: 'Trải nghiệm khách hàng của chúng ta trưởng thành đến đâu và điều gì đang kìm lại?',
  headline: {
    outOf: (overall, highest) => `${overall}/${highest}`,
    nothing: 'Chưa thể nêu mức trưởng thành CX: chưa có năng lực nào được đánh giá',
    partly: (overall, rated, all, share) =>
      `Mức trưởng thành CX đạt ${overall}, tính trên ${rated}/${all} năng lực đã đánh giá (${share})`,
    gated: (overall, pillar, stage) => `Mức trưởng thành CX đạt ${overall}; “${pillar}” giữ ở giai đoạn ${stage}`,
    gatedByAll: (overall, stage) => `Mức trưởng thành CX đạt ${overall}; các trụ cột yếu nhất giữ ở giai đoạn ${stage}`,
    disputed: (overall, count) =>
      `Mức trưởng thành CX đạt ${overall}, nhưng người đánh giá lệch từ hai mức trở lên ở ${count} năng lực`,
    atTarget: (overall, count, one) =>
      one
        ? `Mức trưởng thành CX đạt ${overall} và năng lực duy nhất có mục tiêu đã đạt mục tiêu`
        : `Mức trưởng thành CX đạt ${overall} và cả ${count} năng lực có mục tiêu đều đã đạt`,
    weakest: (overall, pillar, value) => `Mức trưởng thành CX đạt ${overall}; yếu nhất là “${pillar}”, ${value}`,
    onePillar: (pillar, overall, stage, name) => `${pillar} đạt ${overall}, ở giai đoạn ${stage}: ${name}`,
    level: (overall, stage) =>
      `Mức trưởng thành CX đạt ${overall}, ở giai đoạn ${stage}; không trụ cột nào tụt lại riêng`,
  },
  measure: (low, high) => `Mức trưởng thành năng lực, ${low} đến ${high}`,
  stage: (stage, name) => `giai đoạn ${stage}: ${name}`,
  rated: (rated, all) => `đã đánh giá ${rated}/${all} năng lực`,
  chart: 'Mức trưởng thành CX theo năng lực',
  notRated: 'chưa đánh giá',
  coverage: (rated, all) => `đã đánh giá ${rated}/${all}`,
  pillarTarget: (target) => `mục tiêu ${target}`,
  context: {
    elsewhere: 'Nơi khác, theo mô hình riêng của XM Institute (2024, 234 người làm CX):',
    stage: (stage, share, about) => `${stage === '1' ? 'giai đoạn ' : ''}${stage}: ${about ? 'khoảng ' : ''}${share}`,
    ours: (stage) => `${stage} (chúng ta)`,
  },
  columns: {
    pillar: 'Trụ cột',
    capability: 'Năng lực',
    weight: 'Trọng số',
    level: 'Mức',
    low: 'Đánh giá thấp nhất',
    high: 'Đánh giá cao nhất',
    target: 'Mục tiêu',
    assessors: 'Số người đánh giá',
    disputed: 'ý kiến khác biệt',
    weakest: 'trụ cột yếu nhất',
    weakLink: 'Yếu nhất trong trụ cột',
    isWeakLink: 'có',
  },
  foot: {
    source: (files, ratings, assessors, when) =>
      `Nguồn: ${files}; ${ratings} lượt đánh giá của ${assessors} người${when === null ? '' : `, ${when}`}`,
    givenHere: 'đánh giá trong Triptych',
    between: (first, last) => `từ ${first} đến ${last}`,
    method:
      'Chấm: mức (trung vị); vạch: khoảng đánh giá; hình thoi: mục tiêu; tên màu cam: yếu nhất trụ cột. Trụ cột: trung bình có trọng số; tổng thể: trung bình nhân các trụ cột; giai đoạn: cao hơn trụ cột yếu nhất tối đa một bậc',
    agreed: (count) =>
      `Cả phòng đã thống nhất mức của ${count} năng lực; mức này được tính thay cho trung vị, vạch vẫn cho thấy khoảng ý kiến riêng`,
    notRated: (count, all) => `Chưa đánh giá: ${count}/${all} năng lực; để ngoài, không tính là mức thấp`,
    pillarsNotRated: (names) => `Chưa có đánh giá nào nên không tính vào tổng thể: ${names}`,
    disputed: (names) => `Lệch từ hai mức trở lên: ${names}`,
    unknown: (ratings, names) => `Không tính: ${ratings} lượt đánh giá năng lực mà mô hình không có (${names})`,
    dropped: (ratings, names) =>
      `Vẫn lưu trong tệp làm việc nhưng không tính: ${ratings} lượt đánh giá năng lực không còn trong mô hình (${names})`,
    model: (name, version, file) => `Mô hình: ${name}, phiên bản ${version}${file === null ? '' : ` (${file})`}`,
    weights: (list) => `trọng số khác 1: ${list}`,
    superseded: (count) => `${count} lượt đánh giá trước được thay bằng lượt sau của cùng người`,
    others: (names) => `Cũng được đánh giá nhưng không hiển thị: ${names}`,
    toImport: `Để đánh giá: nhập bảng “${app.tables.maturity}” gồm năng lực, mức, người đánh giá, ngày và mục tiêu`,
    more: (names, count) => `${names} và ${count} mục khác`,
  },
  views: {
    label: 'Xem',
    hint: null,
    names: {
      triptych: 'Ba trụ cột',
      capabilities: scorecardCapabilities.name,
      spread: scorecardSpread.name,
      gaps: scorecardGaps.name,
      roadmap: scorecardRoadmap.name,
      'quick-wins': scorecardQuickWins.name,
      trend: scorecardTrend.name,
      units: scorecardUnits.name,
      radar: scorecardRadar.name,
    },
  },
  capabilities: scorecardCapabilities,
  spread: scorecardSpread,
  gaps: scorecardGaps,
  roadmap: scorecardRoadmap,
  quickWins: scorecardQuickWins,
  trend: scorecardTrend,
  units: scorecardUnits,
  radar: scorecardRadar,
  progress: { planned: 'dự kiến', 'under-way': 'đang thực hiện', done: 'hoàn thành', stopped: 'đã dừng' },
  more: '{n} dòng nữa trong bảng số liệu',
  controls: {
    company: 'Công ty',
    date: 'Kỳ đánh giá',
    dateHint: 'Tính các lượt đánh giá đến ngày này.',
    latest: 'Mới nhất',
  },
}
