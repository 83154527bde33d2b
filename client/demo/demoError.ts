/** The demo could not be finished. What was made of it so far stays on the server. */
export class DemoError extends Error {
  /**
   * @param code stable reason: a problem code of the server, `offline`, or `connection`
   * @param detail what the server said about it, for people
   */
  constructor(
    readonly code: string,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options)
    this.name = 'DemoError'
  }
}
