import type { Words } from '../index.ts'

export const personal: Words['personal'] = {
  kinds: {
    name: 'họ tên',
    email: 'địa chỉ e-mail',
    phone: 'số điện thoại',
    address: 'địa chỉ',
    'national-id': 'số giấy tờ tùy thân',
    card: 'số thẻ',
  },
  treatments: {
    drop: 'bỏ ra',
    hash: 'thay bằng mã băm',
    mask: 'che trong văn bản',
    keep: 'giữ nguyên',
  },
  masks: {
    email: '[e-mail]',
    phone: '[số điện thoại]',
    'national-id': '[số giấy tờ]',
    card: '[số thẻ]',
    name: '[tên]',
    address: '[địa chỉ]',
  },
}
