import type { intake as english } from '../en/intake.ts'
import { plural } from '../plural.ts'

export const intake = {
  title: 'Importa punti di contatto da una tabella',
  lead: 'Copia le celle da un foglio di calcolo e incollale qui, oppure scegli un file CSV. Viene letto in questo browser; poi vedi che cosa diventa ogni colonna.',
  paste: 'Incolla la tabella',
  limits: (rows: string, megabytes: string) =>
    `Al massimo ${rows} punti di contatto e ${megabytes} MB alla volta.`,
  choose: 'Scegli un file',
  drop: 'oppure trascina qui un file .csv, .tsv o .txt',
  leave: {
    title: 'Uscire senza la tabella?',
    text: 'Quello che hai incollato o aperto non è stato aggiunto e va perso con questa finestra.',
    do: 'Esci',
    stay: 'Torna alla tabella',
  },
  problem: {
    empty: (_limits: string) => 'Non c’è niente. Incolla delle righe o scegli un altro file.',
    tooLarge: (limits: string) => `È troppo grande: non è stato letto nulla. ${limits} Dividilo.`,
    unreadable: (_limits: string) =>
      'Il file non si può leggere. Non è cambiato nulla; sceglilo di nuovo.',
    mail: (_limits: string) =>
      'Questa è posta, non una tabella. Non è stato letto nulla; «Leggi le e-mail dell’assistenza» conta di che cosa scrivono i clienti.',
    workbook: (_limits: string) =>
      'Questo è un file di foglio di calcolo, qualunque sia il suo nome. Salvalo come CSV, oppure copia le celle e incollale qui.',
    noTable: (_limits: string) =>
      'Questa non è una tabella ma un file di altro tipo. Non è stato letto nulla; scegli un file CSV.',
  },
  readMail: 'Leggi le e-mail dell’assistenza',
  guess: 'Ipotesi: da controllare',
  guesses: (n: number) =>
    plural('it', n, { one: '# è un’ipotesi.', many: '# sono ipotesi.', other: '# sono ipotesi.' }),
  moreNames: (n: number) =>
    plural('it', n, {
      one: 'Mostrane ancora #',
      many: 'Mostrane ancora #',
      other: 'Mostrane ancora #',
    }),
  reading: 'Leggo la tabella…',
  adding: (done: number, of: number) => `Aggiungo ${done} di ${of}…`,
  comeIn: (n: number) =>
    plural('it', n, {
      one: 'Entra # punto di contatto.',
      many: 'Entrano # punti di contatto.',
      other: 'Entrano # punti di contatto.',
    }),
  private: 'Restano bozze tue finché il facilitatore non le pubblica.',
  columns: 'Le colonne della tabella e le prime righe',
  column: (n: string) => `Colonna ${n}`,
  columnOf: (n: number, heading: string) =>
    heading === ''
      ? `Che cosa diventa la colonna ${n}`
      : `Che cosa diventa la colonna ${n}, «${heading}»`,
  use: {
    none: 'Tralascia',
    title: 'Punto di contatto',
    stage: 'Fase',
    note: 'Nota',
    channels: 'Canali',
    reach: 'Ambito',
    department: 'Reparto',
    tags: 'Etichette',
  },
  heading: 'La prima riga contiene le intestazioni',
  skipThere: 'Tralascia ciò che è già sulla lavagna o due volte nella tabella',
  defaultStage: 'Fase per le righe che non ne hanno',
  separator: {
    label: 'Separatore delle celle',
    comma: 'Virgola',
    semicolon: 'Punto e virgola',
    tab: 'Tabulazione',
  },
  encoding: 'Codifica dei caratteri',
  strange: 'Alcune lettere non si possono leggere.',
  strangeText: 'Scegli qui sotto un’altra codifica dei caratteri.',
  tooMuch:
    'È più testo di quanto entri in una volta. Tralascia la colonna delle note o importa in due parti.',
  unknown: {
    stages: 'Fasi che non ci sono ancora',
    channels: 'Canali che non ci sono ancora',
    departments: 'Reparti che non ci sono ancora',
    rows: (n: number) => plural('it', n, { one: '# riga', many: '# righe', other: '# righe' }),
    becomes: (name: string) => `Che cosa diventa «${name}»`,
    none: 'Lascia vuoto',
    noStage: 'Usa la fase per le righe che non ne hanno',
    add: {
      stages: 'Aggiungi come nuova fase',
      channels: 'Aggiungi come nuovo canale',
      departments: 'Aggiungi come nuovo reparto',
    },
  },
  ignored: (words: string) =>
    `Queste parole non sono né un ambito né un’etichetta e restano vuote: ${words}.`,
  leftOut: {
    /** Told afterwards. */
    was: (n: number) =>
      plural('it', n, {
        one: '# riga è rimasta fuori.',
        many: '# di righe sono rimaste fuori.',
        other: '# righe sono rimaste fuori.',
      }),
    title: 'Tralasciate',
    count: (n: number) =>
      n === 0
        ? 'Nessuna riga resta fuori.'
        : plural('it', n, {
            one: '# riga resta fuori.',
            many: '# righe restano fuori.',
            other: '# righe restano fuori.',
          }),
    row: (n: string) => `Riga ${n}:`,
    copy: 'Copia l’elenco',
    more: (n: number) => `e altre ${n}; l’elenco copiato le ha tutte`,
    noTitle: 'manca il punto di contatto.',
    titleTooLong: 'il punto di contatto supera i 200 caratteri.',
    noteTooLong: 'la nota supera i 4000 caratteri.',
    quotes: 'una virgoletta non è chiusa.',
    tooManyCells: 'più celle che intestazioni. C’è un separatore nel testo?',
    tooMany: 'più di quanto si possa importare in una volta.',
    there: 'è già sulla lavagna.',
    twice: 'è due volte nella tabella; entra la prima.',
  },
  notCopied: 'Il browser qui non permette di copiare.',
  do: (n: number) =>
    plural('it', n, {
      one: 'Importa # punto di contatto',
      many: 'Importa # punti di contatto',
      other: 'Importa # punti di contatto',
    }),
  added: (n: number) =>
    plural('it', n, {
      one: '# punto di contatto aggiunto.',
      many: '# punti di contatto aggiunti.',
      other: '# punti di contatto aggiunti.',
    }),
  draftsAdded: (n: number) =>
    plural('it', n, {
      one: '# bozza aggiunta. La vedi solo tu.',
      many: '# bozze aggiunte. Le vedi solo tu.',
      other: '# bozze aggiunte. Le vedi solo tu.',
    }),
  takenBack: 'Non è stato importato nulla; ciò che era stato aggiunto è sparito di nuovo.',
} satisfies typeof english
