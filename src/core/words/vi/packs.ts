import type { Words } from '../index.ts'

export const packs: Words['packs'] = {
  name: 'Điều đã thay đổi',
  keep: (day) => `Lưu làm bộ báo cáo ngày ${day}`,
  keepAgain: (day) => `Lưu lại bộ báo cáo ngày ${day}`,
  kept: (day, figures) =>
    `Đã lưu bộ báo cáo ngày ${day}: ${figures}. Trang “Điều đã thay đổi” sẽ so số liệu sau này với bộ đó.`,
  figures: (count) => `${count} chỉ số`,
  call: 'Trang này so các trang hiện nay với một bộ báo cáo đã lưu. Hãy lưu khi bộ báo cáo được trình hội đồng.',
  since: 'So với bộ báo cáo ngày',
  headline: {
    noFigures: 'Chưa có trang nào mang chỉ số, nên chưa có gì để so sánh',
    noPack: (figures) => `Chưa lưu bộ báo cáo nào: ${figures} đang chờ lần so sánh đầu tiên`,
    same: (since, figures) => `Từ bộ báo cáo ngày ${since} chưa có gì thay đổi: cả ${figures} vẫn như cũ`,
    some: (since, moved, of, which) => `Từ bộ báo cáo ngày ${since}, ${moved}/${of} chỉ số thay đổi, nhất là ${which}`,
    one: (since, of, which) => `Từ bộ báo cáo ngày ${since}, 1/${of} chỉ số đã thay đổi: ${which}`,
    moved: (name, was, now, up) => `“${name}” từ ${was} ${up ? 'lên' : 'xuống'} ${now}`,
    shorter: (since, moved, of) => `Từ bộ báo cáo ngày ${since}, ${moved}/${of} chỉ số đã thay đổi`,
    others: (since, added, gone) =>
      `Từ bộ báo cáo ngày ${since} không chỉ số nào thay đổi; ${added} chỉ số mới, ${gone} chỉ số không còn`,
    are: (count) => (count === '0' ? 'không có' : count),
  },
  subtitle: (since, apart, tested) =>
    `Chỉ số chính, mỗi chỉ số theo đơn vị riêng · bộ ngày ${since} so với nay · ${apart}/${tested} thay đổi kiểm định được vượt ngẫu nhiên`,
  subtitleBare: (since) => `Chỉ số chính, mỗi chỉ số theo đơn vị riêng · bộ ngày ${since} so với nay`,
  title: (since) => `Thay đổi từ bộ báo cáo ngày ${since}`,
  groups: { moved: 'Đã thay đổi', same: 'Vẫn như cũ', added: 'Mới', gone: 'Không còn' },
  group: 'Nhóm',
  columns: {
    slide: 'Trang',
    figure: 'Chỉ số',
    was: 'Trước',
    now: 'Nay',
    change: 'Thay đổi',
    reading: 'Ý nghĩa',
    period: 'Số liệu của',
    wasLow: 'Trước, cận dưới',
    wasHigh: 'Trước, cận trên',
    wasN: 'Trước, n',
    nowLow: 'Nay, cận dưới',
    nowHigh: 'Nay, cận trên',
    nowN: 'Nay, n',
  },
  reading: {
    better: 'tốt hơn',
    worse: 'kém hơn',
    other: 'thay đổi',
    apart: (what) => `${what}, vượt ngẫu nhiên`,
    within: (what) => `${what}, có thể ngẫu nhiên`,
    shared: (what) => `${what}, chung số liệu`,
    bare: (what) => `${what}, không kiểm định`,
  },
  period: (text) => text.replaceAll('tháng ', ''),
  more: '{n} dòng nữa trong bảng số liệu',
  foot: {
    signs:
      'Xếp theo phần của thang đo. ▲ tốt hơn, ▼ kém hơn, ◆ không xét tốt xấu: vượt ngẫu nhiên; △ ▽ ◇: có thể ngẫu nhiên, hoặc không kiểm định',
    base: (figures, slides, same) =>
      `Cỡ mẫu: n = ${figures} chỉ số trên ${slides} trang, ${same} như cũ; n từng chỉ số có trong bảng số liệu`,
    headlines: (count) => `${count} trang có thông điệp khác`,
    method:
      'Vượt ngẫu nhiên: khoảng 95% của hiệu (Zou & Donner 2008) không chứa 0, mọi kiểm định cùng giữ ở 95% (Holm); hạng: các hạng có thể không giao nhau. Thay đổi tính từ số chưa làm tròn',
    source: (since) => `Nguồn: chỉ số đã lưu cùng bộ ngày ${since}, và số liệu hiện nay`,
  },
}
