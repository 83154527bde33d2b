/** How customers are asked: what they rate, and whether that goes by itself or with the group's rating. */
import { panelStatus } from '../../shared/doc/panel.ts'
import { panelNow, type PanelNow } from '../../shared/domain/customer/panel.ts'
import type { Touchpoint } from '../../shared/domain/touchpoint/touchpoint.ts'
import type { RoomCore } from './core.ts'
import type { Timed } from './deadlines.ts'

/** What closes by itself, as it will be once everything on its way is durable. */
export function timedOf(core: RoomCore): Timed {
  return { session: core.state(), panel: panelStatus.get(core.writer.ahead('record')) }
}

/** How the panel will stand once everything on its way is durable. */
export function panelOf(core: RoomCore): PanelNow {
  return panelNow(panelStatus.get(core.writer.ahead('record')), core.state())
}

/** What customers can know of: touchpoints inside the house are not asked about. */
export function isAskedAbout({ reach }: Pick<Touchpoint, 'reach'>): boolean {
  return reach !== 'internal'
}
