import type { ChartKind } from '../chart.ts'
import { listingOption } from './echarts.ts'
import { listingParts } from './pptx.ts'
import { type ListingSpec, listingTable } from './spec.ts'

export const listing = {
  kind: 'listing',
  toOption: listingOption,
  toPptx: listingParts,
  toTable: listingTable,
} satisfies ChartKind<ListingSpec>
