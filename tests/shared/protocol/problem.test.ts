import { expect, test } from 'vitest'
import { problem, problemCodes } from '../../../shared/protocol/problem.ts'

test('H1 every reason has its status and a title, and the detail is the sentence given', () => {
  const lines = problemCodes.map((code) => {
    const { status, title } = problem(code, '')
    return `${status} ${code}: ${title}`
  })
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "400 badRequest: The request cannot be read
    401 badToken: No or bad token
    403 notAllowed: Not allowed
    404 notFound: Not found
    409 doesNotFit: Does not fit the state of the workshop
    413 tooLarge: Too large
    429 tooFast: Too many requests
    503 unavailable: The store is not available
    503 notYet: Kept, and takes effect later
    503 damaged: Damaged in the store
    500 internal: Internal error"
  `)
  expect(problem('notFound', 'No such workshop.')).toEqual({
    type: 'about:blank',
    title: 'Not found',
    status: 404,
    code: 'notFound',
    detail: 'No such workshop.',
  })
})
