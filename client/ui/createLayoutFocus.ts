import { createEffect, on, onCleanup, type Accessor } from 'solid-js'
import { catchFocus } from './createFocusCatch.ts'
import { focusRecord, placeOfRecord, recordAround } from './focusRecord.ts'

/** By then the other layout is drawn, and by the last its parts have been fetched too. */
const looksMs = [0, 150, 600]

/**
 * Where the page is laid out anew for another width, as by zooming, what had the focus may be drawn elsewhere: its
 * record, else the control of the same name, else the first control of the header it stood in, else the heading
 * takes the focus over. Needs an owner.
 *
 * @param layout changes when the page is laid out anew
 */
export function createLayoutFocus(layout: Accessor<unknown>): void {
  let last: HTMLElement | null = null
  let name = ''
  let record: string | null = null
  let wasInHeader = false
  const onFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return
    last = target
    name = nameOf(target)
    record = recordAround(target)
    wasInHeader = target.closest('header') !== null
  }
  const onLeave = ({ target }: FocusEvent): void => {
    // Some browsers tell this of what is being removed, too; that one is waited for.
    queueMicrotask(() => {
      if (last === target && last?.isConnected) last = null
    })
  }
  const look = (at: number): void => {
    if (last === null || last.isConnected || document.activeElement !== document.body) return
    const isLast = at === looksMs.length - 1
    if (record !== null && placeOfRecord(record)) return focusRecord(record)
    const next = controlNamed(name) ?? (wasInHeader && isLast ? controlNamed('', 'header ') : null)
    if (next) return next.focus()
    if (isLast) catchFocus()
    else setTimeout(() => look(at + 1), looksMs[at + 1]! - looksMs[at]!)
  }
  document.addEventListener('focusin', onFocus)
  document.addEventListener('focusout', onLeave)
  onCleanup(() => {
    document.removeEventListener('focusin', onFocus)
    document.removeEventListener('focusout', onLeave)
  })
  createEffect(on(layout, () => setTimeout(() => look(0), looksMs[0]), { defer: true }))
}

const controls = 'button:not(:disabled), a[href], input, textarea, select, [tabindex="0"]'

function nameOf(control: Element): string {
  const label = control.getAttribute('aria-label')
  return (label ?? control.textContent ?? '').trim()
}

/** The first control of that name that is drawn; of any name where it is empty. */
function controlNamed(name: string, inside = ''): HTMLElement | null {
  const selector = controls.replaceAll(/(^|, )/gu, `$1${inside}`)
  const all = [...document.querySelectorAll<HTMLElement>(selector)]
  if (name === '' && inside === '') return null
  return all.find((one) => name === '' || nameOf(one) === name) ?? null
}
