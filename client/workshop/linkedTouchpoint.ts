/** The touchpoint a link points at (`…/discuss?touchpoint=<id>`), or `null`. Read once, when a screen opens. */
export function linkedTouchpoint(): string | null {
  return new URLSearchParams(location.search).get('touchpoint')
}
