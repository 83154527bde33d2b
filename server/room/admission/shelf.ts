import type { Place } from './place.ts'
import type { ScannedStruct } from './scanUpdate.ts'

/** A struct that was admitted, with where it will hang. */
export interface AdmittedStruct {
  readonly struct: ScannedStruct
  readonly place: Place
}

/** Admitted structs, found by client and clock. Those of one client are added in clock order. */
export interface Shelf {
  readonly size: number
  add(admitted: AdmittedStruct): void
  find(client: number, clock: number): AdmittedStruct | null
}

export function createShelf(): Shelf {
  const rows = new Map<number, AdmittedStruct[]>()
  let size = 0
  return {
    get size() {
      return size
    },
    add(admitted) {
      size++
      const row = rows.get(admitted.struct.client)
      if (row) row.push(admitted)
      else rows.set(admitted.struct.client, [admitted])
    },
    find(client, clock) {
      const row = rows.get(client) ?? []
      let low = 0
      let high = row.length - 1
      while (low <= high) {
        const middle = (low + high) >>> 1
        const admitted = row[middle] as AdmittedStruct
        if (clock < admitted.struct.clock) high = middle - 1
        else if (clock >= admitted.struct.clock + admitted.struct.length) low = middle + 1
        else return admitted
      }
      return null
    },
  }
}
