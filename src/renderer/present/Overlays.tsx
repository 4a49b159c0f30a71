import { useEffect } from 'react'
import { CompanyFinder } from './CompanyFinder.tsx'
import { Overview } from './Overview.tsx'
import { SettingsStrip } from './SettingsStrip.tsx'
import { ShowKeys } from './ShowKeys.tsx'
import { ShowState } from './ShowState.tsx'
import { useShow } from './show.ts'

/** Whatever lies open over the slide in this window, and what is read out. */
export function Overlays({ presenter = false }: { presenter?: boolean }) {
  const { picked, help, finding, settings, current } = useShow()
  // What lay open or was pointed at on a slide that was left, wherever it was left from, means nothing on this one.
  useEffect(() => useShow.setState({ settings: null, pointer: null }), [current])
  return (
    <>
      {picked !== null && <Overview picked={picked} />}
      {help && <ShowKeys presenter={presenter} />}
      {finding && <CompanyFinder />}
      {settings !== null && <SettingsStrip chosen={settings} all={presenter} />}
      <ShowState />
    </>
  )
}

/** Something lies open that has the focus. */
export const useHasOverlay = () => useShow(({ picked, help, finding }) => picked !== null || help || finding)
