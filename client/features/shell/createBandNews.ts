import { createEffect, createMemo, on } from 'solid-js'
import { useModals } from '../../ui/modals.tsx'
import { useToast } from '../../ui/Toast.tsx'

/**
 * Says what a band under the header says while a dialog lies over it, when the band can be neither
 * seen nor heard; once, when it changes.
 *
 * @param title of the band that tells of trouble; `null` for none
 */
export function createBandNews(title: () => string | null): void {
  const toast = useToast()
  const modals = useModals()
  createEffect(
    on(createMemo(title), (text) => {
      if (text !== null && modals.top() !== null) toast({ text, tone: 'bad', topic: 'band' })
    }),
  )
}
