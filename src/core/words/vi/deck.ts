import type { Words } from '../index.ts'

export const deck: Words['deck'] = {}
