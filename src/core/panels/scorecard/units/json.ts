import { capabilitiesOf } from '../../../scorecard-model/model.ts'
import type { UnitsFindings } from './findings.ts'

/** The contract of `triptych show scorecard --set view=units --json`. Values are on the model's scale, coverage is a share. */
export function unitsJson({ units, columns, model }: UnitsFindings) {
  const ids = (columns === 'pillars' ? model.pillars : capabilitiesOf(model)).map(({ id }) => id)
  return {
    columns,
    units: units.map(({ name, rank, overall, stage, coverage, values }) => ({
      ...{ company: name, rank, overall, stage, coverage },
      values: values.map((value, i) => ({ id: ids[i], value })),
    })),
  }
}
