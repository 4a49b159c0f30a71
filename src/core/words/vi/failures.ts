import type { Words } from '../index.ts'

export const failures: Words['failures'] = {}
