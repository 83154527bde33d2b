/** What customers rate: titles alone, and nothing that happens inside the house. */
import { listShown } from '../../shared/doc/board.ts'
import { about, stages } from '../../shared/doc/frame.ts'
import type { Panel } from '../../shared/protocol/customers.ts'
import { markOf } from './contents.ts'
import type { RoomCore } from './core.ts'
import { isAskedAbout, panelOf } from './customers.ts'
import { wasOpened } from './vault.ts'

type Titles = Pick<Panel, 'title' | 'language' | 'stages' | 'touchpoints'>

/** While a board changes it is read anew at most this often (ms): on a large one that takes a tenth of a second. */
const pauseMs = 1000

/** Answers the panel; its titles are those of now, or of a second ago while they change (SPEC H20). */
export function createPanel(core: RoomCore): () => Panel {
  let known: { readonly titles: Titles; readonly mark: string; readonly at: number } | null = null

  const titles = (): Titles => {
    const mark = markOf(core)
    const now = core.time.ticks()
    const isFresh = known && (known.mark === mark || now - known.at < pauseMs)
    if (!known || !isFresh) known = { titles: titlesOf(core), mark, at: now }
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
function titlesOf({ docs: { frame, board } }: RoomCore): Titles {
  const { title, language } = about.get(frame)
  const inOrder = stages.list(frame)
  const rank = new Map(inOrder.map(({ id }, at) => [id, at]))
  const rankOf = (stage: string): number => rank.get(stage) ?? inOrder.length
  return {
    title,
    language,
    stages: inOrder.map(({ id, name, subtitle }) => ({ id, name, subtitle })),
    touchpoints: listShown(board)
      .filter(isAskedAbout)
      .map(({ id, title, stage }) => ({ id, title, stage }))
      .sort((a, b) => rankOf(a.stage) - rankOf(b.stage)),
  }
}
