import { useNavigate } from '@solidjs/router'
import { onCleanup, type Accessor } from 'solid-js'
import { steps, type Step } from '../../../shared/domain/step.ts'
import { useModals } from '../../ui/modals.tsx'
import type { Workshop } from '../../workshop/workshop.ts'
import { cycleRegions } from './cycleRegions.ts'
import type { ShellDialog } from './shellDialog.ts'
import { useTakingBack } from './useTakingBack.ts'

/**
 * Keys that hold on every step: `?` lists them, Ctrl+Z and Ctrl+Shift+Z, Alt+Page Up and Alt+Page Down between steps,
 * F6 and Shift+F6 between the parts of the page.
 */
export function createShellKeys(
  workshop: Workshop,
  step: Accessor<Step>,
  open: (dialog: ShellDialog) => void,
): void {
  const takingBack = useTakingBack(workshop)
  const navigate = useNavigate()
  const modals = useModals()
  const outsideText = (act: () => void) => (event: KeyboardEvent) => {
    // What lies under a dialog can be neither seen nor reached: no key changes it.
    if (modals.top() !== null || isText(event.target) || event.defaultPrevented) return
    event.preventDefault()
    act()
  }
  const undo = outsideText(takingBack.undo)
  const redo = outsideText(takingBack.redo)
  const move = (by: number) =>
    outsideText(() => {
      const next = steps[steps.indexOf(step()) + by]
      if (next !== undefined) navigate(`/w/${workshop.id}/${next}`)
    })
  // From a text too, and in a dialog: messages stand at the end of all, and one writes when they come.
  const cycle = (by: 1 | -1) => (event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    event.preventDefault()
    cycleRegions(by, modals.top()?.closest('dialog') ?? null)
  }
  bind({
    F6: cycle(1),
    'Shift+F6': cycle(-1),
    // With and without Shift: where the sign lies depends on the keyboard.
    '?': outsideText(() => open('keys')),
    'Shift+?': outsideText(() => open('keys')),
    '$mod+z': undo,
    '$mod+Shift+z': redo,
    '$mod+y': redo,
    // Not Alt with ← and →, the browser's own Back and Forward; not a bare sign, which dictation would press.
    'Alt+PageUp': move(-1),
    'Alt+PageDown': move(1),
  })
}

/** For as long as the owner lives. What reads keys comes a moment later: most people join on a phone. */
function bind(keys: Readonly<Record<string, (event: KeyboardEvent) => void>>): void {
  let isOver = false
  let end = (): void => undefined
  onCleanup(() => {
    isOver = true
    end()
  })
  import('tinykeys').then(
    ({ tinykeys }) => {
      if (!isOver) end = tinykeys(window, { ...keys })
    },
    () => undefined, // reason: no network; every key has a button or an entry in the menu
  )
}

/** Whether a key belongs to a text field, where the browser's own undo and characters hold. */
function isText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement)
    return !['radio', 'checkbox', 'button'].includes(target.type)
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  return target instanceof HTMLElement && target.isContentEditable
}
