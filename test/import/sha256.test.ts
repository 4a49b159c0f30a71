import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { sha256 } from '../../src/core/import/personal/sha256.ts'

test.each(['', 'abc', '0912 345 678', 'Nguyễn Thị Ánh', ...[55, 56, 63, 64, 65, 1000].map((n) => 'ệ'.repeat(n))])(
  'SHA-256 of %j is that of the platform',
  (text) => {
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
  },
)
