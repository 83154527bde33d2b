import type { MailAnswer, MailRequest } from './mailMessages.ts'

/** A worker that reads mail, as the page talks to it. */
export interface MailWorker {
  ask(request: MailRequest): void
  /** Ends at once, with everything it holds. */
  close(): void
}

/** @param onBreak called when the worker cannot go on: out of memory, or not there */
export type OpenMailWorker = (
  onAnswer: (answer: MailAnswer) => void,
  onBreak: () => void,
) => MailWorker

/** Opens the worker; it is ended by `close`, whatever it is doing. */
export const openMailWorker: OpenMailWorker = (onAnswer, onBreak) => {
  const worker = new Worker(new URL('./mailWorker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', (event: MessageEvent<MailAnswer>) => onAnswer(event.data))
  worker.addEventListener('error', onBreak)
  return { ask: (request) => worker.postMessage(request, []), close: () => worker.terminate() }
}
