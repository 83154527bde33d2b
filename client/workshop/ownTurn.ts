import type { Workshop } from './workshop.ts'

/** The end of the workshop, or its going on. */
type Turn = 'finish' | 'reopen'

const turns = new WeakMap<Workshop, Turn>()

/**
 * Finishes the workshop or opens it again by `deed`. Who does so is told what came of it there and then; while this is
 * remembered nothing else tells them (SPEC B90).
 *
 * @param deed answers whether the server did it
 */
export async function turnMyself(
  workshop: Workshop,
  turn: Turn,
  deed: () => Promise<boolean>,
): Promise<boolean> {
  turns.set(workshop, turn)
  const isDone = await deed()
  if (!isDone) turns.delete(workshop)
  return isDone
}

/** Whether it is I who is just doing so, or did so last. */
export const isMyTurn = (workshop: Workshop, turn: Turn): boolean => turns.get(workshop) === turn

/** Somebody else has done so since. */
export const forgetMyTurn = (workshop: Workshop): void => void turns.delete(workshop)
