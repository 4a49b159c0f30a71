import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { assembly } from './scripts/assembly.mjs'

/** Unit tests run the core in Node; end-to-end tests drive the built hosts in real Chromium. */
export default defineConfig({
  plugins: [assembly()],
  // Importing the real package in Node would download Electron's runtime.
  resolve: { alias: { electron: join(import.meta.dirname, 'test', 'electron-double', 'index.ts') } },
  test: {
    env: { TZ: 'Asia/Ho_Chi_Minh' },
    // Left alone, it keeps one processor for itself, which of two is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/e2e/**'], testTimeout: 90_000 },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          // The page works while a test waits, on a machine that may have much else to do.
          expect: { poll: { timeout: 30_000 } },
          // A key that comes before the page hears it is lost to a person too. Who needs a second try is named "(retry x1)".
          retry: 1,
          fileParallelism: false,
        },
      },
    ],
  },
})
