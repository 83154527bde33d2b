import type { Role } from '../../../shared/domain/participant.ts'
import type { Template } from '../../../shared/domain/template/templates.ts'
import type { Language } from '../../../shared/domain/workshop.ts'
import { api, isFailure, type Answer } from '../../workshop/api.ts'
import { rememberVisit } from '../../workshop/visits.ts'
import type { WorkshopFile } from './readWorkshopFile.ts'

/** What the dialog makes a workshop from. */
export type Source =
  | { readonly kind: 'template'; readonly template: Template }
  /** `file` was chosen on disk, `own` is a template of this browser, `copy` of another workshop. */
  | {
      readonly kind: 'file' | 'own' | 'copy'
      readonly file: WorkshopFile
      /** What the form begins with, where it is not the title of the file. */
      readonly title?: string
    }

export interface Start {
  readonly source: Source
  readonly title: string
  readonly language: Language
  /** The facilitator's name. */
  readonly name: string
  /** Key of a server that keeps creating to itself; empty when not asked for. */
  readonly createKey: string
}

/** Creates a workshop and joins it as its facilitator; this browser then knows the links. Answers the workshop's id. */
export async function startWorkshop(start: Start): Promise<Answer<string>> {
  const created = await api.create(
    {
      title: start.title,
      language: start.language,
      ...(start.source.kind === 'template'
        ? { template: start.source.template }
        : { import: start.source.file.content }),
    },
    start.createKey === '' ? undefined : start.createKey,
  )
  if (isFailure(created)) return created
  const joined = await api.join(created.id, { key: created.keys.facilitator, name: start.name })
  if (isFailure(joined)) return joined
  rememberCreated({ ...created, title: start.title }, { ...joined, name: start.name })
  return created.id
}

/** Stores a new workshop with all its links, so that the home page and Share know it. */
export function rememberCreated(
  created: {
    readonly id: string
    readonly title: string
    readonly links: Readonly<Record<Role, string>>
  },
  joined: { readonly participantId: string; readonly token: string; readonly name: string },
): void {
  rememberVisit({
    workshopId: created.id,
    title: created.title,
    goal: '',
    role: 'facilitator',
    participantId: joined.participantId,
    name: joined.name,
    token: joined.token,
    step: 'frame',
    people: 1,
    at: Date.now(),
    links: created.links,
  })
}
