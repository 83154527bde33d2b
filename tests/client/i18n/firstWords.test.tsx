import { cleanup, render, screen } from '@solidjs/testing-library'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { firstWords } from '../../../client/i18n/en/firstWords.ts'
import { I18nProvider, MainWords, useText } from '../../../client/i18n/i18n.tsx'
import { languages } from '../../../client/i18n/languages.ts'
import { speak } from '../../../client/i18n/speech.ts'

const features = join(import.meta.dirname, '../../../client/features')

afterEach(cleanup)

describe('first words', () => {
  test.each(['join', 'rate'])(
    'WD3 the screens of %s say nothing that a phone has not loaded',
    (feature) => {
      const files = readdirSync(join(features, feature)).filter(
        (file) => /\.tsx?$/u.test(file) && !waitsForMainWords(feature, file),
      )
      const said = files.flatMap((file) =>
        [
          ...readFileSync(join(features, feature, file), 'utf8').matchAll(
            /['`]([a-z]+)\.[a-z]\w*[.'`$]/giu,
          ),
        ]
          .map(([, area]) => area!)
          .filter((area) => areas.has(area))
          .map((area) => `${file}: ${area}`),
      )
      const missing = said.filter((line) => !Object.hasOwn(firstWords, line.split(': ')[1] ?? ''))
      expect(said.length).toBeGreaterThan(5)
      expect(missing).toEqual([])
    },
  )

  test.each(languages)(
    'WD3 in %s they are the same as in the whole catalogue',
    async (language) => {
      const first = await speak(language, 'first')
      const all = await speak(language, 'all')
      if (!('firstWords' in first) || !('catalogue' in all)) throw new Error('mixed up')
      for (const [area, words] of Object.entries(first.firstWords))
        expect(words).toBe(all.catalogue[area as keyof typeof firstWords])
    },
  )

  test('WD3 what says more waits until all words are there', async () => {
    function More() {
      const t = useText()
      return <p>{t('home.demo')}</p>
    }
    render(() => (
      <I18nProvider initial={{ language: 'en', firstWords }}>
        <MainWords fallback={<p>waiting</p>}>
          <More />
        </MainWords>
      </I18nProvider>
    ))
    expect(screen.getByText('waiting')).toBeTruthy()
    expect(await screen.findByText('Look around in the demo')).toBeTruthy()
  })
})

/** Parts of the door and of the cards' step by who fetches and who draws them. */
const drawnLater: Readonly<Record<string, readonly [loader: string, drawer: string]>> = {
  'join/WelcomeBack.tsx': ['JoinScreen.tsx', 'JoinScreen.tsx'],
  'join/ClassChoice.tsx': ['JoinForm.tsx', 'JoinForm.tsx'],
  'join/CustomerAsk.tsx': ['JoinForm.tsx', 'JoinForm.tsx'],
  'rate/NotOpen.tsx': ['laterScreens.ts', 'RateScreen.tsx'],
}

/** A part that is fetched later and drawn only inside `MainWords`, by the one screen that draws it. */
function waitsForMainWords(feature: string, file: string): boolean {
  const parts = drawnLater[`${feature}/${file}`]
  if (parts === undefined) return false
  const part = file.replace('.tsx', '')
  const [loader, screen] = parts.map((name) => readFileSync(join(features, feature, name), 'utf8'))
  return (
    loader!.includes(`import('./${file}')`) &&
    new RegExp(`<MainWords\\b.*>\\s*<Suspense>\\s*<${part}\\b`, 'u').test(screen!)
  )
}

/** The areas of the catalogue; other strings with a dot are none of ours. */
const areas = new Set(
  readdirSync(join(import.meta.dirname, '../../../client/i18n/en'))
    .map((file) => file.replace(/\.ts$/u, ''))
    .filter((area) => !/^catalogue$|Words$/u.test(area)),
)
