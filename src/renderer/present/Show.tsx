import { useEffect, useLayoutEffect, useState } from 'react'
import { useApp } from '../state/app-store.ts'
import { direct } from './director.ts'
import { Presentation } from './Presentation.tsx'
import { PresenterView } from './PresenterView.tsx'

/** The running presentation in the app's window: the slides over all of it, or what their presenter needs. */
export function Show() {
  const presenting = useApp((state) => state.presenting)
  const [before] = useState(() => document.activeElement)
  useLayoutEffect(direct, [])
  useEffect(
    () => () => {
      if (before instanceof HTMLElement) before.focus()
    },
    [before],
  )
  if (presenting === 'presenter') return <PresenterView />
  const onOtherKey = (key: string) => {
    if (key !== 's') return false
    useApp.setState({ presenting: 'presenter' })
    return true
  }
  return <Presentation onOtherKey={onOtherKey} />
}
