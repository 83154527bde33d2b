import { createEffect, createMemo, on } from 'solid-js'
import type { Version } from '../../../shared/domain/workshop.ts'
import { useText } from '../../i18n/i18n.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { isFailure } from '../../workshop/api.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import { titleOfKept } from '../versions/versionTitle.ts'

/** After this time the way back is in the list of versions only: it would take too much with it. */
const freshMs = 10 * 60_000

type Told = Pick<Workshop, 'versions' | 'roster' | 'me' | 'isFacilitator' | 'command'>

export interface RestoreNews {
  /** The last one, for as long as it is fresh; `null` = none. */
  readonly fresh: () => Version | null
  readonly tell: (restore: Version) => void
}

/** How a restore is told: who brought back what, for facilitators with the way back. Needs the words and messages above it. */
export function useRestoreNews(workshop: Told): RestoreNews {
  const t = useText()
  const toast = useToast()
  const isFresh = ({ at }: Version): boolean => Date.now() - at < freshMs
  const undo = async ({ id }: Version) => {
    const answer = await workshop.command({ type: 'restoreVersion', versionId: id })
    if (isFailure(answer)) toast({ tone: 'bad', text: t(`errors.${answer.failed}`) })
  }
  const textOf = ({ by, restored }: Version): string => {
    const title = restored ? titleOfKept(restored, t) : t('shell.versions.unnamed')
    const isUndo = restored?.isUndo === true
    if (by === workshop.me().id)
      return t(isUndo ? 'shell.versions.undoneMine' : 'shell.versions.backMine', title)
    const who = workshop.roster[by ?? '']?.name ?? t('shell.versions.someone')
    return t(isUndo ? 'shell.versions.undone' : 'shell.versions.back', who, title)
  }
  return {
    fresh() {
      const version = latestRestore(workshop)
      return version && isFresh(version) ? version : null
    },
    tell(restore) {
      const canUndo = workshop.isFacilitator() && isFresh(restore)
      toast({
        topic: 'restored',
        text: `${textOf(restore)} ${t('shell.versions.stays')}`,
        ...(canUndo && { action: { label: t('common.do.undo'), run: () => void undo(restore) } }),
      })
    },
  }
}

/** Tells everybody when frame and board became those of a version. Needs an owner. */
export function createRestoreNews(workshop: Told): void {
  const news = useRestoreNews(workshop)
  const latest = createMemo(() => latestRestore(workshop))
  createEffect(
    on(
      latest,
      (version, before) => {
        // An older one comes first when the newest was deleted.
        if (version && !(before && version.at <= before.at)) news.tell(version)
      },
      { defer: true },
    ),
  )
}

const latestRestore = ({ versions }: Pick<Workshop, 'versions'>): Version | null =>
  versions().find(({ reason }) => reason === 'restore') ?? null
