import { expect, test } from 'vitest'
import {
  maskText,
  personalKindIn,
  personalKindOf,
  personalKindOfHeader,
} from '../../src/core/import/personal/personal-data.ts'
import { wordsFor } from '../../src/core/words/index.ts'

test.each([
  ['email', 'an.nguyen+cx@example.com.vn'],
  ['email', 'müller@beispiel.de'],
  ['phone', '0912345678'],
  ['phone', '0912 345 678'],
  ['phone', '0912.345.678'],
  ['phone', '+84 912 345 678'],
  ['phone', '+84912345678'],
  ['phone', '84912345678'],
  ['phone', '(024) 3825 1234'],
  ['phone', '028 3822 1234'],
  ['phone', '+1 (555) 123-4567'],
  ['phone', '(555) 123-4567'],
  ['phone', '+49 30 901820'],
  ['phone', '0033 1 42 68 53 00'],
  ['national-id', '001199012345'],
  ['national-id', 'CMND: 123456789'],
  ['card', '4111 1111 1111 1111'],
  ['card', '5500005555555559'],
  ['card', '378282246310005'],
  ['name', 'Nguyễn Thị Ánh Tuyết'],
  ['name', 'Trần Hưng'],
  ['address', 'Số 12 ngõ 34 phố Huế, quận Hai Bà Trưng'],
  ['address', '221 Baker Street'],
  ['address', 'Hauptstraße 5'],
  ['address', '12 rue de Rivoli'],
] as const)('%s: %s', (kind, text) => {
  const found = kind === 'national-id' && text.startsWith('CMND') ? personalKindIn(text) : personalKindOf(text)
  expect(found).toBe(kind)
})

test.each([
  // Years, dates, periods and scores.
  '2024',
  '2019 2020 2021',
  '03/04/2026',
  '09.05.2024 10:30',
  '2026-02-13T10:00:00+07:00',
  '20260213',
  '10 9 8 7 6 5 4 3 2 1',
  '9,8,10,7,6,5,9,8,10',
  // Numbers.
  '1234567890123456',
  '1.000.000.000',
  '912345678',
  '123456789',
  '0.912345678',
  '-0912345678.5',
  '4111 1111 1111 1112',
  '000000012345',
  // Codes.
  'SKU-0912345678',
  'A0912345678',
  '7590-VHVEG',
  'INV/2024/0912345678',
  'R-000123',
  // Words.
  'Hà Nội',
  'Hồ Chí Minh',
  'Mobile app',
  'Business class',
  'Mạng yếu',
  '@home',
  'giá 50@kg',
])('not personal: %s', (text) => {
  expect(personalKindOf(text)).toBeNull()
  expect(personalKindIn(text)).toBeNull()
})

test('a comment keeps its words and loses what identifies people', () => {
  const comment =
    'Gọi tôi 0912 345 678 hoặc an@example.com, CCCD 001199012345, thẻ 4111-1111-1111-1111. Điểm 9/10 năm 2024.'
  expect(maskText(comment, wordsFor('vi').personal.masks)).toBe(
    'Gọi tôi [số điện thoại] hoặc [e-mail], CCCD [số giấy tờ], thẻ [số thẻ]. Điểm 9/10 năm 2024.',
  )
  expect(maskText('call (555) 123-4567 now', wordsFor('en').personal.masks)).toBe('call [phone number] now')
})

test('a long text without a break is looked through in no time', () => {
  const masks = wordsFor('en').personal.masks
  const parts = [
    'a',
    'a.',
    '1 ',
    '1',
    '@',
    'a@',
    '+1 (',
    'cmnd ',
    'A-',
    '1/',
    '12 Ab ',
    'tên là ',
    'Lê A ',
    'số 1 đường ',
    '1 rue de ',
  ]
  for (const part of parts) {
    const started = process.cpuUsage()
    maskText(`${part.repeat(300_000)} 12345678 x@y.com`, masks)
    // Microseconds of the processor: a busy machine fails nothing.
    expect([part, process.cpuUsage(started).user < 3_000_000]).toEqual([part, true])
  }
})

test.each([
  ['Số điện thoại', 'phone'],
  ['SĐT', 'phone'],
  ['E-Mail', 'email'],
  ['Họ và tên', 'name'],
  ['Địa chỉ', 'address'],
  ['CCCD/CMND', 'national-id'],
  ['Credit card number', 'card'],
  ['PhoneService', null],
  ['Company name', null],
  ['Card type', null],
])('the header %s means %s', (header, kind) => {
  expect(personalKindOfHeader(header)).toBe(kind)
})

test.each([
  ['Tôi tên là Nguyễn Thị Hoa, sđt 0912 345 678', 'Tôi tên là [name], sđt [phone number]'],
  ['Liên hệ Trần Văn Bình 0912345678 nhé', 'Liên hệ [name] [phone number] nhé'],
  ['Nhà ở số 12/3 đường Lê Lợi, phường 5, quận Gò Vấp, gọi 0912345678', 'Nhà ở [address], gọi [phone number]'],
  ['my name is John Smith, john@example.com', 'my name is [name], [e-mail]'],
  ['Send it to 12 Baker Street or john@example.com', 'Send it to [address] or [e-mail]'],
  ['Ich heiße Anna Müller, Hauptstraße 5, anna@example.de', 'Ich heiße [name], [address], [e-mail]'],
  ["Je m'appelle Luc Martin, 8 rue de la Paix, luc@example.fr", "Je m'appelle [name], [address], [e-mail]"],
])('a name or an address beside a contact is masked with it: %s', (text, masked) => {
  expect(maskText(text, wordsFor('en').personal.masks)).toBe(masked)
})

test.each([
  'Nhân viên Nguyễn Thị Hoa phục vụ rất tốt',
  'Chi nhánh ở 12 đường Lê Lợi đông quá',
  'Thành phố Hồ Chí Minh, gọi 19001234',
])('without a contact it stays, as what could be a place or a person of the company: %s', (text) => {
  expect(maskText(text, wordsFor('en').personal.masks)).toBe(text)
})

test('a place beside a contact stays a place', () => {
  const text = 'Ở Hồ Chí Minh, a@example.com'
  expect(maskText(text, wordsFor('en').personal.masks)).toBe('Ở Hồ Chí Minh, [e-mail]')
})
