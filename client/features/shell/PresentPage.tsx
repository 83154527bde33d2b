import { Suspense } from 'solid-js'
import { laterPart } from '../../ui/laterPart.ts'
import { PresentScreen } from '../facilitate/PresentScreen.tsx'

const ProjectedAgenda = laterPart(
  async () => (await import('../discuss/ProjectedAgenda.tsx')).ProjectedAgenda,
)
const ProjectedDeadline = laterPart(
  async () => (await import('../activities/ProjectedDeadline.tsx')).ProjectedDeadline,
)
const ProjectedMap = laterPart(async () => (await import('../map/ProjectedMap.tsx')).ProjectedMap)

/** The projector with what other steps have for it. */
export function PresentPage() {
  return (
    <PresentScreen
      agenda={() => (
        <Suspense>
          <ProjectedAgenda />
        </Suspense>
      )}
      deadline={(activity) => (
        <Suspense>
          <ProjectedDeadline activity={activity} />
        </Suspense>
      )}
      map={() => (
        <Suspense>
          <ProjectedMap />
        </Suspense>
      )}
    />
  )
}
