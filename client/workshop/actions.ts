import type { Evidence } from '../../shared/domain/evidence/evidence.ts'
import type { Initiative } from '../../shared/domain/priority/initiative.ts'
import type { Finding } from '../../shared/domain/swot/finding.ts'
import type {
  About,
  Channel,
  Comment,
  Department,
  Kpi,
  Persona,
  Settings,
  Stage,
} from '../../shared/domain/workshop.ts'
import type { ListActions, SetActions } from './listActions.ts'

/** What facilitators do in the frame. */
export interface FrameActions {
  setAbout(changes: Partial<About>): void
  setSettings(changes: Partial<Settings>): void
  readonly stages: ListActions<Stage>
  readonly departments: ListActions<Department>
  readonly channels: ListActions<Channel>
  readonly personas: ListActions<Persona>
  readonly kpis: ListActions<Kpi>
}

/** What everybody does on the board, touchpoints apart. */
export interface BoardActions {
  readonly findings: ListActions<Finding>
  readonly initiatives: ListActions<Initiative>
  readonly evidence: SetActions<Evidence>
  readonly comments: SetActions<Comment>
}
