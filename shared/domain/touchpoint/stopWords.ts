import type { Language } from '../workshop.ts'

const of = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that tell no touchpoint from another, folded as titles are. */
export const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: of(
    'a an the of to in on at by for from with and or is are my our your their via into about as',
  ),
  pl: of(
    'a i w we z ze na do od o u po za dla przez przy oraz lub jest sie nasz nasza moj moja ktory ktora',
  ),
  sv: of(
    'en ett den det de i på av till från med och eller för om är hos via vid min vår sin som att',
  ),
  it: of(
    'il lo la i gli le l un uno una di d del dello della dell dei degli delle a al allo alla all ai agli alle da dal dalla in nel nella nell con su sul sulla per e o è sui sulle',
  ),
}
