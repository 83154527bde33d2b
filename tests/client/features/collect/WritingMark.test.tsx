import { cleanup, screen } from '@solidjs/testing-library'
import { afterEach, expect, test } from 'vitest'
import { CollectProvider } from '../../../../client/features/collect/collectContext.tsx'
import type { Collect } from '../../../../client/features/collect/createCollect.ts'
import { WritingMark } from '../../../../client/features/collect/WritingMark.tsx'
import type { Participant } from '../../../../shared/domain/participant.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { useWorkshop } from '../../../../client/workshop/context.tsx'

afterEach(cleanup)

const person = (id: string, name: string, department: string | null): Participant => ({
  id,
  name,
  department,
  role: 'participant',
  present: true,
})
const people = [
  person('ana', 'Ana', 'sales'),
  person('ben', 'Ben Ek', 'sales'),
  ...Array.from({ length: 9 }, (_, at) => person(`p${at}`, `Person${at} X`, 'support')),
]

/** Ben writes in t0, so many others in t1 and on. */
function draw(writers: number): void {
  const places = [
    { participantId: 'ben', step: null, editing: 't0' },
    ...Array.from({ length: writers }, (_, at) => ({
      participantId: `p${at}`,
      step: null,
      editing: `t${at + 1}`,
    })),
  ]
  const Marks = () => (
    <CollectProvider
      collect={{ workshop: useWorkshop(), department: () => null } as unknown as Collect}
    >
      <WritingMark id="t0" />
      <WritingMark id="t1" />
    </CollectProvider>
  )
  renderScreen(
    () => <Marks />,
    { people },
    {
      prepare: ({ workshop }) =>
        Object.assign(workshop.presence, {
          others: () => places,
          writersOf: (id: string) => places.filter(({ editing }) => editing === id),
        }),
    },
  )
}

test('SL55 while few write each note names who does', () => {
  draw(5)
  screen.getByText('Ben is writing')
  expect(screen.getByText('Person0 is writing').closest('[title]')).toBeNull()
  expect(document.querySelector('[title]')).toBeNull()
})

test('SL55 where many write only one’s own department is named, of the others a sign says it', () => {
  draw(6)
  screen.getByText('Ben is writing')
  expect(document.querySelector('[title="Person0 is writing"] svg')).not.toBeNull()
  expect(document.querySelectorAll('[title]')).toHaveLength(1)
})
