import { createSignal, type Signal } from 'solid-js'

const storageKey = 'touchline.cursors'
let choice: Signal<boolean> | null = null

/** Whether others' pointers are drawn, and mine for them: this browser's choice. */
export function showsCursors(): boolean {
  return choiceOf()[0]()
}

export function chooseCursorsShown(isShown: boolean): void {
  choiceOf()[1](isShown)
  try {
    localStorage.setItem(storageKey, isShown ? 'on' : 'off')
  } catch {
    return // reason: storage is forbidden or full; the choice lasts until the page is left
  }
}

function choiceOf(): Signal<boolean> {
  choice ??= createSignal(isWanted())
  return choice
}

function isWanted(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off'
  } catch {
    return true // reason: storage is forbidden; most people want them
  }
}
