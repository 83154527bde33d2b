import { createEffect, createSignal, onCleanup, onMount, Show } from 'solid-js'
import { MainWords } from '../../i18n/i18n.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { mentionInbox } from '../../workshop/mentionInbox.ts'
import { UnreadMentions } from './UnreadMentions.tsx'

/** What the server sends after a page has connected has come by then (ms). */
const settleMs = 1500

/** In the header as long as somebody named this person and they have not seen it; its words are fetched then. */
export function MentionMark() {
  const workshop = useWorkshop()
  const inbox = mentionInbox(workshop)
  const known = new Set<string>()
  const [isSettled, setSettled] = createSignal(false)
  // What came while the person was away is no news of this moment: the mark says it, no message does.
  createEffect(() => {
    if (!isSettled()) for (const { id } of inbox.unread()) known.add(id)
  })
  createEffect(() => {
    if (isSettled() || !['saved', 'readOnly'].includes(workshop.saveState().kind)) return
    const timer = setTimeout(() => setSettled(true), settleMs)
    onCleanup(() => clearTimeout(timer))
  })
  const [hasHad, setHad] = createSignal(false)
  const isWanted = () => {
    if (inbox.unread().length > 0) setHad(true)
    return hasHad()
  }
  // Another tab may have shown them.
  const follow = ({ key }: StorageEvent): void => inbox.recall(key)
  onMount(() => window.addEventListener('storage', follow))
  onCleanup(() => window.removeEventListener('storage', follow))
  return (
    <Show when={isWanted()}>
      <MainWords>
        <UnreadMentions known={known} />
      </MainWords>
    </Show>
  )
}
