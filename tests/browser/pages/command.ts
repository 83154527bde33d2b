import type { Page } from 'playwright-core'

/**
 * Sends an HTTP call about the workshop this page looks at, as a script of the same person would.
 *
 * @returns status of the answer, and its body as JSON, `null` where it has none
 */
export function callFrom(
  page: Page,
  method: 'GET' | 'POST' | 'DELETE',
  { path = '', body }: { readonly path?: string; readonly body?: object } = {},
): Promise<{ readonly status: number; readonly body: unknown }> {
  return page.evaluate(
    async (sent) => {
      const id = location.pathname.split('/')[2]!
      const visits = JSON.parse(localStorage.getItem('touchline:visits') ?? '[]') as {
        readonly workshopId: string
        readonly token: string
      }[]
      const token = visits.find((visit) => visit.workshopId === id)?.token
      const answer = await fetch(`/api/workshops/${id}${sent.path}`, {
        method: sent.method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(sent.body === undefined ? {} : { body: JSON.stringify(sent.body) }),
      })
      const text = await answer.text()
      return { status: answer.status, body: text === '' ? null : (JSON.parse(text) as unknown) }
    },
    { method, path, body },
  )
}

/** A command of the person who looks at this page, as the bar would give it; gives the status of the answer. */
export async function command(page: Page, body: object): Promise<number> {
  return (await callFrom(page, 'POST', { path: '/commands', body })).status
}
