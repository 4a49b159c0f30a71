import type { ComposedSlide } from '../../src/core/deck/compose-slide.ts'
import { manyBump } from '../charts/bump-cases.ts'
import {
  companyScatter,
  eighteenLevels,
  fourTiles,
  gapStrip,
  leaderLines,
  manyBars,
  manyLines,
  markedBars,
  noIntervals,
  threeBars,
  twentyBars,
} from '../charts/cases.ts'
import { manyHeat } from '../charts/heat-map-cases.ts'
import { web } from '../charts/radar-cases.ts'

const base = {
  id: '1',
  form: 'charts',
  kicker: '',
  body: '',
  notes: '',
  outdated: null,
  ownHeadline: false,
  sampleMark: null,
  pageNumber: null,
  lacksData: false,
} as const

/** Whole slides by the name of their picture: short and long texts, one chart and two, both languages. */
export const slides: Readonly<Record<string, ComposedSlide>> = {
  'rankings-three': {
    ...base,
    lang: 'en',
    headline: 'Aurora ranks 2nd of 3, and that place is certain',
    subtitle: 'Net Promoter Score in points, 2024, 3 companies; bars with 95% intervals',
    charts: [threeBars],
    footnotes: ['Source: customer survey 2024, import of 12 Nov 2026.', '* base of 30 to 99 answers: read with care.'],
    pageNumber: '1',
  },
  'rankings-marked': {
    ...base,
    lang: 'en',
    headline: 'With 12 points more on NPS Aurora would rank 3rd of 6 instead of 5th; only places 3–5 would be certain',
    subtitle: 'Net Promoter Score, points, 2024; 6 companies',
    charts: [markedBars],
    footnotes: ['Source: customer survey 2024.', 'Line between two rows: really different at 95%.'],
    pageNumber: '2',
  },
  'rankings-twenty': {
    ...base,
    lang: 'vi',
    headline: 'Viễn thông Hải Đăng xếp thứ 7 trong 19 doanh nghiệp, nhưng chỉ chắc chắn nằm trong khoảng hạng 3–11',
    subtitle: 'Điểm khuyến nghị ròng (NPS), điểm, năm 2024; 19 doanh nghiệp có đủ mẫu, kèm khoảng tin cậy 95%',
    charts: [twentyBars],
    footnotes: [
      'Nguồn: khảo sát khách hàng 2024, n = 17.204.',
      'NPS = % ủng hộ (9–10) trừ % phê phán (0–6); khoảng tin cậy Wald hiệu chỉnh; tập hạng đồng thời 95% (Mogstad và cộng sự, 2023).',
      '* cỡ mẫu 30–99: đọc thận trọng. ** cỡ mẫu dưới 30: không công bố, không xếp hạng.',
    ],
    sampleMark: 'Dữ liệu mẫu: các công ty hư cấu',
    pageNumber: '1',
  },
  'rankings-sixty': {
    ...base,
    lang: 'vi',
    headline: 'Nhóm dẫn đầu tách hẳn: chỉ 6 trong 60 doanh nghiệp chắc chắn thuộc mười hạng đầu',
    subtitle: 'Điểm khuyến nghị ròng (NPS), điểm, năm 2024, 60 doanh nghiệp, kèm khoảng tin cậy 95%',
    charts: [manyBars(60)],
    footnotes: ['Nguồn: khảo sát khách hàng 2024, n = 114.204.'],
    pageNumber: '2',
  },
  'rankings-hundred': {
    ...base,
    lang: 'vi',
    headline: 'Điện máy Phương Đông đứng thứ 34 trong 119 doanh nghiệp',
    subtitle: 'Điểm khuyến nghị ròng (NPS), điểm, năm 2024',
    charts: [manyBars(119)],
    footnotes: ['Nguồn: khảo sát khách hàng 2024, n = 114.204.'],
  },
  'rankings-index': {
    ...base,
    lang: 'en',
    headline: 'Aurora ranks 2nd of 5; no interval is known for an imported index',
    subtitle: 'Experience index, 0–100, 2024',
    charts: [noIntervals],
    footnotes: ['Source: index as imported.'],
  },
  'rankings-movement': {
    ...base,
    lang: 'vi',
    headline: 'Ngân hàng Ngoại thương Việt Nam lên từ hạng 14 đến hạng 9, nhưng chưa đủ bằng chứng về thay đổi thật',
    subtitle: 'Thứ hạng NPS theo năm, 2020–2025, 20 doanh nghiệp',
    charts: [manyBump(20)],
    footnotes: ['Nguồn: khảo sát khách hàng 2020–2025.', 'Chấm rỗng: cỡ mẫu 30–99, chỉ nêu khoảng hạng.'],
    pageNumber: '1',
  },
  'rankings-weights': {
    ...base,
    lang: 'vi',
    headline: 'Hàng không Cánh Diều xếp thứ 7 theo trọng số đã chọn, và hạng 4–10 theo 90% bộ trọng số khác',
    subtitle: 'Chỉ số CX, 0 đến 100, năm 2025, 18 doanh nghiệp',
    charts: [manyHeat(18)],
    footnotes: ['Nguồn: khảo sát khách hàng 2025.'],
    pageNumber: '1',
  },
  leaders: {
    ...base,
    lang: 'en',
    headline:
      'Experience leaders grew 7.4 points a year faster than laggards from 2019 to 2024, and the gap holds under all five rules',
    subtitle:
      'Revenue, 2019 = 100; means of the groups with the middle half of their companies; 18 companies, 2019–2024',
    charts: [leaderLines, fourTiles],
    footnotes: [
      'Source: annual reports and customer survey 2019, n = 21,880. Leaders and laggards: upper and lower quartile of the experience index of 2019.',
      'Gap: bootstrap 95% interval over companies, 10,000 draws, seeded; permutation p. Association, not cause.',
      'Left out: 2 companies without revenue in 2021 (Delta, Eagle).',
    ],
    sampleMark: 'Sample data: invented companies',
    pageNumber: '2',
  },
  'leaders-scatter': {
    ...base,
    lang: 'vi',
    headline: 'Trải nghiệm tốt hơn đi cùng tăng trưởng cao hơn: tương quan hạng 0,58 ở 20 doanh nghiệp',
    subtitle: 'Chỉ số trải nghiệm 2019 và tăng trưởng doanh thu bình quân 2019–2024, % mỗi năm',
    charts: [companyScatter, fourTiles],
    footnotes: ['Nguồn: báo cáo thường niên và khảo sát khách hàng.', 'Tương quan, không phải quan hệ nhân quả.'],
  },
  'lines-many': {
    ...base,
    lang: 'vi',
    headline: 'Mười hai doanh nghiệp, hai mươi bốn tháng: không ai tăng trưởng đều',
    subtitle: 'Tăng trưởng doanh thu so với cùng kỳ, %',
    charts: [manyLines],
    footnotes: ['Nguồn: báo cáo tháng.'],
  },
  scorecard: {
    ...base,
    lang: 'vi',
    headline: 'Trưởng thành ở mức 2,7 trên 5: quy trình là trụ cột yếu nhất và giới hạn toàn bộ',
    subtitle:
      'Mức trưởng thành 1–5 theo năng lực, 4 người đánh giá, tháng 11/2026; chấm: trung vị, vạch: khoảng ý kiến, hình thoi: mục tiêu',
    charts: [eighteenLevels],
    footnotes: [
      'Nguồn: tự đánh giá, 17 trong 18 năng lực đã trả lời; năng lực chưa trả lời không bị tính là mức thấp.',
      'Trụ cột: trung bình có trọng số; toàn bộ: trung bình nhân của các trụ cột, không vượt quá trụ cột yếu nhất cộng một bậc.',
    ],
    sampleMark: 'Dữ liệu mẫu: các công ty hư cấu',
    pageNumber: '3',
  },
  'scorecard-tiles': {
    ...base,
    lang: 'vi',
    headline: 'Trưởng thành ở mức 2,7 trên 5: quy trình là trụ cột yếu nhất và giới hạn toàn bộ',
    subtitle: 'Mức trưởng thành 1–5 theo năng lực, 4 người đánh giá, tháng 11/2026',
    charts: [eighteenLevels, fourTiles],
    footnotes: ['Nguồn: tự đánh giá, 17 trong 18 năng lực đã trả lời.'],
  },
  'scorecard-radar': {
    ...base,
    lang: 'vi',
    headline: 'Mức trưởng thành CX đạt 2,7/5; yếu nhất là hành trình trọn vẹn',
    subtitle: 'Mức trưởng thành năng lực, 1 đến 5',
    charts: [web(8)],
    footnotes: ['Biểu đồ mạng nhện dễ gây hiểu lầm: diện tích tăng theo bình phương của mức.'],
  },
  strip: {
    ...base,
    lang: 'en',
    headline: 'The gap of +4.4 points a year rests on Cedar: without it, it is −0.3',
    subtitle:
      'Gap in revenue growth by NPS, points a year, 2019–2024 · best and worst quarter by score: 5 and 5 of 20 companies',
    charts: [gapStrip(5, 5), fourTiles],
    footnotes: ['Source: financials 2019–2024. Association, not cause.'],
    pageNumber: '5',
  },
}

const words = { subtitle: '', charts: [], footnotes: [] }

/** Slides of words by the name of their picture. */
export const wordSlides: Readonly<Record<string, ComposedSlide>> = {
  title: {
    ...{ ...base, ...words, form: 'title', lang: 'en', pageNumber: null },
    kicker: 'Aurora Telecom',
    headline: 'Customer experience, third quarter 2026',
    body: 'Data up to Q3 2026\nAs of 22 Nov 2026',
  },
  'title-long': {
    ...{ ...base, ...words, form: 'title', lang: 'vi', pageNumber: null },
    kicker: 'Tổng công ty Viễn thông và Giải pháp số Hải Đăng',
    headline: 'Trải nghiệm khách hàng và tăng trưởng doanh thu: báo cáo trình Hội đồng quản trị quý 3 năm 2026',
    body: 'Dữ liệu đến quý 3/2026\nCập nhật ngày 22/11/2026\nTài liệu nội bộ',
    sampleMark: 'Dữ liệu mẫu: các công ty hư cấu',
  },
  section: {
    ...{ ...base, ...words, form: 'section', lang: 'en', pageNumber: '4' },
    kicker: '2',
    headline: 'What experience is worth',
    body: 'Revenue of leaders and laggards, and what their pace would be worth to us',
  },
  'section-long': {
    ...{ ...base, ...words, form: 'section', lang: 'vi', pageNumber: '12' },
    kicker: '12',
    headline: 'Mức trưởng thành về trải nghiệm khách hàng của toàn tập đoàn và những năng lực đang kìm lại chúng ta',
    body: '',
  },
  text: {
    ...{ ...base, ...words, form: 'text', lang: 'en', pageNumber: '3' },
    headline: 'Three decisions carry the next 12 months',
    body: 'Hold the service level on weekends, where 40% of complaints begin\nMove the app team under the owner of the journey\nAsk the same three questions in every market, so that ranks can be compared',
  },
  'text-columns': {
    ...{ ...base, ...words, form: 'text', lang: 'vi', pageNumber: '9' },
    headline: 'Ban điều hành đề nghị Hội đồng quản trị thông qua ba quyết định và ghi nhận ba việc còn để ngỏ',
    body: 'Đề nghị thông qua:\nGiao một người chịu trách nhiệm cho toàn bộ hành trình đăng ký và kích hoạt dịch vụ\nĐo mức độ nỗ lực của khách hàng sau mỗi lần liên hệ, ở mọi kênh\nƯu tiên khách hàng hiện hữu trong kế hoạch năm 2027\n\nCòn để ngỏ:\nNgân sách cho nền tảng dữ liệu khách hàng dùng chung\nCách chia thưởng theo chỉ số trải nghiệm giữa các đơn vị\nThời điểm công bố kết quả cho nhà đầu tư',
    sampleMark: 'Dữ liệu mẫu: các công ty hư cấu',
  },
  'text-full': {
    ...{ ...base, ...words, form: 'text', lang: 'en', pageNumber: '5' },
    headline: 'More is said here than a slide should say',
    body: Array.from(
      { length: 14 },
      (_, i) => `Point ${i + 1} of a list that goes on for longer than anybody will read it out`,
    ).join('\n'),
  },
}
