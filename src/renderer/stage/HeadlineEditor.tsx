import { type CSSProperties, type KeyboardEvent, useMemo, useState } from 'react'
import type { DrawnSlide } from '../../contract/calls.ts'
import { type Box, layoutSlide, slideSize, type TextBox } from '../../core/deck/layout.ts'
import { IconButton } from '../controls/IconButton.tsx'
import { RestoreIcon } from '../icons.tsx'
import { useApp, useWords } from '../state/app-store.ts'
import { change } from '../state/deck-actions.ts'
import styles from './HeadlineEditor.module.css'

/** The headline on the slide itself: click or Enter to write one's own, in its place and its type. */
export function HeadlineEditor({ slide }: { slide: DrawnSlide }) {
  const { stage } = useWords().app
  const lang = useApp((state) => state.lang)
  const dark = useApp((state) => state.paper === 'dark')
  const [text, setText] = useState<string | null>(null)
  /** Ended by keyboard: the focus goes back to where the keyboard was. */
  const [ended, setEnded] = useState(false)

  const keep = (headline: string | null) => {
    setText(null)
    // Unchanged text of the panel's must not become the user's own.
    if (headline?.trim() === slide.headline) return
    void change({ do: 'slide/headline', id: slide.id, lang, text: headline })
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') keep(text)
    else if (event.key === 'Escape') setText(null)
    else return
    setEnded(true)
    event.preventDefault()
    event.stopPropagation()
  }

  const place = useMemo(() => headlineBox(slide.headline), [slide.headline])
  return (
    <>
      {text === null ? (
        <button
          type="button"
          className={styles.headline}
          style={placeOf(place)}
          aria-label={`${stage.editHeadline}: ${slide.headline}`}
          // biome-ignore lint/a11y/noAutofocus: only back from writing, by keyboard.
          autoFocus={ended}
          title={stage.editHeadline}
          onClick={() => {
            setEnded(false)
            setText(slide.headline)
          }}
        />
      ) : (
        <textarea
          className={styles.editor}
          style={placeOf({ ...place, height: twoLines })}
          data-paper={dark ? 'dark' : 'light'}
          aria-label={stage.headline}
          aria-description={stage.headlineKeys}
          // biome-ignore lint/a11y/noAutofocus: the user has just asked to write here.
          autoFocus
          rows={2}
          value={text}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setText(event.target.value.replace(/\s*\n\s*/g, ' '))}
          onKeyDown={onKey}
          onBlur={() => keep(text)}
        />
      )}
      {slide.ownHeadline && text === null && (
        <div className={styles.own}>
          <span>{stage.ownHeadline}</span>
          <IconButton label={stage.restoreHeadline} onClick={() => keep(null)}>
            <RestoreIcon />
          </IconButton>
        </div>
      )}
      {text !== null && (
        <p className={styles.keys} data-cut={isCut(text)} role="status">
          {isCut(text) ? stage.headlineTooLong : stage.headlineKeys}
        </p>
      )}
    </>
  )
}

/** Height of a full headline, in slide units. */
const twoLines = 68

/** Does the slide have to cut the headline: two lines are all it has. */
function isCut(headline: string): boolean {
  const drawn = headlineBox(headline).lines.at(-1) ?? ''
  return drawn.endsWith('…') && !headline.trim().endsWith('…')
}

/** Where the headline stands on the slide: the layout that also draws it says so. */
function headlineBox(headline: string): TextBox {
  return layoutSlide({ headline, subtitle: '', charts: [], footnotes: [], sampleMark: null, pageNumber: null }).headline
}

/** Slide units as shares of the paper, whatever its size on the screen. */
function placeOf({ x, y, width, height }: Box): CSSProperties {
  const share = (length: number, whole: number) => `${(length / whole) * 100}%`
  return {
    left: share(x, slideSize.width),
    top: share(y, slideSize.height),
    width: share(width, slideSize.width),
    height: share(height, slideSize.height),
  }
}
