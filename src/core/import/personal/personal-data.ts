import { foldHeader } from '../headers/headers.ts'

/** Personal data in single texts: what a cell or a header seems to hold, and the same text with it blotted out. */

export const personalKinds = ['name', 'email', 'phone', 'address', 'national-id', 'card'] as const
export type PersonalKind = (typeof personalKinds)[number]

export type Masks = Readonly<Record<PersonalKind, string>>

/** Nothing personal is found in a text without an "@" and without eight digits near each other: the quick test before the slow ones. */
const worthALook = /@|\d(?:[\s().-]{0,2}\d){7}/u

/** The part before the sign is at most 64 long (RFC 5321), which also keeps a long text without one from being tried from every letter. */
const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu

/** Not part of a longer number, code or word. */
const before = '(?<![\\p{L}\\p{N}_+#/]|[\\p{L}\\p{N}][.,-])'
const after = '(?![\\p{L}\\p{N}_]|[.,/-]\\p{N})'
/** Digits in groups as they are dictated: never one or two by two with dots, which is a date. */
const phones = [
  // International: "+84 912 345 678", "+1 (555) 123-4567", "0049 30 901820".
  '(?:\\+|00)[1-9]\\d{0,2}(?:[ .-]?\\(?\\d{1,4}\\)?){2,6}',
  // Vietnamese mobile and land lines: "0912 345 678", "84912345678", "(024) 3825 1234".
  '(?!\\d\\d[.-]\\d\\d[.-])(?:84[ .-]?|0)[35789](?:[ .-]?\\d){8}',
  '\\(?02\\d{1,2}\\)?[ .-]?\\d{3,4}[ .-]?\\d{4}',
  // North American: "(555) 123-4567", "555-123-4567".
  '(?:\\(\\d{3}\\)[ ]?|\\d{3}[-.])\\d{3}[-.]\\d{4}',
]
const phone = new RegExp(`${before}(?:${phones.join('|')})${after}`, 'gu')
const card = new RegExp(
  `${before}\\d{4}(?:[ -]?\\d{4}){2}(?:[ -]?\\d{1,7})${after}|${before}3[47]\\d{2}[ -]?\\d{6}[ -]?\\d{5}${after}`,
  'gu',
)
/** The twelve digits of a Vietnamese citizen card: province 001–096, century and sex 0–3, year of birth, number. */
const citizenCard = new RegExp(`${before}0\\d{2}[0-3]\\d{8}${after}`, 'gu')
/** The nine digits of the older card are like any other number, unless the text says what they are. */
const namedIdentity =
  /\b(?:cmnd|cccd|cmt|cmtnd|căn cước|chứng minh(?: nhân dân)?)(?:\s*(?:số|so|:|là|la))*\s*(\d{9}|\d{12})\b/giu

/** Digits of a card number hold its check digit (ISO/IEC 7812-1, Luhn), and it begins as the networks' numbers do. */
function isCardNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '')
  if (digits.length < 13 || digits.length > 19 || !/^(?:[3-6]|2[2-7]|9704)/.test(digits)) return false
  let sum = 0
  for (let k = 0; k < digits.length; k++) {
    const digit = Number(digits[digits.length - 1 - k]) * (k % 2 === 0 ? 1 : 2)
    sum += digit > 9 ? digit - 9 : digit
  }
  return sum % 10 === 0
}

function isCitizenCard(digits: string): boolean {
  const province = Number(digits.slice(0, 3))
  return province >= 1 && province <= 96
}

function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length
  return digits >= 8 && digits <= 15
}

/**
 * The text with every e-mail address, telephone, card and identity number in it replaced by the mask of its kind. Where there is one, somebody says
 * who he is: names and addresses beside it are masked as well. Alone they cannot be told from other words with any certainty.
 */
export function maskText(text: string, masks: Masks): string {
  if (!worthALook.test(text)) return text
  const masked = text
    .replace(email, masks.email)
    .replace(namedIdentity, (found, number: string) => found.replace(number, masks['national-id']))
    .replace(card, (found) => (isCardNumber(found) ? masks.card : found))
    .replace(citizenCard, (found) => (isCitizenCard(found) ? masks['national-id'] : found))
    .replace(phone, (found) => (isPhone(found) ? masks.phone : found))
  return masked === text ? text : maskBeside(masked, masks)
}

const bareMasks: Masks = {
  ...{ email: '\u0001', phone: '\u0002', 'national-id': '\u0003', card: '\u0004', name: '\u0005', address: '\u0006' },
}

/** The first kind of personal data that stands somewhere in a longer text, or null. */
export function personalKindIn(text: string): PersonalKind | null {
  const masked = maskText(text, bareMasks)
  if (masked === text) return null
  const kinds = Object.entries(bareMasks) as [PersonalKind, string][]
  return kinds.find(([, mask]) => masked.includes(mask))?.[0] ?? null
}

/** What the whole of a cell is, or null: "an@example.com" is an e-mail address, "see an@example.com" is none. */
export function personalKindOf(text: string): PersonalKind | null {
  if (worthALook.test(text)) {
    const masked = maskText(text, bareMasks)
    const kind = (Object.keys(bareMasks) as PersonalKind[]).find((name) => bareMasks[name] === masked)
    if (kind) return kind
  }
  if (isVietnameseName(text)) return 'name'
  return hasDigit.test(text) && addresses.some((pattern) => pattern.test(text)) ? 'address' : null
}

const familyNames =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đoàn|Trương|Lương|Mai|Trịnh|Đào|Hà|Cao|Tạ|Tô|Châu|Thái|Lâm|Phùng|Tăng'
const vietnameseName = new RegExp(`^(?:${familyNames})(?: \\p{Lu}\\p{Ll}+){1,4}$`, 'u')
const places =
  /^(?:Hà (?:Nội|Nam|Giang|Tĩnh|Đông|Tiên)|Hồ Chí Minh|Cao Bằng|Cao Lãnh|Thái (?:Bình|Nguyên|Lan)|Châu Đốc|Lâm Đồng)$/u

const capitalised = "\\p{Lu}[\\p{L}\\p{M}'’-]{0,30}"
/** A family name with two to four others, and what follows "my name is". */
const nameInText = new RegExp(`(?<![\\p{L}\\p{N}])(?:${familyNames})(?: \\p{Lu}\\p{Ll}+){2,4}(?![\\p{L}\\p{N}])`, 'gu')
const introduced = new RegExp(
  `((?<![\\p{L}\\p{N}])(?:[Mm]y name is|[Tt]ên(?: tôi)?(?: là|:)|[Tt]ôi(?: tên)? là|[Hh]ọ (?:và )?tên(?: là)?:?|[Nn]ame:|[Ii]ch (?:heiße|bin)|[Jj]e m['’]appelle|[Nn]om ?:|` +
    `[Mm]eu nome é|[Nn]ome:) )${capitalised}(?: ${capitalised}){0,3}`,
  'gu',
)
/** A house number with a street, up to the end of what is said of the place. */
const addressesInText = [
  /(?<![\p{L}\p{N}])(?:[Ss]ố (?:nhà )?)?\d{1,5}[\p{L}\d/-]{0,8},? (?:đường|phố|ngõ|ngách|hẻm)(?: [\p{Lu}\d][\p{L}\d/]{0,20}){1,5}(?:, ?(?:phường|quận|huyện|xã|thành phố|TP\.?)(?: [\p{Lu}\d][\p{L}\d]{0,20}){1,4}){0,4}/gu,
  /(?<![\p{L}\p{N}])\d{1,5} (?:\p{Lu}[\p{L}.'’-]{0,30} ){1,5}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Boulevard|Blvd|Drive)(?![\p{L}])/gu,
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]{0,40}(?:straße|strasse|str\.|platz|allee|weg) \d+\p{L}?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])\d{1,4}(?: ?bis)?,? (?:rue|avenue|boulevard|place) (?:(?:de|du|des|la|le|les) |[dl]['’]){0,4}\p{Lu}[\p{L}'’-]{0,30}(?: \p{Lu}[\p{L}'’-]{0,30}){0,4}/gu,
]

/** A text in which somebody has left his contact: the names and addresses in it masked. */
function maskBeside(text: string, masks: Masks): string {
  return addressesInText
    .reduce((rest, pattern) => rest.replace(pattern, masks.address), text)
    .replace(introduced, (_, before: string) => before + masks.name)
    .replace(nameInText, (found) => (places.test(found) ? found : masks.name))
}

function isVietnameseName(text: string): boolean {
  return text.length < 40 && vietnameseName.test(text) && !places.test(text)
}

/** Every address here has a number: the quick test before the slow ones. */
const hasDigit = /\d/
const addresses = [
  /^(?:(?:số|so)\s+)?\d+[\p{L}\d/-]*,?\s+.*(?:đường|phố|ngõ|ngách|hẻm|phường|quận|huyện|xã|thôn|tp\.?|thành phố)(?=[\s.]|$)/iu,
  /^\d{1,5}\s+\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)*\s(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Boulevard|Blvd|Drive)\b/u,
  /^\p{Lu}[\p{L} -]*(?:straße|strasse|str\.|platz|allee|weg)\s+\d+/u,
  /^\d{1,4}(?:\s?bis)?,?\s+(?:rue|avenue|boulevard|place)\s/iu,
]

const headers: Readonly<Record<PersonalKind, string>> = {
  name:
    'full name, first name, last name, surname, family name, given name, customer name, client name, respondent name, contact name, contact person, ' +
    'ho ten, ho va ten, ten khach hang, ho ten khach hang, nguoi lien he, nguoi tra loi, ten nguoi tra loi',
  email:
    'email, e mail, mail, email address, e mail address, customer email, contact email, thu dien tu, dia chi email, dia chi thu dien tu',
  phone:
    'phone, phone number, phone no, mobile, mobile number, mobile phone, telephone, telephone number, tel, cell phone, customer phone, contact number, ' +
    'so dien thoai, sdt, dien thoai, di dong, so di dong, dien thoai di dong, so dt, sdt khach hang',
  address:
    'address, home address, street address, street, postal address, dia chi, dia chi nha, dia chi khach hang, dia chi lien he',
  'national-id':
    'national id, identity number, id card number, passport, passport number, passport no, ssn, social security number, tax id, ' +
    'cccd, cmnd, so cccd, so cmnd, cmnd cccd, cccd cmnd, can cuoc, can cuoc cong dan, so can cuoc, chung minh nhan dan, ho chieu, so ho chieu',
  card: 'card number, card no, credit card, credit card number, debit card number, iban, so the, so the tin dung, so the atm, so tai khoan',
}
const kindOfHeader = new Map(
  personalKinds.flatMap((kind) => headers[kind].split(', ').map((header) => [header, kind] as const)),
)

/** What the values under a header are by its name ("Số điện thoại"), or null. */
export function personalKindOfHeader(header: string): PersonalKind | null {
  return kindOfHeader.get(foldHeader(header)) ?? null
}
