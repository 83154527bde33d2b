import type { Catalogue } from '../en/catalogue.ts'
import { plural } from '../plural.ts'

/** Words of the projector. */
export const present: Catalogue['present'] = {
  turn: 'Punti da discutere',
  previous: 'Punto precedente',
  next: 'Punto successivo',
  full: 'Schermo intero',
  window: 'Esci dallo schermo intero',
  ready: (button: string) => `Quando hai finito, premi «${button}» sul tuo schermo.`,
  reveal: {
    title: 'Le risposte sono aperte.',
    text: (n: number) =>
      `${plural('it', n, { one: 'Ha risposto # persona', many: 'Hanno risposto # persone', other: 'Hanno risposto # persone' })}. Ecco dove la vedete diversamente.`,
  },
}
