import { createSignal, type Accessor } from 'solid-js'
import type { Stage } from '../../../shared/domain/workshop.ts'
import { useText } from '../../i18n/i18n.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { removeStage } from './removeStage.ts'

export interface StageRemoval {
  /** The stage the question is about; `null` while there is none, also when somebody else removed it. */
  readonly asked: Accessor<Stage | null>
  /** Where the touchpoints of the stage in question go. */
  readonly neighbour: Accessor<Stage | null>
  /** An empty stage goes at once; for one with touchpoints the question opens. */
  ask(id: string): void
  confirm(): void
  cancel(): void
}

/** Removes stages, each with the way back. Needs the workshop and its messages above. */
export function createStageRemoval(): StageRemoval {
  const workshop = useWorkshop()
  const t = useText()
  const toast = useToast()
  const [askedId, setAskedId] = createSignal<string | null>(null)
  const indexOf = (id: string | null) => workshop.stages().findIndex((stage) => stage.id === id)
  const neighbourOf = (id: string | null): Stage | null => {
    const at = indexOf(id)
    return at < 0 ? null : (workshop.stages()[at - 1] ?? workshop.stages()[at + 1] ?? null)
  }
  const remove = (id: string): void => {
    const gone = workshop.stages()[indexOf(id)]
    const to = neighbourOf(id)
    if (!gone || !to) return
    const { name } = gone
    const kpis = workshop.kpis().filter(({ stage }) => stage === id).length
    const undo = removeStage(workshop, id, to.id)
    toast({
      text: t('frame.stages.removed', name, kpis, to.name),
      action: { label: t('common.do.undo'), run: undo },
    })
  }
  return {
    asked: () => workshop.stages()[indexOf(askedId())] ?? null,
    neighbour: () => neighbourOf(askedId()),
    ask(id) {
      if (workshop.touchpointsOf(id).length === 0) remove(id)
      else setAskedId(id)
    },
    confirm() {
      const id = askedId()
      setAskedId(null)
      if (id !== null) remove(id)
    },
    cancel: () => void setAskedId(null),
  }
}
