/** Personal data that an import notices, and what becomes of it. */
export const personal = {
  kinds: {
    name: 'names',
    email: 'e-mail addresses',
    phone: 'telephone numbers',
    address: 'addresses',
    'national-id': 'identity numbers',
    card: 'card numbers',
  },
  treatments: {
    drop: 'left out',
    hash: 'replaced by a fingerprint',
    mask: 'blotted out in the text',
    keep: 'taken as they are',
  },
  /** What stands in a text in place of it. */
  masks: {
    email: '[e-mail]',
    phone: '[phone number]',
    'national-id': '[identity number]',
    card: '[card number]',
    name: '[name]',
    address: '[address]',
  },
}
