import type { Words } from '../index.ts'

export const scorecardUnits: Words['panels']['scorecard']['units'] = {
  name: 'So sánh đơn vị',
  unnamed: 'không ghi công ty',
  maturity: 'mức trưởng thành CX',
  headline: {
    alone: (name) => `Mới chỉ ${name} được đánh giá; cần hai công ty để so sánh`,
    several: (count) => `${count} đơn vị khác`,
    own: (own, rank, count, what, value, leading, first) =>
      `${own} xếp thứ ${rank}/${count} về ${what}, đạt ${value}; dẫn đầu là ${leading}, ${first}`,
    leads: (name, count, what, value, second, next) =>
      `${name} dẫn đầu ${count} công ty về ${what}, đạt ${value}; kế tiếp là ${second}, ${next}`,
    level: (names, count, what, value) => `${names} cùng dẫn đầu ${count} công ty về ${what}, đều đạt ${value}`,
    many: (leaders, count, what, value) => `${leaders}/${count} công ty cùng dẫn đầu về ${what}, đạt ${value}`,
  },
  scaleOf: (what, low, high) => `${what}, ${low} đến ${high}`,
  count: (count) => `${count} công ty`,
  chart: 'Mức trưởng thành theo công ty',
  columns: { rank: '#', company: 'Công ty', overall: 'Tổng thể', stage: 'Giai đoạn', rated: 'Đã đánh giá' },
  foot: {
    source: (files, ratings, when) => `Nguồn: ${files}; ${ratings} lượt đánh giá${when === null ? '' : `, ${when}`}`,
    method: {
      pillars:
        'Nền càng đậm, mức càng cao. Trụ cột: trung bình có trọng số các năng lực đã đánh giá; tổng thể: trung bình nhân các trụ cột; không có khoảng tin cậy vì đây không phải mẫu khảo sát',
      capabilities:
        'Nền càng đậm, mức càng cao. Tổng thể: trung bình nhân các trụ cột, mỗi trụ cột là trung bình có trọng số các mục đã đánh giá; không có khoảng tin cậy vì đây không phải mẫu khảo sát',
    },
    partly: '* dưới 80% năng lực được đánh giá; phần chưa đánh giá được để ngoài, không bao giờ tính là mức thấp',
  },
}
