/** What one address may ask of the HTTP calls, unless it says otherwise; a number per span, 0 = no limit. */
export interface HttpLimits {
  /** All calls under `/api`. */
  readonly requestsPerMinute: number
  /** Joins and looks at an invitation: the calls that take a link's key. */
  readonly joinsPerMinute: number
  readonly workshopsPerHour: number
  /** Wrong codes from one address; who had them waits before any code is tried again. */
  readonly wrongCodesPerMinute: number
  /** Wrong codes from all addresses together. */
  readonly allWrongCodesPerMinute: number
  /** People who come into one workshop by its code. */
  readonly codeJoinsPerMinute: number
  /** Doors open at once on this server, and as many people on their way to another device. */
  readonly openCodes: number
  /** Looks of one person at kept versions of one workshop. */
  readonly versionLooksPerMinute: number
  /** Files of one workshop that one person asks for. */
  readonly exportsPerMinute: number
  /** Bytes of a body that may carry a file to import. */
  readonly importBytes: number
  /** Records a file to import may hold. */
  readonly importRecords: number
  /** Bytes of every other body. */
  readonly bodyBytes: number
  /** Bytes of all bodies on their way together, of all addresses. */
  readonly bodiesBytes: number
}

/** Generous enough for a whole company behind one address. */
export const defaultHttpLimits: HttpLimits = {
  requestsPerMinute: 12_000,
  joinsPerMinute: 3000,
  workshopsPerHour: 5000,
  wrongCodesPerMinute: 20,
  allWrongCodesPerMinute: 60,
  codeJoinsPerMinute: 600,
  openCodes: 10_000,
  versionLooksPerMinute: 30,
  exportsPerMinute: 60,
  importBytes: 8 * 1024 * 1024,
  importRecords: 10_000,
  bodyBytes: 64 * 1024,
  bodiesBytes: 128 * 1024 * 1024,
}
