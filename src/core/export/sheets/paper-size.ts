export const paperSizes = ['a4', 'a3'] as const
export type PaperSize = (typeof paperSizes)[number]
