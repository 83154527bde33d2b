/**
 * Why the server ends a connection. A client must not reconnect after 4400–4499: the same attempt
 * would fail again (SPEC W9).
 */
export const closeCode = {
  notInProtocol: 4400,
  badToken: 4401,
  notAllowed: 4403,
  notFound: 4404,
  updateRefused: 4409,
  tooLarge: 4413,
  notReady: 4503,
  tooSlow: 4508,
  tooFast: 4529,
  restarting: 1012,
} as const

export type CloseCode = (typeof closeCode)[keyof typeof closeCode]

/** Whether the same connection attempt can succeed later. */
export function mayReconnect(code: number): boolean {
  return code < 4400 || code > 4499
}
