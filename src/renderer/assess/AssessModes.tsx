import { useApp } from '../state/app-store.ts'
import { Assess } from './Assess.tsx'
import { Start } from './Start.tsx'
import { Workshop } from './workshop/Workshop.tsx'

/** The modes in which capabilities are rated, from the question who and what to the screen itself. */
export function AssessModes() {
  const assessing = useApp((state) => state.assessing)
  const workspace = useApp((state) => state.session?.docId)
  if (assessing === null) return null
  const { mode, open } = assessing
  // What was chosen there is of one workspace; another may come while it is open.
  if (open === null) return <Start key={workspace} mode={mode} />
  return mode === 'assess' ? <Assess open={open} /> : <Workshop open={open} />
}
