import { expect, test, vi } from 'vitest'
import { hostCommands } from '../../src/contract/host.ts'
import { menuTemplate } from '../../src/main/menu.ts'
import { desktopWords } from '../../src/main/words.ts'

const itemsOf = (lang: string, platform: NodeJS.Platform, send = (_: string) => {}) =>
  menuTemplate(desktopWords([lang]), send, platform).flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))

test('every command of the contract is in the menu once and sends itself', () => {
  const send = vi.fn()
  const commands = itemsOf('en', 'linux', send).filter((item) => item.id)
  expect(commands.map((item) => item.id).sort()).toEqual([...hostCommands].sort())
  for (const item of commands) item.click?.(null as never, undefined, null as never)
  expect(send.mock.calls.flat().sort()).toEqual([...hostCommands].sort())
})

test('no two items share a shortcut', () => {
  const keys = itemsOf('en', 'linux').flatMap((item) => (item.accelerator ? [item.accelerator] : []))
  expect(new Set(keys).size).toBe(keys.length)
})

test('no item opens developer tools or reloads', () => {
  const roles = [...itemsOf('en', 'linux'), ...itemsOf('en', 'darwin')].map((item) => item.role)
  expect(roles).not.toContain('toggleDevTools')
  expect(roles).not.toContain('reload')
  expect(roles).not.toContain('forceReload')
})

test.each(['linux', 'darwin', 'win32'] as const)('in Vietnamese on %s, nothing is left in English', (platform) => {
  const english = itemsOf('en', platform).map((item) => item.label)
  const vietnamese = itemsOf('vi-VN', platform).map((item) => item.label)
  expect(vietnamese.length).toBe(english.length)
  vietnamese.forEach((label, i) => {
    if (label !== undefined) expect(label).not.toBe(english[i])
  })
})

test('an unknown language falls back to English', () => {
  expect(desktopWords(['de-DE', 'vi-VN']).quit).toBe(desktopWords(['vi']).quit)
  expect(desktopWords(['de-DE']).quit).toBe('Quit Triptych')
})
