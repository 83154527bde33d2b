import type { Workshop } from '../../workshop/workshop.ts'

/**
 * Removes a stage; what lies in it (touchpoints, KPIs) goes to the end of another one, so that nothing
 * is left behind. Returns how to take it back: two documents, so two steps of undo.
 */
export function removeStage(workshop: Workshop, id: string, to: string): () => void {
  const moved = workshop.touchpointsOf(id).map((touchpoint) => touchpoint.id)
  for (const touchpoint of moved) workshop.touchpointActions.move(touchpoint, to, null)
  for (const kpi of workshop.kpis())
    if (kpi.stage === id) workshop.frame.kpis.patch(kpi.id, { stage: to })
  workshop.frame.stages.remove(id)
  return () => {
    workshop.undo.undo()
    if (moved.length > 0) workshop.undo.undo()
  }
}
