import type { Words } from '../index.ts'

export const issues: Words['issues'] = {}
