import { useText } from '../../i18n/i18n.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { part } from '../../workshop/mergeActions.ts'
import { useCollect } from './collectContext.tsx'

/** Lets what was merged into a touchpoint stand for itself again, says so and offers undo. Needs an owner. */
export function useTakingApart(): (keptId: string, merged: { id: string; title: string }) => void {
  const collect = useCollect()
  const { workshop } = collect
  const t = useText()
  const toast = useToast()
  return (keptId, { id, title }) => {
    if (collect.merging.isMergeRefused(keptId)) return
    collect.whileMine(() => part(workshop, id))
    toast({
      text: t('merge.parts.parted', title),
      action: { label: t('common.do.undo'), run: () => workshop.undo.undo() },
    })
  }
}
