import type { Words } from '../index.ts'

export const scorecard: Words['panels']['scorecard'] = {}
