import type { Catalogue } from '../en/catalogue.ts'

/** Words of the projector. */
export const present: Catalogue['present'] = {
  turn: 'Punkty dyskusji',
  previous: 'Poprzedni punkt',
  next: 'Następny punkt',
  full: 'Pełny ekran',
  window: 'Zamknij pełny ekran',
  ready: (button: string) => `Jeśli tak, naciśnij „${button}” na swoim ekranie.`,
  reveal: {
    title: 'Odpowiedzi są jawne.',
    text: (n: number) => `Odpowiedziało: ${n}. Zobaczcie, gdzie się różnicie.`,
  },
}
