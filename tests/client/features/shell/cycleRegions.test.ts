import { afterEach, beforeEach, expect, test } from 'vitest'
import { cycleRegions } from '../../../../client/features/shell/cycleRegions.ts'

const focused = () => document.activeElement?.id
const focus = (id: string) => document.getElementById(id)!.focus()
const round = (by: 1 | -1, times: number, dialog: Element | null = null) =>
  Array.from({ length: times }, () => {
    cycleRegions(by, dialog)
    return focused()
  })

beforeEach(() => {
  document.body.innerHTML = `
    <header data-keep-clear><button id="menu"></button></header>
    <nav><a id="frame" href="#x"></a><a id="collect" href="#y"></a></nav>
    <div data-keep-clear><p>nothing to press</p></div>
    <main id="work" tabindex="-1">
      <nav><button id="first"></button></nav>
      <input id="field" />
    </main>
    <section data-room="wide"><button id="bar"></button></section>
    <dialog id="dialog"><button id="close"></button><div data-toasts></div></dialog>
    <div data-toasts><button id="undo"></button></div>`
})
afterEach(() => document.body.replaceChildren())

test('SH62 the key goes through all parts that hold anything, round and round, and back again', () => {
  expect(round(1, 6)).toEqual(['menu', 'frame', 'first', 'bar', 'undo', 'menu'])
  expect(round(-1, 3)).toEqual(['undo', 'bar', 'first'])
})

test('SH62 from nowhere the way back begins at the end', () => {
  expect(round(-1, 1)).toEqual(['undo'])
})

test('SH62 each part is entered where it was left, or at its beginning when that is gone', () => {
  focus('field')
  expect(round(1, 2)).toEqual(['bar', 'undo'])
  expect(round(-1, 2)).toEqual(['bar', 'field'])
  cycleRegions(1, null)
  document.getElementById('field')!.remove()
  expect(round(-1, 1)).toEqual(['first'])
})

test('SH62 work with nothing to press is reached all the same', () => {
  document.getElementById('work')!.replaceChildren()
  focus('collect')
  expect(round(1, 1)).toEqual(['work'])
})

test('SH62 in a dialog only the dialog and the messages over it take turns', () => {
  const dialog = document.getElementById('dialog')!
  focus('close')
  expect(round(1, 1, dialog)).toEqual(['close'])
  dialog.querySelector('[data-toasts]')!.innerHTML = '<button id="undo-over"></button>'
  expect(round(1, 3, dialog)).toEqual(['undo-over', 'close', 'undo-over'])
})
