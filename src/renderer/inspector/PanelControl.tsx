import { memo } from 'react'
import type { Control } from '../../core/panels/panel.ts'
import { AmountField } from './AmountField.tsx'
import { ChoiceField } from './ChoiceField.tsx'
import { SeveralField } from './SeveralField.tsx'
import { SharesField } from './SharesField.tsx'

/** Whatever a panel can vary. Rendered only when its own control changes: a list of sixty periods takes its time. */
export const PanelControl = memo(function PanelControl({ slideId, control }: { slideId: string; control: Control }) {
  switch (control.kind) {
    case 'choice':
      return <ChoiceField slideId={slideId} control={control} />
    case 'several':
      return <SeveralField slideId={slideId} control={control} />
    case 'amount':
      return <AmountField slideId={slideId} control={control} />
    case 'shares':
      return <SharesField slideId={slideId} control={control} />
  }
})
