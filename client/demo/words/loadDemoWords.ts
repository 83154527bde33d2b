import type { Language } from '../../../shared/domain/workshop.ts'
import type { DemoWords } from './demoWords.ts'

/** The words of one language; the other three are not loaded. */
export async function loadDemoWords(language: Language): Promise<DemoWords> {
  switch (language) {
    case 'en':
      return (await import('./en/en.ts')).en
    case 'pl':
      return (await import('./pl/pl.ts')).pl
    case 'sv':
      return (await import('./sv/sv.ts')).sv
    case 'it':
      return (await import('./it/it.ts')).it
  }
}
