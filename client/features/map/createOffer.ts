import { customersTable } from '../../../shared/domain/customer/panel.ts'
import type { Workshop } from '../../workshop/workshop.ts'
import { exportEntries } from './exportEntries.ts'

type Entry = (typeof exportEntries)[number][number]
type Told = Pick<Workshop, 'talliesOf' | 'rounds' | 'customers' | 'evidence'>

/** The files that would not be empty, in the groups of `exportEntries`; follows what is revealed (SPEC X67). */
export function createOffer(workshop: Told): () => readonly (readonly Entry[])[] {
  const hasFigures = (table: string): boolean => Object.keys(workshop.talliesOf(table)).length > 0
  const isThere = {
    rounds: () => workshop.rounds().filter(({ id }) => hasFigures(id)).length > 1,
    customers: () =>
      workshop.customers.surveys().length > 0 ||
      workshop.rounds().some(({ id }) => hasFigures(customersTable(id))),
    evidence: () => workshop.evidence().some(({ status }) => status === 'kept'),
  }
  return () =>
    exportEntries.map((group) =>
      group.filter((entry) => !('needs' in entry) || isThere[entry.needs]()),
    )
}
