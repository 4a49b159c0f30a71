import type { Words } from '../index.ts'

export const app: Words['app'] = {}
