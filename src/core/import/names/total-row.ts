import { foldText } from '../headers/headers.ts'

/** Rows that are no company: they sum up others, or stand for all that have no row of their own. Labels are folded as headers are. */

/** What a company's name seems to be instead: a total or mean of rows; or a group, which may be wanted beside companies. */
export type GroupLabel = 'total' | 'group'

const list = (words: string) => words.split(', ')

/** What a file's companies are called together. */
const kinds =
  'companies|firms|airlines|carriers|banks|insurers|hotels|retailers|brands|providers|operators|competitors|peers|players|apps|' +
  'unternehmen|firmen|banken|anbieter|marken|entreprises|banques|compagnies|marques|empresas|bancos|companhias|marcas'
const kindsInVietnamese =
  'cong ty|doanh nghiep|ngan hang|hang|hang bay|hang hang khong|thuong hieu|ung dung|don vi|nha mang|to chuc|doi thu'

const totals = new Set([
  ...list('total, totals, grand total, subtotal, sub total, sum, average, mean, median, overall, all companies'),
  ...list('market average, industry average, sector average, peer average, market total, industry total'),
  ...list(
    'tong, tong cong, tong so, cong, trung binh, binh quan, trung vi, toan nganh, trung binh nganh, binh quan nganh',
  ),
  ...list('toan thi truong, tong toan nganh, trung binh toan nganh, trung binh thi truong'),
  ...list('gesamt, insgesamt, summe, gesamtsumme, zwischensumme, durchschnitt, mittelwert, branchendurchschnitt'),
  ...list('total general, sous total, somme, moyenne, moyenne du secteur, moyenne generale'),
  ...list('total geral, soma, media geral, media do setor'),
])
const groups = new Set([
  ...list(
    'industry, sector, market, peer group, benchmark, competition, rest, the rest, remainder, others, other, all other',
  ),
  ...list('nganh, thi truong, linh vuc, khac, con lai'),
  ...list('branche, gesamtmarkt, markt, wettbewerb, andere, sonstige, ubrige, alle anderen, alle ubrigen'),
  ...list('secteur, marche, concurrence, autre, autres, tous les autres, toutes les autres, les autres'),
  ...list('setor, mercado, media, concorrencia, outro, outros, outras, todos os outros, demais, os demais, as demais'),
])
const totalOfKind = new RegExp(`^(?:total|sum|average|mean)(?: of)?(?: all)?(?: \\d+)? (?:${kinds})$`, 'u')
const groupOfKind = new RegExp(
  `^(?:(?:all|the) )*(?:others?|remaining|andere|sonstige|ubrige|autres|outr[ao]s|demais|rest of(?: the)?)(?: (?:${kinds}|industry|sector|market))?$|^(?:(?:all|other|the) )*(?:${kinds})$|` +
    `^(?:(?:cac|nhung|tat ca) )*(?:${kindsInVietnamese})(?: (?:khac|con lai))?$`,
  'u',
)
const longest = 60

/** What the label of a row is, where it names no company: "Tổng cộng" a total, "All Others", "Airlines" and "Khác" groups. */
export function groupLabel(name: string): GroupLabel | null {
  // Composed letters may fold to fewer; brackets and colons may stand around.
  if (name.length > longest) return null
  const label = foldText(name)
  if (totals.has(label) || totalOfKind.test(label)) return 'total'
  return groups.has(label) || groupOfKind.test(label) ? 'group' : null
}

/** Is a company's name really the label of a row that stands for several. */
export function looksLikeTotal(name: string): boolean {
  return groupLabel(name) !== null
}
