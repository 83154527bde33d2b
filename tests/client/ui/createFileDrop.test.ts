import { createRoot } from 'solid-js'
import { expect, test, vi } from 'vitest'
import { createFileDrop } from '../../../client/ui/createFileDrop.ts'

const file = new File(['x'], 'a.csv')
/** A drag event as browsers give it; answers whether it was kept from the browser. */
function drag(
  type: 'dragover' | 'drop',
  types: readonly string[],
  files: readonly File[],
): boolean {
  const event = new Event(type, { bubbles: true, cancelable: true })
  Object.assign(event, { dataTransfer: { types, files } })
  document.body.dispatchEvent(event)
  return event.defaultPrevented
}

test('EV79 a file dropped anywhere is taken and takes no page away, for as long as somebody takes files', () => {
  const taken = vi.fn()
  createRoot((dispose) => {
    const isOver = createFileDrop(taken)
    expect(drag('dragover', ['Files'], [])).toBe(true)
    expect(isOver()).toBe(true)
    expect(drag('drop', ['Files'], [file])).toBe(true)
    expect(isOver()).toBe(false)
    expect(taken).toHaveBeenCalledWith([file])
    expect(drag('drop', ['text/plain'], [])).toBe(false)
    dispose()
    expect(drag('drop', ['Files'], [file])).toBe(false)
    expect(taken).toHaveBeenCalledOnce()
  })
})

test('EV79 where no file is asked for one is passed over, and the page stays', () => {
  createRoot((dispose) => {
    createFileDrop()
    expect(drag('drop', ['Files'], [file])).toBe(true)
    dispose()
  })
})
