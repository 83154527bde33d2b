/** What one address may ask of the HTTP calls, unless it says otherwise; a number per span, 0 = no limit. */
export interface HttpLimits {
  /** All calls under `/api`. */
  readonly requestsPerMinute: number
  /** Joins and looks at an invitation: the calls that take a link's key. */
  readonly joinsPerMinute: number
  readonly workshopsPerHour: number
  /** Looks of one person at kept versions of one workshop. */
  readonly versionLooksPerMinute: number
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
  versionLooksPerMinute: 30,
  importBytes: 8 * 1024 * 1024,
  bodyBytes: 64 * 1024,
}
