import { cleanup, render, screen } from '@solidjs/testing-library'
import { createEffect, ErrorBoundary, Suspense } from 'solid-js'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { latePart } from '../../../../client/features/shell/latePart.tsx'
import { I18nProvider, useLanguage, useText } from '../../../../client/i18n/i18n.tsx'
import { speak } from '../../../../client/i18n/speech.ts'
import { loadLaterIcons } from '../../../../client/ui/icons/later.ts'

// Compiled once: nobody waits for that below.
beforeAll(() => Promise.all([speak('en', 'all'), speak('pl', 'all'), loadLaterIcons()]))

afterEach(() => {
  cleanup()
  localStorage.clear()
})

function Keep() {
  const t = useText()
  return <h1>{t('keep.title')}</h1>
}

describe('a late part', () => {
  test('Z30 its code and its words are fetched side by side, and it waits for both', async () => {
    let arrive!: (part: typeof Keep) => void
    let asked = 0
    const Part = latePart(() => {
      asked += 1
      return new Promise<typeof Keep>((resolve) => (arrive = resolve))
    })
    const initial = await speak('en', 'main')
    render(() => (
      <I18nProvider initial={initial}>
        <Suspense fallback={<p>waiting</p>}>
          <Part />
        </Suspense>
      </I18nProvider>
    ))
    expect([asked, screen.queryByText('waiting') !== null]).toEqual([1, true])
    arrive(Keep)
    expect(await screen.findByRole('heading', { name: 'Download or delete' })).toBeTruthy()
    expect(screen.queryByText('waiting')).toBeNull()
  })

  test('Z32 where its code cannot be fetched the screen says so', async () => {
    const Part = latePart<typeof Keep>(() => Promise.reject(new Error('gone')))
    const initial = await speak('en', 'main')
    render(() => (
      <I18nProvider initial={initial}>
        <ErrorBoundary fallback={<p>stopped</p>}>
          <Suspense>
            <Part />
          </Suspense>
        </ErrorBoundary>
      </I18nProvider>
    ))
    expect(await screen.findByText('stopped')).toBeTruthy()
  })

  test('Z33 what is drawn is not worded anew when late words come, but is in another language', async () => {
    const worded: string[] = []
    function Drawn() {
      const t = useText()
      const { choose } = useLanguage()
      createEffect(() => worded.push(t('common.do.close')))
      return <button onClick={() => choose('pl')}>{t('common.do.close')}</button>
    }
    const Part = latePart(() => Promise.resolve(Keep))
    const initial = await speak('en', 'main')
    render(() => (
      <I18nProvider initial={initial}>
        <Drawn />
        <Suspense>
          <Part />
        </Suspense>
      </I18nProvider>
    ))
    await screen.findByRole('heading', { name: 'Download or delete' })
    expect(worded).toEqual(['Close'])
    screen.getByRole('button').click()
    // The open late part follows, in the same moment as all else.
    expect(await screen.findByRole('heading', { name: 'Pobierz lub usuń' })).toBeTruthy()
    expect(worded).toEqual(['Close', 'Zamknij'])
  })
})
