import type { Words } from '../index.ts'
import { inside } from './inside.ts'

export const rankingsMovement: Words['panels']['rankings']['movement'] = {
  name: 'Biến động',
  span: (from, to) => (from.length + to.length > 8 ? `${from} – ${to}` : `${from}–${to}`),
  place: (rank) => `hạng ${rank}`,
  placeOf: (rank, count) => `hạng ${rank} trên ${count}`,
  headline: {
    noData: (metric) => `Chưa có dữ liệu ${inside(metric)} để theo dõi thứ hạng`,
    onePeriod: (metric, period) =>
      `Cần ít nhất hai kỳ để thấy biến động, mà ${inside(metric)} mới chỉ có ở kỳ ${period}`,
    move: {
      climbed: (name, metric, from, to, span) =>
        `${name} vươn từ nhóm cuối lên nhóm đầu về ${inside(metric)}, từ ${from} lên ${to}, giai đoạn ${span}`,
      plunged: (name, metric, from, to, span) =>
        `${name} rơi từ nhóm đầu xuống nhóm cuối về ${inside(metric)}, từ ${from} xuống ${to}, giai đoạn ${span}`,
      rose: (name, metric, from, to, span) =>
        `${name} tăng từ ${from} lên ${to} về ${inside(metric)}, giai đoạn ${span}`,
      fell: (name, metric, from, to, span) =>
        `${name} giảm từ ${from} xuống ${to} về ${inside(metric)}, giai đoạn ${span}`,
      held: (name, metric, at, first, last) => `${name} đứng ${at} về ${inside(metric)} vào ${last}, như vào ${first}`,
      few: (name, metric, from, to, span) => `${name} đi từ ${from} đến ${to} về ${inside(metric)}, giai đoạn ${span}`,
    },
    evidence: {
      points: (size) => `${size} điểm`,
      gain: (change) => `; mức tăng ${change} có ý nghĩa thống kê`,
      loss: (change) => `; mức giảm ${change} có ý nghĩa thống kê`,
      yetGain: (change) => `, dù mức tăng ${change} có ý nghĩa thống kê`,
      yetLoss: (change) => `, dù mức giảm ${change} có ý nghĩa thống kê`,
      unclear: (change) => `, nhưng thay đổi ${change} chưa đủ bằng chứng`,
      untested: () => '; không có khoảng tin cậy nên chưa thể loại trừ ngẫu nhiên',
    },
    entered: (name, metric, at, period, first) =>
      `${name} có mặt trong bảng xếp hạng ${inside(metric)} từ ${first} và đứng ${at} vào ${period}`,
    left: (name, metric, at, period, last) =>
      `${name} không có thứ hạng về ${inside(metric)} vào ${last}; lần cuối là ${at}, vào ${period}`,
    ownMissing: (name, metric, span) => `${name} không có thứ hạng về ${inside(metric)} ở cả hai đầu giai đoạn ${span}`,
    noneClear: (metric, count, many, span) =>
      `Không ${many} nào trong ${count} ${many} có thay đổi đủ ý nghĩa thống kê về ${inside(metric)}, giai đoạn ${span}`,
    untested: (metric, span) =>
      `Thứ hạng về ${inside(metric)} có thay đổi trong giai đoạn ${span}, nhưng không có khoảng tin cậy để loại trừ ngẫu nhiên`,
    nobody: (metric, many, span) => `Không ${many} nào có ${inside(metric)} ở cả hai đầu giai đoạn ${span}`,
  },
  subtitle: (noun, span) => `thứ hạng trong ${noun} · ${span}`,
  bands: ['Nhóm đầu', 'Nhóm hai', 'Nhóm ba', 'Nhóm cuối'],
  columns: {
    place: 'Hạng',
    change: 'Thay đổi',
    evidence: 'Bằng chứng',
  },
  evidence: {
    significant: 'có ý nghĩa thống kê',
    unclear: 'chưa đủ bằng chứng',
    untested: 'không kiểm định được',
    entered: (period) => `mới có từ ${period}`,
    left: (period) => `có đến ${period}`,
    gap: 'một đầu không có giá trị',
  },
  foot: {
    base: (range) => `n = ${range} mỗi kỳ`,
    tests: (count) => `Thay đổi: kiểm định z giữa kỳ đầu và kỳ cuối, giữ mức 95% cho cả ${count} phép kiểm định (Holm)`,
    untested: 'Không kiểm định được thay đổi vì thiếu n hoặc độ lệch chuẩn ở một trong hai đầu',
    step: (from, to, names) => `${from} đến ${to} có ý nghĩa thống kê: ${names}`,
    stepNone: (from, to) => `${from} đến ${to}: không thay đổi nào có ý nghĩa thống kê`,
    climbed: (names) => `Từ nhóm cuối lên nhóm đầu với mức tăng có ý nghĩa thống kê: ${names}`,
    nobodyClimbed: 'Không ai từ nhóm cuối lên nhóm đầu với mức tăng có ý nghĩa thống kê',
    band: 'Dải xám: tập hợp tin cậy 95% cho hạng của chúng ta (Mogstad và cộng sự 2023)',
    strokes: 'Vạch đứng: tập hợp tin cậy 95% cho hạng của chúng ta (Mogstad và cộng sự 2023)',
    hollow: 'Chấm rỗng: cỡ mẫu 30–99, chỉ nêu khoảng hạng; dưới 30: ẩn, đường bị ngắt',
    never: (names) => `Luôn bị ẩn vì cỡ mẫu dưới 30: ${names}`,
    entered: (names) => `Mới có: ${names}`,
    left: (names) => `Không còn: ${names}`,
  },
  method: {
    tests: 'kiểm định z cho thay đổi giá trị giữa hai kỳ, hiệu chỉnh Holm trên mọi dòng',
    sets: (kind, draws, seed) =>
      `tập hợp tin cậy 95% ${kind} cho thứ hạng (Mogstad và cộng sự 2023), ${draws} lần mô phỏng ở kỳ cuối, hạt giống ${seed}`,
    kinds: { simultaneous: 'đồng thời', marginal: 'riêng từng hạng' },
  },
  controls: { from: 'Từ', to: 'Đến' },
}
