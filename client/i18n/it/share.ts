import type { share as english } from '../en/share.ts'
import { plural } from '../plural.ts'

export const share = {
  title: (n: number) =>
    plural('it', n, {
      one: '# persona presente',
      many: '# di persone presenti',
      other: '# persone presenti',
    }),
  titleOf: (n: number, of: number) => `Presenti: ${n} su ${of}`,
  lead: 'Quattro link. Chi ne ha uno può fare ciò che dice, senza account.',
  may: {
    facilitator: 'Prepara, guida, rivela, condivide. Dallo a un’altra persona, non al gruppo.',
    participant: 'Scrive, valuta e vota. Non vede mai i voti o le bozze degli altri.',
    customer:
      'Valuta i punti di contatto in un questionario semplice. Non vede nulla dall’interno dell’azienda.',
    viewer: 'Legge mappa e rapporto una volta rivelati. Non cambia nulla.',
  },
  in: (n: number) => `presenti: ${n}`,
  rotate: 'Sostituisci',
  rotateAsk: {
    title: (role: string) => `Sostituire il link «${role}»?`,
    text: 'Il vecchio link non fa più entrare nessuno. Chi è già entrato resta e nulla di ciò che ha scritto cambia.',
  },
  rotated: 'Il link è nuovo. Distribuiscilo di nuovo.',
  unknown: 'Questo link è stato creato in un altro browser e il server non ne conserva una copia.',
  unknownDo: {
    participant:
      'Fai entrare le persone con codice e QR, oppure chiedilo a chi l’ha creato. Se lo sostituisci ne ottieni uno nuovo; quello già distribuito non fa più entrare nessuno.',
    other:
      'Chiedilo a chi l’ha creato. Se lo sostituisci ne ottieni uno nuovo; quello già distribuito non fa più entrare nessuno.',
  },
  noCode: 'Attiva il codice qui sotto: compaiono le lettere da scrivere e un QR da scansionare.',
  qr: 'Scansiona per entrare come partecipante',
  code: {
    show: 'Codice QR',
    title: (role: string) => `Da scansionare: ${role}`,
    label: {
      facilitator: 'Scansiona per condurre anche tu il workshop',
      participant: 'Scansiona per entrare come partecipante',
      customer: 'Scansiona per valutare come cliente',
      viewer: 'Scansiona per leggere mappa e rapporto',
    },
    caution:
      'Chi scansiona questo codice può aprire e chiudere, rivelare e rimuovere persone. Mostralo a una sola persona, non sul proiettore.',
    reveal: 'Mostra il codice per un minuto',
    hidden: 'Il minuto è finito: il codice è di nuovo nascosto.',
    save: 'Salva come immagine',
    saved: (name: string) => `Salvato: ${name}`,
    notSaved: 'Questo browser non è riuscito a creare l’immagine. Copia il link.',
    file: {
      facilitator: 'facilitatore',
      participant: 'partecipante',
      customer: 'clienti',
      viewer: 'osservatore',
    },
  },
  project: 'Proietta',
  missing: (n: number) =>
    plural('it', n, { one: 'Ne manca #', many: 'Ne mancano #', other: 'Ne mancano #' }),
  allIn: 'Ci sono tutti',
  byDepartment: 'Chi c’è, per reparto',
  expected: 'I numeri attesi vengono dal passo Contesto. Non bloccano nessuno.',
  small:
    'Chi c’è lo vedono tutti. Per le valutazioni è diverso: quelle di un reparto con meno di tre persone contano solo nel totale.',
  reminder: 'Copia un promemoria',
  reminderText: (title: string, link: string) =>
    `Stiamo mappando insieme «${title}». Bastano nome e reparto per entrare: ${link}`,
  deptOf: (n: number, of: number) => `${n} su ${of}`,
} satisfies typeof english
