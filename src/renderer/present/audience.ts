import { create } from 'zustand'
import type { AudiencePlace } from '../../contract/host.ts'
import { attempt } from '../state/attempt.ts'
import { host } from '../state/services.ts'
import { bePresent, type Channel, openChannel, type ToAudience, type ToPresenter, whenGone } from './channel.ts'
import { perform } from './director.ts'
import { patchBetween, type Scene, sceneOf } from './scene.ts'
import { useShow } from './show.ts'

interface Audience {
  /** Is the audience's window there, and showing what it is sent. */
  there: boolean
  /** Where it was opened last; null before it was. */
  place: AudiencePlace | null
}

/** What the presenter's window knows of the audience's. */
export const useAudience = create<Audience>()(() => ({ there: false, place: null }))

/** The id of the show, which its windows find each other by. */
let show = ''

/** Opens the audience's window, on the same screen only if it is to be `anyway`; one that is open fills its screen. */
export async function openAudience(anyway: boolean): Promise<void> {
  const place = await attempt(() => host.openAudience({ show, anyway }))
  if (place && place !== 'open') useAudience.setState({ place })
}

/** Lets another window follow this one; gives how to stop, which closes it. */
export function lead(): () => void {
  show = crypto.randomUUID()
  const present = bePresent(show, 'presenter')
  let sent: Scene | null = null
  let stopWaiting = () => {}
  const sendScene = () => {
    if (!useAudience.getState().there) return
    const scene = sceneOf(useShow.getState())
    const patch = patchBetween(sent, scene)
    if (sent?.slides === scene.slides && Object.keys(patch.changed).length === 0) return
    channel.send({ to: 'audience', do: 'scene', patch })
    sent = scene
  }
  const channel: Channel = openChannel<ToAudience, ToPresenter>(show, (message) => {
    if (message.to !== 'presenter') return
    if (message.do === 'wish') {
      perform(message.wish)
      return
    }
    sent = null
    stopWaiting()
    stopWaiting = whenGone(show, 'audience', () => useAudience.setState({ there: false }))
    useAudience.setState({ there: true })
    sendScene()
  })
  const stop = useShow.subscribe(sendScene)
  return () => {
    stop()
    stopWaiting()
    channel.send({ to: 'audience', do: 'end' })
    channel.close()
    void present.then((leave) => leave())
    useAudience.setState({ there: false, place: null })
  }
}
