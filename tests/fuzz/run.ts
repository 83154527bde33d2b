import { act } from './actions.ts'
import { createChance } from './chance.ts'
import { contentOf } from './contains.ts'
import { settle } from './handClock.ts'
import { finish } from './finale.ts'
import type { Plan } from './plan.ts'
import { createWorld, type World } from './world.ts'

export interface RunReport {
  /** What went wrong; `null` = nothing. */
  readonly broken: string | null
  /** What happened, a line a step. */
  readonly trace: readonly string[]
  /** How often the run met what. */
  readonly met: ReadonlyMap<string, number>
  /** Content in the end, to compare two runs of one seed. */
  readonly digest: string
}

/** One run from the plan's first step to the end in which all must agree. */
export async function run(plan: Plan): Promise<RunReport> {
  const world = await createWorld(plan)
  const trace: string[] = []
  try {
    for (const step of plan.steps) {
      world.witness.turn()
      const done = await act(world, createChance(plan.seed, 5, step))
      trace.push(`${step} ${done}`)
      await settle()
      if (world.witness.broken !== null) break
    }
    if (world.witness.broken === null) {
      trace.push('everybody comes back')
      await finish(world)
    }
  } catch (error) {
    world.witness.complain(error instanceof Error ? (error.stack ?? error.message) : String(error))
  } finally {
    world.close()
  }
  return { broken: world.witness.broken, trace, met: world.witness.met, digest: digestOf(world) }
}

function digestOf({ witness }: World): string {
  return JSON.stringify(
    [...witness.durable]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, doc]) => [
        name,
        [...doc.share.keys()].sort().map((root) => contentOf(doc, root)),
      ]),
  )
}
