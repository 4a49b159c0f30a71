import type { Words } from '../index.ts'

export const rankingsWeights: Words['panels']['rankings']['weighting'] = {
  name: 'Trọng số',
  headline: {
    noData: 'Chưa có chỉ số CX để thử các bộ trọng số khác',
    noDataIn: (period) => `Không có chỉ số CX trong kỳ ${period} để thử các bộ trọng số khác`,
    imported: 'Chỉ số CX được lấy nguyên từ tệp nên không có trọng số để thay đổi',
    onePart: (part) => `Chỉ số CX chỉ có một thành phần là ${part} nên không có trọng số để thay đổi`,
    tooFew: (one) => `Chưa đủ hai ${one} có chỉ số CX nên trọng số không làm đổi thứ hạng`,
    ownMissing: (name, count, many) =>
      `${name} không có chỉ số CX để xếp hạng cùng ${count} ${many} này, dù trọng số thế nào`,
    ownHidden: (name, count, many) => `${name} có quá ít câu trả lời để có chỉ số CX bên cạnh ${count} ${many} này`,
    always: (name, rank, draws) =>
      `${name} xếp thứ ${rank} về chỉ số CX theo trọng số này, và theo cả ${draws} bộ trọng số khác đã thử`,
    steady: (name, rank) =>
      `${name} xếp thứ ${rank} về chỉ số CX theo trọng số này, và vẫn vậy theo 90% bộ trọng số khác`,
    range: (name, rank, low, high) =>
      `${name} xếp thứ ${rank} theo trọng số này, và trong khoảng hạng ${low}–${high} theo 90% bộ trọng số khác`,
    elsewhere: (name, rank, other) =>
      `${name} xếp thứ ${rank} theo trọng số này, nhưng thứ ${other} theo 90% bộ trọng số khác`,
    few: (name, n, low, high) =>
      `Với ${n} câu trả lời, ${name} chưa có một hạng duy nhất; chỉ số CX nằm trong khoảng hạng ${low}–${high} theo 90% bộ trọng số`,
    fewOne: (name, n, place) =>
      `Với ${n} câu trả lời, ${name} chưa có một hạng duy nhất; chỉ số CX đứng ở vị trí ${place} theo 90% bộ trọng số`,
    leads: (name, draws) => `${name} dẫn đầu chỉ số CX theo trọng số này và theo cả ${draws} bộ trọng số khác đã thử`,
    leadsMostly: (name, share, other, otherShare) =>
      `${name} dẫn đầu chỉ số CX theo trọng số này và theo ${share} bộ trọng số khác; ${other} dẫn đầu theo ${otherShare}`,
    sharedLead: (names, share) =>
      `${names} cùng dẫn đầu chỉ số CX theo trọng số này; cái tên đầu tiên dẫn đầu theo ${share} bộ trọng số khác`,
  },
  weight: (part, percent) => `${part} ${percent}`,
  alike: (parts) => `${parts} có trọng số như nhau`,
  means: { arithmetic: 'trung bình cộng', geometric: 'trung bình nhân' },
  columns: {
    place: 'Hạng',
    median: 'Trung vị',
    range: '90% bộ trọng số',
    rangeShort: '90%',
    shares: (draws) => `Tỷ lệ trong ${draws} bộ trọng số ở mỗi hạng, %; ô có khung: hạng theo trọng số đã chọn`,
    ink: (draws) =>
      `Ô càng đậm, càng nhiều trong ${draws} bộ trọng số cho hạng đó; 90%: khoảng hạng theo chín phần mười số bộ`,
    more: 'còn {n} dòng trong bảng dữ liệu',
  },
  foot: {
    draws: (draws, ranges) =>
      `${draws} bộ trọng số quanh bộ đã chọn (phân phối Dirichlet, độ tập trung 20; OECD và JRC 2008), 90% nằm trong ${ranges}`,
    range: (part, low, high) => `${part} ${low}–${high}`,
    weightsOnly: 'Chỉ trọng số thay đổi: sai số chọn mẫu của câu trả lời xem ở phần thứ hạng',
    imported: (names) => `Không đổi theo trọng số vì tệp cho sẵn chỉ số: ${names}`,
    baseRule: '* cỡ mẫu 30–99: không nêu một hạng; cỡ mẫu dưới 30: không đưa vào',
    hidden: (names) => `Không đưa vào vì cỡ mẫu dưới 30: ${names}`,
    incomplete: (names) => `Không đưa vào vì thiếu một thành phần của chỉ số: ${names}`,
  },
  method: (draws, seed) =>
    `${draws} bộ trọng số mô phỏng, phân phối Dirichlet với độ tập trung 20 quanh bộ đã chọn, hạt giống ${seed}; tỷ lệ từng hạng, trung vị và khoảng 5–95% (OECD và JRC, Handbook on Constructing Composite Indicators, 2008)`,
}
