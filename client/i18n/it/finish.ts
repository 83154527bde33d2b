import type { finish as english } from '../en/finish.ts'
import { plural } from '../plural.ts'

export const finish = {
  do: 'Concludi il workshop',
  reopen: 'Riapri',
  version: 'Alla conclusione del workshop',
  ask: {
    title: 'Concludere il workshop?',
    text: 'Ciò che è aperto si chiude, il timer si ferma, la lavagna si blocca e si salva una versione. Tutti lo vedono e possono portare con sé il risultato. Puoi riaprirlo in qualsiasi momento.',
    unseen: (names: string) => `Nessuno l’ha ancora visto e resterà così: ${names}.`,
    customers: 'le risposte dei clienti',
    waiting:
      'Ciò che è ancora in attesa di essere pubblicato senza nomi comparirà solo dopo la riapertura del workshop.',
  },
  done: 'Il workshop è concluso.',
  reopened: 'La lavagna è di nuovo aperta. Apri sotto Attività ciò che deve continuare.',
  band: {
    title: 'Questo workshop è concluso',
    text: 'Non si raccoglie, valuta o cambia più nulla; tutto resta qui da leggere.',
  },
  take: 'Porta con te il risultato',
  lead: 'Leggilo qui o scarica ciò che ti serve.',
  map: 'Apri la mappa',
  quickWins: (n: number) =>
    plural('it', n, {
      one: '# quick win',
      many: '# di quick win',
      other: '# quick win',
    }),
  noQuickWins: 'Nessuna idea è risultata un quick win: nessuna ha molto impatto e poco sforzo.',
  notEstimated: 'Impatto e sforzo non sono stati rivelati, quindi non si conoscono quick win.',
  files: 'File',
} satisfies typeof english
