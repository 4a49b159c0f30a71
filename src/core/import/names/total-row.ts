import { foldText } from '../headers/headers.ts'

const totals = new Set([
  ...['total', 'totals', 'grand total', 'subtotal', 'sub total', 'sum', 'average', 'mean', 'overall'],
  ...['market average', 'industry average', 'market total', 'industry total', 'all companies'],
  ...[
    'tong',
    'tong cong',
    'tong so',
    'cong',
    'trung binh',
    'binh quan',
    'toan nganh',
    'trung binh nganh',
    'toan thi truong',
  ],
])
const longest = Math.max(...[...totals].map((label) => label.length))

/** Is a company's name really the label of a row that sums up the others: "Total", "Tổng cộng". */
export function looksLikeTotal(name: string): boolean {
  // Composed letters may fold to fewer; brackets and colons may stand around.
  return name.length <= longest * 2 && totals.has(foldText(name))
}
