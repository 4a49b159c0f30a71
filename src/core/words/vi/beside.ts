import type { Words } from '../index.ts'

export const beside: Words['beside'] = {
  label: 'Đặt cạnh nhau',
  none: 'Một biểu đồ',
  hint: 'Cùng một biểu đồ nhiều lần trên một thang đo, mỗi lần với một giá trị của một thiết lập.',
  values: (setting) => `${setting}: những giá trị nào`,
  refused: {
    'no-scale': 'Cách xem này không có thang đo chung để đặt cạnh nhau: hãy chọn cách xem khác, hoặc một biểu đồ',
    'too-few': (setting) => `${setting} có chưa đến 2 giá trị có số liệu: không có gì để đặt cạnh nhau`,
  },
  title: (label, n) => `${label} · n = ${n}`,
  oneScale: (setting) => `đặt cạnh nhau theo ${setting.toLowerCase()}, một thang đo`,
  missing: (values) => `Không đặt vào, vì thiếu số liệu hoặc biểu đồ khác loại: ${values}`,
  base: (fewest, most) => (fewest === most ? `n = ${fewest} mỗi biểu đồ` : `n = ${fewest} đến ${most} mỗi biểu đồ`),
  unnamed: '{n} chưa ghi tên',
  at: (key, label) => {
    const lower = label.charAt(0).toLowerCase() + label.slice(1)
    const ways: Readonly<Record<string, string>> = {
      ...{ period: /^\d{4}$/.test(label) ? `năm ${label}` : label, date: `ngày ${label}` },
      ...{ lag: `khi xét ${lower}`, rule: `khi so ${lower}` },
    }
    return ways[key] ?? `ở ${label}`
  },
  subjects: {
    value: (metric, of) => (metric === '' ? of : `${metric} của ${of}`),
    gap: (metric) =>
      metric === '' ? 'chênh lệch tăng trưởng (điểm %/năm)' : `chênh lệch tăng trưởng theo ${metric} (điểm %/năm)`,
    link: (metric) =>
      metric === '' ? 'tương quan với tăng trưởng (r)' : `tương quan giữa ${metric} và tăng trưởng (r)`,
    maturity: (_metric, of) => `mức trưởng thành của ${of}`,
  },
  headline: {
    some: (what, at, most, against, least) =>
      `${capital(what)} cao nhất ${at} (${most}), thấp nhất ${against} (${least})`,
    leaders: (at, what, most, against, other, least) =>
      `Cao nhất là ${what} ${at} (${most}), thấp nhất là ${other} ${against} (${least})`,
    same: (what, count, value) => `${capital(what)} như nhau trong cả ${count} biểu đồ: ${value}`,
    bare: (count, setting) => `Cùng một biểu đồ, ${count} lần cạnh nhau theo ${setting.toLowerCase()}`,
    beyond: ': vượt mức ngẫu nhiên',
    chance: ': có thể do ngẫu nhiên',
  },
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
