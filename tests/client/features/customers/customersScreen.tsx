import { CustomersScreen } from '../../../../client/features/customers/CustomersScreen.tsx'
import { tallies } from '../../../../shared/doc/record.ts'
import { customerClasses, type CustomerClass } from '../../../../shared/domain/participant.ts'
import { tallyTouchpoint, type Ballot } from '../../../../shared/domain/rating/tallyTouchpoint.ts'
import type { MadeWorkshop, Seed } from '../../makeWorkshop.ts'
import { renderRouted } from '../../renderRouted.tsx'

const ballots = (experiences: readonly number[], department: string): Ballot[] =>
  experiences.map(
    (experience) => ({ department, rating: { expectation: 5, experience, emotion: 0 } }) as Ballot,
  )
export const staff = (...experiences: number[]) =>
  tallyTouchpoint(ballots(experiences, 'sales'), ['sales'])
export const customers = (said: Partial<Record<CustomerClass, readonly number[]>>) =>
  tallyTouchpoint(
    Object.entries(said).flatMap(([one, experiences]) => ballots(experiences, one)),
    customerClasses,
  )

export const seed: Seed = {
  role: 'facilitator',
  activities: { rate: 'revealed' },
  touchpoints: { t1: 'Branch', t2: 'Hotline', t3: 'Invoice', t4: 'Kiosk' },
}

export const show = (
  changes: Partial<Seed> = {},
  plant?: (made: MadeWorkshop) => void,
): MadeWorkshop =>
  renderRouted(
    () => <CustomersScreen importer={() => <p>importing</p>} />,
    { ...seed, ...changes },
    plant,
  )

export const withFigures = ({ docs: { record } }: MadeWorkshop): void => {
  tallies.set(record, 'r1', 't1', staff(4, 4, 4, 5))
  tallies.set(record, 'r1', 't2', staff(2, 2, 3))
  tallies.set(record, 'r1', 't3', staff(3, 3, 3))
  tallies.set(record, 'r1-customers', 't1', customers({ lost: [2, 2, 3], new: [3, 3, 3, 2] }))
  tallies.set(record, 'r1-customers', 't2', customers({ existing: [2, 3, 2], new: [2, 3] }))
  tallies.set(record, 'r1-customers', 't4', customers({ existing: [1, 1, 1] }))
}
