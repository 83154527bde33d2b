import { createSignal, type Signal } from 'solid-js'
import { recallText, rememberText } from '../../memory/memory.ts'

const storageKey = 'touchline.cursors'
let choice: Signal<boolean> | null = null

/** Whether others' pointers are drawn, and mine for them: this browser's choice. */
export function showsCursors(): boolean {
  return choiceOf()[0]()
}

/** For all workshops of this browser; without storage the choice lasts until the page is left. */
export function chooseCursorsShown(isShown: boolean): void {
  choiceOf()[1](isShown)
  rememberText(storageKey, isShown ? 'on' : 'off')
}

function choiceOf(): Signal<boolean> {
  choice ??= createSignal(recallText(storageKey) !== 'off')
  return choice
}
