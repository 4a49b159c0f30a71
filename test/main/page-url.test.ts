import { expect, test } from 'vitest'
import { isPageUrl, startUrl } from '../../src/main/page-url.ts'

test('the start page and its origin are ours', () => {
  expect(isPageUrl(startUrl)).toBe(true)
  expect(isPageUrl('app://triptych/assets/worker.js')).toBe(true)
  expect(isPageUrl('app://triptych/')).toBe(true)
})

test.each([
  '',
  'about:blank',
  'about:srcdoc',
  'data:text/html,x',
  'blob:app://triptych/0b1e',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'http://triptych/',
  'https://app://triptych/',
  'app://triptych.evil/',
  'app://triptych@evil/',
  'app://user:secret@triptych/',
  'app://user@triptych/',
  'app://triptych:1/',
  'app://xtriptych/',
  'app:triptych/',
  'app:///triptych/',
  'app2://triptych/',
  'filesystem:app://triptych/',
])('"%s" is not', (url) => {
  expect(isPageUrl(url)).toBe(false)
})
