import type { ReactNode } from 'react'

/** Line icons, 16 × 16, in the colour of the text beside them. Decoration: the control they stand in carries the name. */
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}

const icon = (d: string) => () => (
  <Icon>
    <path d={d} />
  </Icon>
)

export const CaretIcon = icon('M4.5 6.5 8 10l3.5-3.5')
export const FaultIcon = icon('M8 2.2 14.2 13.2H1.8zM8 6.4v3.2m0 1.8v.1')
export const CheckIcon = icon('m3.5 8.5 3 3 6-7')
export const CloseIcon = icon('m4 4 8 8m0-8-8 8')
export const UndoIcon = icon('M6 3.5 3 6.5l3 3M3.3 6.5H10a3 3 0 0 1 0 6H7')
export const RedoIcon = icon('m10 3.5 3 3-3 3m2.7-3H6a3 3 0 0 0 0 6h3')
export const FindIcon = icon('M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14')
export const AddIcon = icon('M8 3v10M3 8h10')
export const SubtractIcon = icon('M3 8h10')
export const DuplicateIcon = icon('M5.5 5.5v-3h8v8h-3m-8-5h8v8h-8z')
export const RemoveIcon = icon('M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5')
/** An eye that is struck out. */
export const HideIcon = icon(
  'M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4zm6-1.7a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4M3 13.5 13 2.5',
)
export const UpIcon = icon('M8 13V3.5M4 7l4-4 4 4')
export const DownIcon = icon('M8 3v9.5M4 9l4 4 4-4')
export const LeftIcon = icon('M13 8H3.5M7 4 3 8l4 4')
export const RightIcon = icon('M3 8h9.5M9 4l4 4-4 4')
export const OpenIcon = icon('M2 12.5v-9h4l1.5 2H14v7z')
export const SaveIcon = icon('M2.5 2.5h9l2 2v9h-11zM5 2.5v4h5v-4M5 13.5v-4h6v4')
export const ImportIcon = icon('M8 2.5v7.5M4.8 7 8 10.2 11.2 7M2.5 10.5v3h11v-3')
export const ExportIcon = icon('M8 10V2.5M4.8 5.5 8 2.3l3.2 3.2M2.5 10.5v3h11v-3')
export const PresentIcon = icon('M2 3h12v8H2zm6 8v2.5M5.5 13.5h5')
export const LookIcon = icon('M8 2.5a5.5 5.5 0 1 0 0 11zm0 0a5.5 5.5 0 0 1 0 11')
export const RestoreIcon = icon('M3 8a5 5 0 1 0 1.6-3.7M3 2.5v3h3')
export const TableIcon = icon('M2 3h12v10H2zm0 3.4h12M2 9.7h12M6.5 3v10')
/** A slide, the next one beside it, and lines of notes. */
export const PresenterIcon = icon('M2 3h7.5v5.5H2zM11.5 3H14v3.5h-2.5zM11.5 9H14m-2.5 2.5H14M2 11.5h7.5')
