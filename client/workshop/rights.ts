/** Who the person is in a workshop, and what that lets them do now. The server asks the same functions. */
import { createMemo, type Accessor } from 'solid-js'
import type { ServedDocKind } from '../../shared/access/docName.ts'
import { grantOf } from '../../shared/access/table.ts'
import type { Participant } from '../../shared/domain/participant.ts'
import type { Activity, ActivityState } from '../../shared/domain/step.ts'
import { mayRearrange } from '../../shared/domain/touchpoint/mayRearrange.ts'
import { canContribute } from './contributing.ts'
import type { Views } from './views.ts'
import type { Visit } from './visits.ts'

export interface Rights {
  /** The person, live from the roster (a facilitator may change the role). */
  readonly me: Accessor<Pick<Participant, 'id' | 'name' | 'department' | 'role'>>
  readonly isFacilitator: Accessor<boolean>
  /** May the person write this document now? */
  readonly canWrite: (kind: ServedDocKind) => boolean
  readonly activity: (activity: Activity) => ActivityState
  /** May the person contribute to the activity now? */
  readonly canContribute: (activity: Activity) => boolean
  /** New touchpoints stay drafts for now. */
  readonly isPrivate: Accessor<boolean>
  /** May the person move, merge away and delete this touchpoint? */
  readonly mayRearrange: (touchpointId: string) => boolean
}

type Known = Pick<Views, 'roster' | 'session' | 'settings' | 'touchpointsById'>

/**
 * Needs an owner. Before the roster has come the person is who they were at the visit.
 *
 * @param views read when asked, so that what they say now counts
 */
export function createRights(visit: Visit, views: Known): Rights {
  const me = createMemo(() => {
    const listed = views.roster[visit.participantId]
    return {
      id: visit.participantId,
      name: listed?.name ?? visit.name,
      department: listed?.department ?? null,
      role: listed?.role ?? visit.role,
    }
  })
  const isFacilitator = (): boolean => me().role === 'facilitator'
  return {
    me,
    isFacilitator,
    canWrite: (kind) =>
      grantOf(me().role, kind, { boardLocked: views.session.boardLocked }) === 'write',
    activity: (activity) => views.session.activities[activity].state,
    canContribute: (activity) => canContribute(views.session, me().role, activity),
    isPrivate: createMemo(() => {
      const { state } = views.session.activities.collect
      // A facilitator's goes the same road, as long as it arrives: while collecting is closed nothing is published.
      return (
        state === 'private' ||
        (views.settings.anonymous && (!isFacilitator() || state !== 'closed'))
      )
    }),
    mayRearrange(id) {
      const touchpoint = views.touchpointsById[id]
      return !touchpoint || mayRearrange(touchpoint, me(), views.settings)
    },
  }
}
