import { plural } from '../plural.ts'

/** All evidence of the journey, and evidence from a table. */
export const evidence = {
  title: 'Prove',
  open: 'Prove',
  lead: 'Ciò che conferma o smentisce quello che si dice: conservato, o messo da parte come rumore. Il rumore resta qui e non conta da nessuna parte.',
  kept: (n: number) =>
    plural('it', n, {
      one: '# prova conservata',
      many: '# di prove conservate',
      other: '# prove conservate',
    }),
  noise: (n: number) =>
    plural('it', n, {
      one: '# messa da parte come rumore',
      many: '# messe da parte come rumore',
      other: '# messe da parte come rumore',
    }),
  bare: (n: number) =>
    n === 0
      ? 'ogni punto di contatto ha una prova'
      : plural('it', n, {
          one: '# punto di contatto non ne ha',
          many: '# di punti di contatto non ne hanno',
          other: '# punti di contatto non ne hanno',
        }),
  show: {
    label: 'Che cosa mostrare',
    all: 'Tutto',
    bare: 'Senza prove',
    noise: 'Rumore',
  },
  kind: 'Tipo',
  allKinds: 'Tutti i tipi',
  nothingShown: 'Niente di tutto questo.',
  noTouchpoints: 'Le prove appartengono ai punti di contatto, e ancora non ce ne sono.',
  fromTable: 'Importa una tabella',
  fromMail: 'Leggi le e-mail dell’assistenza',
  noneHere: 'Nessuna prova.',
  addTo: (touchpoint: string) => `Aggiungi una prova a ${touchpoint}`,
  add: 'Aggiungi',
  mails: (n: number) =>
    plural('it', n, { one: '# e-mail', many: '# di e-mail', other: '# e-mail' }),
  cases: (n: number) => plural('it', n, { one: '# caso', many: '# di casi', other: '# casi' }),
  field: { until: 'Ultimo giorno', count: 'Quanti' },
  coverage: {
    unrated: (names: string, n: number) =>
      n === 1
        ? `Nessuno del reparto ${names} ha ancora finito di valutare.`
        : `Nessuno di questi reparti ha ancora finito di valutare: ${names}.`,
    absent: (names: string, n: number) =>
      n === 1 ? `Non c’è nessuno del reparto ${names}.` : `Non c’è nessuno dei reparti ${names}.`,
    bare: 'Punti di contatto senza prove',
    all: 'Tutte le prove',
  },
  table: {
    title: 'Importa prove da una tabella',
    lead: 'Reclami, risposte, dati: una riga è una prova. La tabella viene letta in questo browser; poi vedi che cosa diventa ogni colonna.',
    limits: (rows: string, megabytes: string) =>
      `Al massimo ${rows} prove e ${megabytes} MB alla volta.`,
    comeIn: (n: number) =>
      plural('it', n, {
        one: 'Entra # prova.',
        many: 'Entrano # di prove.',
        other: 'Entrano # prove.',
      }),
    use: {
      text: 'Che cosa dice',
      touchpoint: 'Punto di contatto',
      stage: 'Fase',
      kind: 'Tipo',
      source: 'Fonte',
      date: 'Data',
      count: 'Quanti',
    },
    kind: 'Tipo per le righe che non lo indicano',
    source: 'Fonte per le righe che non la indicano',
    touchpoint: 'Punto di contatto per le righe che non lo indicano',
    leaveOut: 'Lascia fuori queste righe',
    ignored: (words: string) =>
      `Queste parole non sono un tipo di prova; si usa il tipo scelto sopra: ${words}.`,
    unknown: 'Punti di contatto che non ci sono',
    unknownLead: 'Scegli quale si intende. Le righe di quelli che lasci fuori non entrano.',
    rows: (n: number) => plural('it', n, { one: '# riga', many: '# di righe', other: '# righe' }),
    becomes: (name: string) => `Quale punto di contatto è «${name}»`,
    tooMuch: 'È più testo di quanto ne stia in una volta. Importalo in due parti.',
    do: (n: number) =>
      plural('it', n, {
        one: 'Importa # prova',
        many: 'Importa # di prove',
        other: 'Importa # prove',
      }),
    adding: (done: number, of: number) => `Aggiungo ${done} di ${of}…`,
    added: (n: number) =>
      plural('it', n, {
        one: '# prova aggiunta.',
        many: '# di prove aggiunte.',
        other: '# prove aggiunte.',
      }),
    why: {
      noText: 'non dice nulla.',
      textTooLong: 'il testo supera i 4.000 caratteri.',
      badDay: 'la data non si legge. Scrivila così: 2026-03-05.',
      badCount: 'la quantità deve essere un numero intero da 1 in su.',
      noTouchpoint: 'non si capisce di quale punto di contatto parla.',
      quotes: 'manca la chiusura di una virgoletta.',
      tooManyCells: 'più celle che intestazioni. C’è un separatore nel testo?',
      tooMany: 'più di quante se ne possano importare in una volta.',
      there: 'c’è già.',
      twice: 'due volte nella tabella; entra la prima.',
    },
  },
}
