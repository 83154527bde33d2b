import { api, isFailure, type Answer } from '../../workshop/api.ts'
import type { Visit } from '../../workshop/visits.ts'
import { readWorkshopFile, type WorkshopFile } from './readWorkshopFile.ts'

/** The workshop as the server exports it now; `notFound` when it is no workshop any more. */
export async function fetchWorkshopFile({
  workshopId,
  token,
  title,
}: Pick<Visit, 'workshopId' | 'token' | 'title'>): Promise<Answer<WorkshopFile>> {
  const blob = await api.exportFile(workshopId, token, 'workshop.json')
  if (isFailure(blob)) return blob
  const file = await readWorkshopFile({ name: `${title}.json`, text: () => blob.text() })
  return file ?? { failed: 'internal', detail: 'the export is no workshop' }
}
