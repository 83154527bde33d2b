import { render } from '@solidjs/testing-library'
import type { JSX } from 'solid-js'
import { catalogue } from '../../client/i18n/en/catalogue.ts'
import { I18nProvider } from '../../client/i18n/i18n.tsx'
import { AnnouncerProvider } from '../../client/ui/Announcer.tsx'
import { ToastProvider } from '../../client/ui/Toast.tsx'
import { ViewProvider, type View } from '../../client/ui/view.tsx'
import { WorkshopProvider } from '../../client/workshop/context.tsx'
import { makeWorkshop, type MadeWorkshop, type Seed } from './makeWorkshop.ts'

/** Draws a screen in English with a workshop in memory around it. */
export function renderScreen(
  Screen: () => JSX.Element,
  seed: Seed = {},
  { view = 'board', prepare }: { view?: View; prepare?: (made: MadeWorkshop) => void } = {},
): MadeWorkshop {
  let made!: MadeWorkshop
  render(() => {
    made = makeWorkshop(seed)
    prepare?.(made)
    return (
      <I18nProvider initial={{ language: 'en', catalogue }}>
        <ToastProvider closeLabel="Close" label="Messages">
          <AnnouncerProvider>
            <WorkshopProvider workshop={made.workshop}>
              <ViewProvider view={view}>
                <Screen />
              </ViewProvider>
            </WorkshopProvider>
          </AnnouncerProvider>
        </ToastProvider>
      </I18nProvider>
    )
  })
  return made
}
