import * as v from 'valibot'
import { Failure } from '../../workspace/failure.ts'
import { mapProblem } from './map-problem.ts'
import { tableMapShape } from './map-shape.ts'
import type { TableMap } from './table-map.ts'

/**
 * Reads a map file: one map or an array of them. Failures: MAP-01 not JSON or not a map, naming the key that is wrong;
 * MAP-08 decimal and thousands sign are the same.
 */
export function parseTableMaps(json: string): TableMap[] {
  let parsed: unknown
  try {
    parsed = JSON.parse(json.replace(/^\uFEFF/u, ''))
  } catch (error) {
    throw new Failure('MAP-01', { key: 'JSON', problem: 'json', found: error instanceof Error ? error.message : '' })
  }
  const list = Array.isArray(parsed) ? parsed : [parsed]
  if (list.length === 0) throw new Failure('MAP-01', { key: '[]', problem: 'empty' })
  return list.map((item: unknown, index) => {
    const result = v.safeParse(tableMapShape, item)
    if (!result.success) {
      const { key, ...problem } = mapProblem(result.issues[0])
      throw new Failure('MAP-01', { key: list.length > 1 ? `[${index}].${key}` : key!, ...problem })
    }
    const { decimal, thousands } = result.output.options ?? {}
    const signs: string[] = typeof decimal === 'object' ? Object.values(decimal) : decimal ? [decimal] : []
    if (thousands && signs.includes(thousands)) throw new Failure('MAP-08', { sign: thousands })
    return result.output
  })
}
