import type { back as english } from '../en/back.ts'

export const back = {
  title: (name: string) => `Rieccoti, ${name}`,
  here: {
    facilitator: 'In questo workshop sei facilitatore.',
    participant: 'In questo workshop sei partecipante.',
    customer: 'In questo workshop sei cliente.',
    viewer: 'In questo workshop sei osservatore.',
  },
  link: {
    steer:
      'Con questo link lo guidi, restando la stessa persona, con tutto ciò che hai scritto e valutato.',
    takePart: 'Con questo link puoi anche scrivere, valutare e votare: basta indicare il reparto.',
    stay: 'Questo link non ti dà nulla di più.',
  },
  steer: 'Guida il workshop',
  takePart: 'Partecipa',
  goOn: {
    facilitator: 'Continua come facilitatore',
    participant: 'Continua come partecipante',
    customer: 'Continua come cliente',
    viewer: 'Continua a leggere',
  },
  other: 'Sono un’altra persona',
} satisfies typeof english
