/**
 * `kill -9` in the middle of work: of writing, compacting, stopping, publishing, revealing,
 * joining, and of starting again. What was acknowledged as saved, and what a colleague has seen, is there
 * afterwards; nothing is there twice (SPEC R3). KILLS=50 kills as often as that.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { moments, type Scene } from './kill/moments.ts'
import { checkPromises, noPromises } from './kill/promises.ts'
import { createOver, interruptStart, joinOver, spawnServer } from './serverProcess.ts'

const enough = 20
const nightly = 200
const usual = process.env.TOUCHLINE_NIGHTLY === '1' ? nightly : enough
const kills = Number(process.env.KILLS ?? usual)
/** A new workshop after so many rounds, so that it does not grow without end. */
const roundsEach = 12
/** Writing as fast as the machine can is what this is about. */
const env = { LIMIT_FRAMES_PER_SECOND: '0', LIMIT_EFFORT_PER_MINUTE: '0' }

const counts = { kills: 0, starts: 0, acknowledged: 0, seen: 0, workshops: 0 }
/** Drafts found published, and compactions that were finished or cut short, by what they are of. */
const met = {
  published: new Set<string>(),
  compacted: new Set<string>(),
  cutShort: new Set<string>(),
}

test(
  `R3 after ${kills} kills at any moment nothing acknowledged or seen is lost, and nothing is doubled`,
  async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'touchline-kill-'))
    let server = await spawnServer(dataDir, env)
    let scene: Omit<Scene, 'server' | 'round'> | null = null
    const began = Date.now()
    try {
      for (let round = 0; round < kills; round++) {
        if (round % roundsEach === 0) scene = await makeScene(server)
        if (!scene) throw new Error('no workshop')
        const names = Object.keys(moments)
        const moment = moments[names[round % names.length] ?? '']
        const after = await moment?.({ ...scene, server, round: `k${round}` })
        await server.kill()
        counts.kills++
        lookForSnapshots(dataDir)
        counts.acknowledged += after?.() ?? 0
        // Every third time it is killed while it starts, too.
        if (round % 3 === 2) {
          await interruptStart(dataDir, env, 200 + Math.random() * 1500)
          counts.starts++
        }
        server = await spawnServer(dataDir, env)
        const { workshop, chair, promises } = scene
        const published = await checkPromises(server, workshop.id, [chair.token, promises])
        for (const id of published) met.published.add(`${workshop.id}/${id}`)
        if ((round + 1) % roundsEach === 0 || round + 1 === kills) counts.seen += promises.seen.size
      }
      expect(counts.acknowledged).toBeGreaterThan(kills)
      if (kills < enough) return
      // Nothing is proved by kills that met no promise.
      expect(counts.seen).toBeGreaterThan(0)
      expect(met.published.size).toBeGreaterThan(0)
      expect(met.compacted.size).toBeGreaterThan(0)
      if (kills >= nightly) expect(met.cutShort.size).toBeGreaterThan(0)
    } finally {
      const sizes = Object.entries(met).map(([what, all]) => [what, all.size] as const)
      const seconds = Math.round((Date.now() - began) / 1000)
      const figures = { ...counts, ...Object.fromEntries(sizes), seconds }
      console.log(`kills, nothing lost or doubled unless told: ${JSON.stringify(figures)}`)
      expect(await server.stop()).toBe(0)
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
  60_000 + kills * 15_000,
)

async function makeScene(server: Scene['server']): Promise<Omit<Scene, 'server' | 'round'>> {
  const workshop = await createOver(server)
  const chair = await joinOver(server, workshop, 'facilitator', 'Fay')
  const names = ['Ana', 'Ben', 'Cy']
  const people = await Promise.all(
    names.map((name) => joinOver(server, workshop, 'participant', name)),
  )
  counts.workshops++
  return { workshop, chair, people, promises: noPromises() }
}

/** Snapshots on the disk, looked at in a copy; an unsettled one is a compaction that a kill cut short. */
function lookForSnapshots(dataDir: string): void {
  const copy = mkdtempSync(join(tmpdir(), 'touchline-look-'))
  cpSync(dataDir, copy, { recursive: true })
  const db = new Database(join(copy, 'touchline.sqlite'))
  const rows = db.prepare('SELECT workshop, doc, seq, settled FROM snapshots').all()
  for (const row of rows as { workshop: string; doc: string; seq: number; settled: number }[])
    (row.settled === 1 ? met.compacted : met.cutShort).add(`${row.workshop}/${row.doc}/${row.seq}`)
  db.close()
  rmSync(copy, { recursive: true, force: true })
}
