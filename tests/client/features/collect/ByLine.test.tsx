import { cleanup } from '@solidjs/testing-library'
import { afterEach, expect, test } from 'vitest'
import { ByLine } from '../../../../client/features/collect/ByLine.tsx'
import { CollectProvider } from '../../../../client/features/collect/collectContext.tsx'
import type { Collect } from '../../../../client/features/collect/createCollect.ts'
import { useWorkshop } from '../../../../client/workshop/context.tsx'
import type { Participant } from '../../../../shared/domain/participant.ts'
import { renderScreen } from '../../renderScreen.tsx'

afterEach(cleanup)

const person = (id: string, name: string): Participant => ({
  id,
  name,
  department: 'sales',
  role: 'participant',
  present: true,
})
const people = [person('ben', 'Ben'), { ...person('olga', 'Olga'), proxied: true }]

/** What stands under a touchpoint of this person. */
function lineOf(author: string): string | undefined {
  const Line = () => {
    const workshop = useWorkshop()
    const department = () => ({ name: 'Sales' })
    return (
      <CollectProvider collect={{ workshop, department } as unknown as Collect}>
        <ByLine touchpoint={{ ...workshop.touchpointsById.t1!, author }} />
      </CollectProvider>
    )
  }
  renderScreen(() => <Line />, { people, touchpoints: { t1: 'Advert' } })
  return document.querySelector('.meta')?.textContent
}

test('FA55 of who has no device it is said beside the name', () => {
  expect(lineOf('olga')).toMatch(/Olga.*Sales · no device$/u)
  cleanup()
  expect(lineOf('ben')).toMatch(/Ben.*Sales$/u)
})
