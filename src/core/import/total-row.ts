import { foldText } from './headers.ts'

const totals = new Set([
  ...['total', 'totals', 'grand total', 'subtotal', 'sub total', 'sum', 'average', 'mean'],
  ...['tong', 'tong cong', 'tong so', 'cong', 'trung binh', 'binh quan'],
])

/** Is a company's name really the label of a row that sums up the others: "Total", "Tổng cộng". */
export function looksLikeTotal(name: string): boolean {
  return totals.has(foldText(name))
}
