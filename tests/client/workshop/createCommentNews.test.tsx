import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { CollectScreen } from '../../../client/features/collect/CollectScreen.tsx'
import { Voices } from '../../../client/features/discuss/Voices.tsx'
import { useWorkshop } from '../../../client/workshop/context.tsx'
import * as board from '../../../shared/doc/board.ts'
import type { Participant } from '../../../shared/domain/participant.ts'
import { prepareBrowser } from '../browserParts.ts'
import { heardNow } from '../heardNow.ts'
import type { MadeWorkshop, Seed } from '../makeWorkshop.ts'
import { renderScreen } from '../renderScreen.tsx'

beforeAll(prepareBrowser)
afterEach(cleanup)

const person = (id: string, name: string): Participant => ({
  id,
  name,
  department: 'sales',
  role: 'participant',
  present: true,
})
const seed: Seed = {
  activities: { collect: 'open' },
  touchpoints: { pay: 'Payment', track: 'Tracking' },
  people: [person('ana', 'Ana'), person('ben', 'Ben')],
}
const comment = ({ docs }: MadeWorkshop, id: string, target = 'pay', author = 'ben') =>
  board.comments.put(docs.board, { id, target, text: `Words ${id}`, author, at: 1 })
const heard = () => document.querySelector('[role="log"]')?.textContent
const Said = () => {
  const { touchpointsById } = useWorkshop()
  return <Voices touchpoint={touchpointsById['pay']!} />
}
/** The comments of one touchpoint, in the panel of Collect or in the discussion. */
const places = [
  [
    'Collect',
    () => {
      const made = renderScreen(CollectScreen, seed)
      fireEvent.click(screen.getByRole('button', { name: 'Payment' }))
      return made
    },
  ],
  [
    'Discuss',
    () =>
      renderScreen(Said, {
        ...seed,
        activities: { rate: 'revealed' },
      }),
  ],
] as const

test.each(places)('CO101 a comment that another adds to what is open is heard, %s', (_, open) => {
  const made = open()
  comment(made, 'other', 'track')
  expect(heard()).toBe('')
  comment(made, 'c1')
  expect(heard()).toBe('Ben commented: “Words c1”')
})

test.each(places)(
  'CO101 one’s own is confirmed and no news, nor is what undo brings back, %s',
  (_, open) => {
    const { workshop } = open()
    const field = screen.getAllByRole<HTMLTextAreaElement>('textbox').at(-1)!
    field.focus()
    field.value = 'My words'
    fireEvent.input(field)
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(heardNow()).toBe('Comment added.')
    workshop.undo.undo()
    workshop.undo.redo()
    expect(workshop.comments()).toHaveLength(1)
    expect(heard()).toBe('')
  },
)
