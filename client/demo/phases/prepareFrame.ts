import * as frame from '../../../shared/doc/frame.ts'
import type { Company } from '../company.ts'
import { dayAfter } from '../days.ts'
import { writeParagraphs } from '../richText.ts'
import { kpiFigures } from '../story/kpiFigures.ts'
import { expectedPeople } from '../story/seats.ts'

/** Facilitators complete what the template left open: the brief, who is expected, the measured figures. */
export async function prepareFrame({ words, language, lead, startedAt }: Company): Promise<void> {
  const { doc } = lead.frame
  doc.transact(() => {
    writeParagraphs(frame.briefOf(doc), words.brief)
    for (const [id, expected] of Object.entries(expectedPeople)) {
      frame.departments.patch(doc, id, { expected })
    }
    for (const [id, figures] of Object.entries(kpiFigures(language))) {
      const { baseline, target, source } = figures
      frame.kpis.patch(doc, id, {
        baseline,
        target,
        source: words.kpiSources[source],
        date: dayAfter(startedAt, -7),
      })
    }
  })
  await lead.frame.saved()
}
