import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
// @ts-expect-error fontkit comes without types.
import * as fontkit from 'fontkit'
import { expect, test } from 'vitest'
import { balanceText, fitText, textWidth, wrapText } from '../../src/core/charts/text-width.ts'

const root = join(import.meta.dirname, '..', '..')

test('the advances in the repository are those of the font files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'advances-'))
  try {
    const file = join(folder, 'advances.ts')
    execFileSync(process.execPath, [join(root, 'scripts/make-advances.mjs'), file])
    expect(readFileSync(join(root, 'src/core/charts/inter-advances.ts'), 'utf8')).toBe(readFileSync(file, 'utf8'))
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test.each([
  ['Regular', 400],
  ['SemiBold', 600],
] as const)('widths of Inter %s are within 1 % of the shaped text', (file, weight) => {
  const font = fontkit.create(readFileSync(join(root, `resources/fonts/Inter-${file}.ttf`)))
  for (const text of [
    'Ngân hàng Thương mại Cổ phần Kỹ Thương Việt Nam',
    'NPS −12,5 … 41* (2–7) ▲ 3.2',
    'Đường về ₫1.204 tỷ',
  ]) {
    const shaped = (font.layout(text).advanceWidth / font.unitsPerEm) * 12
    expect(Math.abs(textWidth(text, 12, weight) / shaped - 1)).toBeLessThan(0.01)
  }
})

test('every Vietnamese letter has a width of its own, composed or not', () => {
  for (const letter of 'ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ') {
    expect(textWidth(letter, 100)).toBeGreaterThan(20)
    expect(textWidth(letter.normalize('NFD'), 100)).toBe(textWidth(letter, 100))
    expect(textWidth(letter, 100)).not.toBe(62)
  }
})

test('a text that fits is left alone; one that does not ends in an ellipsis and fits', () => {
  expect(fitText('Aurora', 12, 400, 200)).toBe('Aurora')
  const cut = fitText('Ngân hàng Thương mại Cổ phần', 12, 400, 80)
  expect(cut).toMatch(/^Ngân.*…$/)
  expect(textWidth(cut, 12, 400)).toBeLessThanOrEqual(80)
})

test('wrapping keeps every word while lines last, and says where it stops', () => {
  const text = 'một hai ba bốn năm sáu bảy tám chín mười'
  const lines = wrapText(text, 12, 400, 90, 9)
  expect(lines.join(' ')).toBe(text)
  for (const line of lines) expect(textWidth(line, 12, 400)).toBeLessThanOrEqual(90)
  expect(wrapText(text, 12, 400, 90, 2)).toHaveLength(2)
  expect(wrapText(text, 12, 400, 90, 2)[1]).toMatch(/…$/)
  expect(wrapText('', 12, 400, 90, 2)).toEqual([])
})

test('balanced lines are as many, and nearer in length', () => {
  const text = 'Mười hai doanh nghiệp, hai mươi bốn tháng: không ai tăng trưởng đều'
  const spread = (lines: string[]) => Math.abs(textWidth(lines[0]!, 28, 600) - textWidth(lines[1]!, 28, 600))
  const plain = wrapText(text, 28, 600, 864, 2)
  const balanced = balanceText(text, 28, 600, 864, 2)
  expect(balanced.join(' ')).toBe(text)
  expect(spread(balanced)).toBeLessThan(spread(plain))
})
