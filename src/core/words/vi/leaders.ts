import type { Words } from '../index.ts'

export const leaders: Words['panels']['leaders'] = {}
