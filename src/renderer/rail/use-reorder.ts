import { type DragEvent, useState } from 'react'

/** Kind of the drag's payload, so that a dragged slide is not taken for a dropped file. */
const kind = 'application/x-triptych-slide'

export interface DragHandlers {
  onDragStart(event: DragEvent): void
  onDragOver(event: DragEvent): void
  onDrop(event: DragEvent): void
  onDragEnd(): void
}

/**
 * Drag to order: which place the dragged slide would take, and the handlers of each slide of the list.
 * @param together what moves with a slide, itself among it.
 */
export function useReorder(
  together: (id: string) => { from: number; count: number },
  move: (id: string, to: number) => void,
) {
  const [dragged, setDragged] = useState<string | null>(null)
  /** The gap before the slide of this index; the last gap is the number of slides. */
  const [gap, setGap] = useState<number | null>(null)
  const stop = () => {
    setDragged(null)
    setGap(null)
  }

  const handlers = (id: string, index: number): DragHandlers => ({
    onDragStart(event) {
      event.dataTransfer.setData(kind, id)
      event.dataTransfer.effectAllowed = 'move'
      setDragged(id)
    },
    onDragOver(event) {
      if (!dragged) return
      event.preventDefault()
      const box = event.currentTarget.getBoundingClientRect()
      setGap(event.clientY > box.top + box.height / 2 ? index + 1 : index)
    },
    onDrop(event) {
      if (!dragged) return
      event.preventDefault()
      const { from, count } = together(dragged)
      // What moves leaves its place first: gaps behind it come nearer.
      if (gap !== null && (gap < from || gap > from + count)) move(dragged, gap > from ? gap - count : gap)
      stop()
    },
    onDragEnd: stop,
  })

  const markAt = (index: number): 'before' | 'after' | null => {
    if (!dragged || gap === null) return null
    if (gap === index) return 'before'
    return gap === index + 1 ? 'after' : null
  }
  return { handlers, markAt }
}
