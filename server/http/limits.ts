/** What one address may ask of the HTTP calls; a number per span, 0 = no limit. */
export interface HttpLimits {
  /** All calls under `/api`. */
  readonly requestsPerMinute: number
  /** Joins and looks at an invitation: the calls that take a link's key. */
  readonly joinsPerMinute: number
  readonly workshopsPerHour: number
  /** Bytes of a body that may carry a file to import. */
  readonly importBytes: number
  /** Bytes of every other body. */
  readonly bodyBytes: number
}

/** Generous enough for a whole company behind one address. */
export const defaultHttpLimits: HttpLimits = {
  requestsPerMinute: 12_000,
  joinsPerMinute: 3000,
  workshopsPerHour: 5000,
  importBytes: 8 * 1024 * 1024,
  bodyBytes: 64 * 1024,
}
