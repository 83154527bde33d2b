import { createSignal } from 'solid-js'

/** A touchpoint, and a comment on it, to be shown; `at` tells two calls for the same one apart. */
interface LinkedPlace {
  readonly touchpoint: string
  readonly comment: string | null
  readonly at: number
}

/** Where somebody is led by a message or by the address (`…/collect?touchpoint=<id>&comment=<id>`). */
const [linkedPlace, setLinkedPlace] = createSignal<LinkedPlace | null>(null)
export { linkedPlace }

let calls = 0

/** The address of a touchpoint, or of a comment on it. */
export function addressOfPlace(
  workshopId: string,
  touchpoint: string,
  comment: string | null,
): string {
  const search = new URLSearchParams({ touchpoint, ...(comment !== null && { comment }) })
  return `/w/${workshopId}/collect?${search}`
}

/** Leads there, also somebody who looks at that step already. */
export function leadTo(touchpoint: string, comment: string | null): void {
  setLinkedPlace({ touchpoint, comment, at: ++calls })
}

/** It has been shown: opening its touchpoint again does not lead there again. */
export function forgetPlace(): void {
  setLinkedPlace(null)
}

/** Takes the comment of the address, when a screen opens with one. */
export function takeLinkedComment(): void {
  const search = new URLSearchParams(location.search)
  const [touchpoint, comment] = [search.get('touchpoint'), search.get('comment')]
  if (touchpoint !== null && comment !== null && linkedPlace() === null) leadTo(touchpoint, comment)
}
