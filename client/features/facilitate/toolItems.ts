import { steps, type Step } from '../../../shared/domain/step.ts'
import type { Text } from '../../i18n/i18n.tsx'
import type { MenuItem } from '../../ui/Menu.tsx'
import type { Workshop } from '../../workshop/workshop.ts'
import type { Act } from './acts.ts'
import type { BarRoom } from './createBarRoom.ts'
import { moveWords } from './moveWords.ts'

/** What the bar can do besides, each as an item of a menu and as a button. */
export interface Tools {
  readonly activities: MenuItem
  readonly ready: MenuItem
  /** Only where there is a board to lock. */
  readonly lock: MenuItem | null
  /** Only there too: whether others' notes are left to their authors. */
  readonly authorsOnly: MenuItem | null
  readonly scribe: MenuItem
  /** Only where the projector has something to show. */
  readonly present: MenuItem | null
  /** Calls everyone, or moves the group, to the step I look at. */
  readonly bring: MenuItem
  /** Moves the group a step back. */
  readonly back: MenuItem | null
}

interface Facts {
  readonly t: Text
  readonly workshop: Workshop
  readonly step: Step
  readonly isProjected: boolean
}

interface Deeds {
  readonly showActivities: () => void
  readonly askReady: () => void
  readonly lock: () => void
  readonly leaveToAuthors: () => void
  readonly scribe: () => void
  readonly present: () => void
  readonly bring: () => void
  readonly moveGroup: (step: Step) => void
}

export function toolsOf({ t, workshop, step, isProjected }: Facts, deeds: Deeds): Tools {
  const { session } = workshop
  const previous = steps[steps.indexOf(session.step) - 1]
  const isAway = session.step !== step
  return {
    activities: { label: t('activities.title'), icon: 'list', run: deeds.showActivities },
    ready: {
      label: t(`activities.ready.${session.ready ? 'end' : 'ask'}`),
      // No tick: beside items that are switched on and off it would look like one of them.
      icon: session.ready ? 'close' : 'comment',
      run: deeds.askReady,
    },
    lock:
      step === 'collect'
        ? {
            label: t(session.boardLocked ? 'facilitate.lock.undo' : 'facilitate.lock.do'),
            icon: session.boardLocked ? 'unlock' : 'lock',
            run: deeds.lock,
          }
        : null,
    authorsOnly:
      step === 'collect'
        ? {
            label: t('frame.settings.authorsOnly'),
            checked: workshop.settings.authorsOnly,
            isSwitch: true,
            run: deeds.leaveToAuthors,
          }
        : null,
    scribe: { label: t('scribe.open'), icon: 'edit', run: deeds.scribe },
    present: isProjected
      ? { label: t('facilitate.present.inMenu'), icon: 'present', run: deeds.present }
      : null,
    bring: isAway
      ? {
          label: t('facilitate.moveGroup', t(`common.step.${step}`)),
          icon: 'flag',
          run: () => deeds.moveGroup(step),
        }
      : { label: t('facilitate.bring.do'), icon: 'people', run: deeds.bring },
    back: previous
      ? {
          label: moveWords(t, 'previous', previous),
          icon: 'chevronLeft',
          run: () => deeds.moveGroup(previous),
        }
      : null,
  }
}

interface Hidden {
  readonly room: BarRoom
  readonly tools: Tools
  readonly acts: readonly Act[]
  readonly timer: readonly MenuItem[]
}

/** What the bar leaves to its menu; the same that FacilitatorBar.module.css hides. */
export function itemsOf({ room, tools, acts, timer }: Hidden): MenuItem[] {
  const isLeast = room === 'least' || room === 'brief'
  const isNarrow = isLeast || room === 'narrow' || room === 'small'
  const isLeft = ({ name }: Act) => isLeast || (room === 'small' && name === 'close')
  const groups: (readonly (MenuItem | null)[])[] = [
    isLeast ? [tools.back] : [],
    acts.filter(isLeft).map(({ label, icon, isChosen, run }) => ({
      label,
      // A tick says which of two holds.
      ...(isChosen === undefined ? { icon } : { checked: isChosen }),
      run,
    })),
    isNarrow || room === 'tight' ? [tools.bring] : [],
    [tools.ready, tools.lock, tools.authorsOnly, tools.activities, tools.scribe],
    room === 'fair' ? [] : [tools.present],
    isNarrow ? timer : [],
  ]
  return groups
    .map((group) => group.filter((item) => item !== null))
    .filter((group) => group.length > 0)
    .flatMap((group, at) =>
      group.map((item, index) => ({ ...item, startsGroup: at > 0 && index === 0 })),
    )
}
