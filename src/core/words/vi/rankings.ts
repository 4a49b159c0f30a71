import type { Words } from '../index.ts'

export const rankings: Words['panels']['rankings'] = {}
