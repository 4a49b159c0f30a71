import type { Words } from '../index.ts'
import { inside } from './inside.ts'

const moved = (amount: string, more: boolean) => `${more ? 'thêm' : 'bớt'} ${amount}`

export const rankingsPlaces: Words['panels']['rankings']['places'] = {
  within: (metric, segment, channel, journey) =>
    [
      metric,
      segment && `ở phân khúc ${segment}`,
      channel && `qua kênh ${channel}`,
      journey && `trong hành trình ${journey}`,
    ]
      .filter(Boolean)
      .join(' '),
  channel: (channel) => `kênh ${channel}`,
  journey: (journey) => `hành trình ${journey}`,
  ownLacks: (name, parts, count, many) =>
    `${name} chưa có chỉ số CX để xếp hạng cùng ${count} ${many} này vì thiếu dữ liệu ${parts}`,
  noneComplete: (one) => `Chưa ${one} nào có đủ các phần của chỉ số CX`,
  first: {
    unknown: (metric) => `Chưa thể biết ai có thể đứng đầu về ${inside(metric)} vì các giá trị không có khoảng tin cậy`,
    one: (name, metric, count, many) => `Trong ${count} ${many}, chỉ ${name} có khả năng đứng đầu về ${inside(metric)}`,
    any: (metric, count, many) => `Bất kỳ ${many} nào trong số ${count} cũng có thể đứng đầu về ${inside(metric)}`,
    named: (names, metric, count, many) => `${names} đều có thể đứng đầu trong ${count} ${many} về ${inside(metric)}`,
    some: (some, metric, count, many) => `${some} trong ${count} ${many} có thể đứng đầu về ${inside(metric)}`,
    ownIn: (name) => `, trong đó có ${name}`,
    ownOut: (name) => `, nhưng không có ${name}`,
  },
  neighbours: {
    unknown: (metric, many) =>
      `Chưa thể biết các ${many} liền kề có khác nhau về ${inside(metric)} hay không vì không có khoảng tin cậy`,
    none: (metric, count, many) =>
      `Không ${many} nào trong số ${count} thật sự khác ${many} liền sau về ${inside(metric)}`,
    all: (metric, count, many) => `Cả ${count} ${many} đều thật sự khác ${many} liền sau về ${inside(metric)}`,
    some: (some, pairs, metric, many) =>
      `Chỉ ${some} trong ${pairs} cặp ${many} liền kề thật sự khác nhau về ${inside(metric)}`,
    partly: (some, pairs, metric, many) =>
      `${some} trong ${pairs} cặp ${many} liền kề thật sự khác nhau về ${inside(metric)}; có cặp không kiểm định được`,
    partlyNone: (metric, many) =>
      `Chưa rõ cặp ${many} liền kề nào thật sự khác nhau về ${inside(metric)}; có cặp không kiểm định được`,
    apart: (name, above, below, metric) => `Về ${inside(metric)}, ${name} thật sự kém ${above} và thật sự hơn ${below}`,
    behind: (name, above, below, metric) =>
      `Về ${inside(metric)}, ${name} thật sự kém ${above} nhưng chưa khác biệt rõ với ${below}`,
    ahead: (name, above, below, metric) =>
      `Về ${inside(metric)}, ${name} thật sự hơn ${below} nhưng chưa khác biệt rõ với ${above}`,
    between: (name, above, below, metric) =>
      `Về ${inside(metric)}, ${name} chưa khác biệt rõ với ${above} ở trên lẫn ${below} ở dưới`,
    firstClear: (name, below, metric) => `${name} đứng đầu về ${inside(metric)} và thật sự hơn ${below} liền sau`,
    firstUnclear: (name, below, metric) =>
      `${name} đứng đầu về ${inside(metric)} nhưng chưa khác biệt rõ với ${below} liền sau`,
    lastClear: (name, above, metric) => `${name} đứng cuối về ${inside(metric)} và thật sự kém ${above} liền trước`,
    lastUnclear: (name, above, metric) =>
      `${name} đứng cuối về ${inside(metric)} nhưng chưa khác biệt rõ với ${above} liền trước`,
  },
  whatIf: {
    points: (amount) => `${amount} điểm`,
    pointsOfPercent: (amount) => `${amount} điểm phần trăm`,
    ranks: (amount, more, name, metric, rank, count, many, before) =>
      `Nếu ${moved(amount, more)} về ${inside(metric)}, ${name} sẽ xếp thứ ${rank} trong ${count} ${many} thay vì thứ ${before}`,
    stays: (amount, more, name, metric, rank, count, many) =>
      `Dù ${moved(amount, more)} về ${inside(metric)}, ${name} vẫn xếp thứ ${rank} trong ${count} ${many}`,
    keeps: (amount, more, name, metric, rank, count, many) =>
      `Nếu ${moved(amount, more)} về ${inside(metric)}, ${name} vẫn xếp thứ ${rank} trong ${count} ${many} như hiện nay`,
    stands: (amount, more, name, metric, value) =>
      `Nếu ${moved(amount, more)} về ${inside(metric)}, ${name} sẽ đạt ${value}`,
    certainty: {
      certain: (place) => `; hạng ${place} khi đó là chắc chắn`,
      range: (low, high) => `; chỉ chắc chắn ở hạng ${low}–${high}`,
      any: () => '; vẫn có thể ở bất kỳ hạng nào',
      unknown: () => '; chưa rõ độ chắc chắn',
    },
  },
  foot: {
    index: (mean, weights) => `Chỉ số CX: ${mean} của ${weights}, mỗi phần quy về 0–100 theo thang cố định`,
    equal: (parts) => `${parts} với trọng số bằng nhau`,
    weight: (part, percent) => `${part} ${percent}`,
    independent: () => 'các phần lấy từ tệp được coi là độc lập',
    asImported: (names) => `lấy nguyên chỉ số từ tệp: ${names}`,
    incomplete: (names) => `Không có chỉ số vì thiếu một phần: ${names}`,
    incompleteOne: (name, parts) => `${name} (${parts})`,
    first: 'Màu xanh và khoảng hạng in đậm: có thể đứng đầu, khoảng hạng có hạng 1',
    neighbours: (tests) =>
      `Vạch giữa hai dòng: thật sự khác nhau ở mức 95% (kiểm định z, Holm trên ${tests} cặp liền kề)`,
    noneClear: (tests) =>
      `Các bên liền kề: chưa cặp nào thật sự khác nhau ở mức 95% (kiểm định z, Holm trên ${tests} cặp)`,
    whatIf: (tried) => `Khung viền: ${tried}; cùng sai số chuẩn, các bên khác giữ nguyên`,
    smallest: 'cỡ mẫu nhỏ nhất trong các phần',
  },
  notes: {
    few: 'cỡ mẫu 30–99: chỉ nêu khoảng hạng',
    noBase: 'không có cỡ mẫu: chưa rõ độ chắc chắn',
    noSpread: 'không có độ lệch chuẩn: chưa rõ độ chắc chắn',
    first: 'có thể đứng đầu',
    step: 'thật sự khác dòng liền sau',
    whatIf: (signed, value, rank, places, one) =>
      [
        `nếu ${signed}: ${value}`,
        rank && `hạng ${rank}`,
        places && (one ? `chắc chắn hạng ${places}` : `khoảng hạng ${places}`),
      ]
        .filter(Boolean)
        .join(', '),
  },
  controls: {
    mark: 'Chỉ ra',
    marks: { none: 'không', first: 'ai có thể đứng đầu', neighbours: 'các bên liền kề thật sự khác nhau' },
    whatIf: 'Nếu chúng ta có thêm',
    whatIfHint: 'Vị trí của chúng ta nếu tăng bấy nhiêu, các bên khác giữ nguyên',
    points: 'điểm',
    pointsOfPercent: 'điểm phần trăm',
  },
}
