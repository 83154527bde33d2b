/** The worker that reads mail, so that the page goes on meanwhile. It asks nothing of any network. */
import { createMailDesk } from './createMailDesk.ts'
import type { MailAnswer, MailRequest } from './mailMessages.ts'

/** What is used of a worker's scope, whose types do not go together with those of a page. */
interface WorkerScope {
  postMessage(answer: MailAnswer, handedOver: readonly Transferable[]): void
  addEventListener(type: 'message', listener: (event: { data: MailRequest }) => void): void
}

const scope = self as unknown as WorkerScope
const desk = createMailDesk((answer) => scope.postMessage(answer, []))
scope.addEventListener('message', ({ data }) => void desk(data))
