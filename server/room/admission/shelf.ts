import type { Place } from './place.ts'
import type { ScannedStruct } from './scanUpdate.ts'

/** A struct that was admitted, with where it will hang. */
export interface AdmittedStruct {
  readonly struct: ScannedStruct
  readonly place: Place
}

/** Admitted structs, found by client and clock. Those of one client are added in clock order. */
export interface Shelf {
  add(admitted: AdmittedStruct): void
  find(client: number, clock: number): AdmittedStruct | null
}

/** An empty shelf. */
export function createShelf(): Shelf {
  return new OneShelf()
}

/** So many are looked through one by one; a table would cost more. */
const fewAdmitted = 4

/** A class, because every update makes two (decision 11). */
class OneShelf implements Shelf {
  readonly #all: AdmittedStruct[] = []
  #rows: Map<number, AdmittedStruct[]> | null = null

  add(admitted: AdmittedStruct): void {
    this.#all.push(admitted)
    if (this.#rows) addTo(this.#rows, admitted)
  }

  find(client: number, clock: number): AdmittedStruct | null {
    if (this.#all.length <= fewAdmitted)
      return (
        this.#all.find(({ struct }) => struct.client === client && holds(struct, clock)) ?? null
      )
    this.#rows ??= rowsOf(this.#all)
    return findIn(this.#rows.get(client) ?? [], clock)
  }
}

type Rows = Map<number, AdmittedStruct[]>

function rowsOf(all: readonly AdmittedStruct[]): Rows {
  const rows: Rows = new Map()
  for (const admitted of all) addTo(rows, admitted)
  return rows
}

function addTo(rows: Rows, admitted: AdmittedStruct): void {
  const row = rows.get(admitted.struct.client)
  if (row) row.push(admitted)
  else rows.set(admitted.struct.client, [admitted])
}

/** Structs of one client, in clock order. */
type Row = Pick<readonly AdmittedStruct[], 'length' | 'at'>

/** The struct that holds `clock`. */
export function findIn(row: Row, clock: number): AdmittedStruct | null {
  let low = 0
  let high = row.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const admitted = row.at(middle) as AdmittedStruct
    if (holds(admitted.struct, clock)) return admitted
    if (clock < admitted.struct.clock) high = middle - 1
    else low = middle + 1
  }
  return null
}

function holds(struct: ScannedStruct, clock: number): boolean {
  return clock >= struct.clock && clock < struct.clock + struct.length
}
