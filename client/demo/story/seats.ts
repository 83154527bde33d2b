import type { EcommerceDepartment } from '../../../shared/domain/template/ecommerce/structure.ts'

/**
 * The eighteen people of the demo, by department. IT and Finance are two each, so their rows stay
 * hidden; Shops, Product and Legal sent nobody, which the coverage says.
 */
export const seats = [
  { id: 'sales1', department: 'sales' },
  { id: 'sales2', department: 'sales' },
  { id: 'sales3', department: 'sales' },
  { id: 'support1', department: 'support' },
  { id: 'support2', department: 'support' },
  { id: 'support3', department: 'support' },
  { id: 'support4', department: 'support' },
  { id: 'logistics1', department: 'logistics' },
  { id: 'logistics2', department: 'logistics' },
  { id: 'logistics3', department: 'logistics' },
  { id: 'logistics4', department: 'logistics' },
  { id: 'marketing1', department: 'marketing' },
  { id: 'marketing2', department: 'marketing' },
  { id: 'marketing3', department: 'marketing' },
  { id: 'it1', department: 'it' },
  { id: 'it2', department: 'it' },
  { id: 'finance1', department: 'finance' },
  { id: 'finance2', department: 'finance' },
] as const satisfies readonly { id: string; department: EcommerceDepartment }[]

export type Seat = (typeof seats)[number]['id']

/** She had to leave after rating the third stage: not everybody is always "done". */
export const leftEarly: Seat = 'finance2'

/** Everybody who votes on findings and initiatives. */
export const seatsUntilTheEnd: readonly Seat[] = seats
  .map(({ id }) => id)
  .filter((id) => id !== leftEarly)

/** Both may steer; the first one does. */
export type FacilitatorSeat = 'lead' | 'second'

/** Departments that sent somebody, in the order of the frame. */
export const seatedDepartments = [...new Set(seats.map((seat) => seat.department))]
export type SeatedDepartment = (typeof seats)[number]['department']

/** People planned per department; the ones who could not come included. */
export const expectedPeople: Readonly<Record<EcommerceDepartment, number>> = {
  sales: 3,
  support: 4,
  logistics: 4,
  marketing: 3,
  it: 2,
  finance: 2,
  shops: 3,
  product: 2,
  legal: 1,
}
