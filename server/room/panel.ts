/** What customers rate: titles alone, and nothing that happens inside the house. */
import { about, stages } from '../../shared/doc/frame.ts'
import type { Panel } from '../../shared/protocol/customers.ts'
import { askedTouchpoints } from './asked.ts'
import { markOf } from './contents.ts'
import type { RoomCore } from './core.ts'
import { isAskedAbout, panelOf } from './customers.ts'
import { wasOpened } from './vault.ts'

type Titles = Pick<Panel, 'title' | 'language' | 'stages' | 'touchpoints'>

/** While a board changes it is read anew at most this often (ms): on a large one that takes a tenth of a second. */
const pauseMs = 1000

interface Known {
  readonly titles: Titles
  readonly round: string
  readonly mark: string
  readonly at: number
}

/** Answers the panel; its titles are those of now, or of a second ago while they change (SPEC H20). */
export function createPanel(core: RoomCore): () => Panel {
  let known: Known | null = null

  const titles = (): Titles => {
    const mark = markOf(core)
    const { round } = core.state()
    const now = core.time.ticks()
    // A new round may ask about a few alone: nobody is shown the cards of the one before for a second.
    const isFresh = known?.round === round && (known.mark === mark || now - known.at < pauseMs)
    if (!known || !isFresh) known = { titles: titlesOf(core), round, mark, at: now }
    return known.titles
  }
  return () => {
    const { round } = core.state()
    const { state: now, until } = panelOf(core)
    const isOpen = now === 'open'
    const state = isOpen ? 'open' : hasBegun(core, round) ? 'closed' : 'waiting'
    return { ...titles(), round, open: isOpen, state, ...(isOpen && until !== null && { until }) }
  }
}

function hasBegun(core: RoomCore, round: string): boolean {
  const vault = core.writer.ahead('vault')
  return wasOpened(vault, 'rate', round) || wasOpened(vault, 'panel', round)
}

/** Read from the titles alone: no figure is reckoned for somebody who may see none (SPEC PN30). */
function titlesOf(core: RoomCore): Titles {
  const { frame } = core.docs
  const { title, language } = about.get(frame)
  const inOrder = stages.list(frame)
  const rank = new Map(inOrder.map(({ id }, at) => [id, at]))
  const rankOf = (stage: string): number => rank.get(stage) ?? inOrder.length
  return {
    title,
    language,
    stages: inOrder.map(({ id, name, subtitle }) => ({ id, name, subtitle })),
    touchpoints: askedTouchpoints(core)
      .filter(isAskedAbout)
      .map(({ id, title, stage }) => ({ id, title, stage }))
      .sort((a, b) => rankOf(a.stage) - rankOf(b.stage)),
  }
}
