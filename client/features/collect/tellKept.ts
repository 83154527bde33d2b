import { createEffect, on } from 'solid-js'
import type { Text } from '../../i18n/i18n.tsx'
import type { ToastMessage } from '../../ui/Toast.tsx'
import { halfWritten } from '../../workshop/halfWritten.ts'
import type { Collect } from './createCollect.ts'
import { evidenceDraft, isBegun } from './evidenceDraft.ts'

/** Whoever closes a note over a half-written comment or evidence hears that it is kept. Needs an owner. */
export function tellKept(
  { workshop, selected }: Collect,
  t: Text,
  toast: (message: ToastMessage) => void,
): void {
  createEffect(
    on(selected, (_, left) => {
      if (!left || !workshop.touchpointsById[left]) return
      const hasComment = halfWritten(workshop, left)[0]().trim() !== ''
      if (hasComment || isBegun(evidenceDraft(workshop, left)))
        toast({ topic: 'kept', text: t('collect.detail.kept') })
    }),
  )
}
