import { createEffect, on } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { useAnnounce } from '../../ui/Announcer.tsx'
import { useModals } from '../../ui/modals.tsx'
import type { Workshop } from '../../workshop/workshop.ts'

/**
 * Tells screen readers that the connection is gone and, once everything is with the server, that it is
 * back; each once, however often it comes and goes in between. Over a dialog the band's message tells the
 * first. Needs an owner and an announcer above.
 *
 * @param gone what is said when it goes: whose fault it is, and how much waits then
 */
export function createConnectionNews(
  workshop: Pick<Workshop, 'saveState'>,
  gone: () => string,
): void {
  const t = useText()
  const announce = useAnnounce()
  const modals = useModals()
  let isGone = false
  createEffect(
    on(
      () => workshop.saveState().kind,
      (kind) => {
        if (kind === 'offline' && !isGone) {
          isGone = true
          if (modals.top() === null) announce(gone())
        } else if (isGone && (kind === 'saved' || kind === 'readOnly')) {
          isGone = false
          announce(`${t('shell.offline.again')} ${t(`shell.save.${kind}`)}`)
        }
      },
    ),
  )
}
