import type { shell as english } from '../en/shell.ts'
import { plural } from '../plural.ts'

export const shell = {
  title: 'Workshop',
  skip: 'Vai all’area di lavoro',
  steps: 'Passi',
  stepDone: 'fatto',
  groupHere: 'Il gruppo è qui',
  view: {
    label: 'Vista',
    list: 'Elenco',
    board: 'Lavagna',
  },
  save: {
    saved: 'Salvato',
    saving: (n: number) => `Salvataggio (${n})`,
    offline: (n: number): string => (n > 0 ? 'Solo su questo dispositivo' : 'Offline'),
    rejected: (n: number) => (n > 0 ? `Non accettato (${n})` : 'Non accettato'),
    notSaving: 'Il server non salva',
    notOpened: 'Problema sul server',
    textStopped: 'L’editor si è fermato',
    readOnly: 'Sola lettura',
    connecting: 'Connessione…',
  },
  timer: (left: string) => `Tempo rimasto: ${left}`,
  timeUp: 'Tempo scaduto',
  timerPaused: 'Il timer è in pausa',
  activities: 'Attività',
  digest: 'Che cosa è cambiato',
  people: {
    here: (n: number) =>
      plural('it', n, {
        one: '# persona è qui',
        many: '# di persone sono qui',
        other: '# persone sono qui',
      }),
    title: 'Persone',
  },
  device: 'Continua su un altro dispositivo',
  share: 'Condividi',
  versions: {
    title: 'Versioni',
    before: {
      collect: 'Prima di mostrare le bozze',
      rate: 'Prima di rivelare le valutazioni',
      swot: 'Prima di rivelare i bollini',
      prioritise: 'Prima di rivelare le stime',
      other: 'Prima di una rivelazione',
    },
    beforeBack: (title: string) => `Prima di ripristinare «${title}»`,
    beforeUndo: (title: string) => `Prima di annullare il ripristino di «${title}»`,
    unnamed: 'una versione precedente',
    someone: 'Il facilitatore',
    back: (who: string, title: string) => `${who} ha ripristinato «${title}».`,
    backMine: (title: string) => `Hai ripristinato «${title}».`,
    undone: (who: string, title: string) => `${who} ha annullato il ripristino di «${title}».`,
    undoneMine: (title: string) => `Hai annullato il ripristino di «${title}».`,
    stays: 'Valutazioni e voti restano.',
  },
  home: 'Pagina iniziale',
  menu: 'Altro',
  keys: 'Scorciatoie da tastiera',
  privacy: 'Che cosa vedono gli altri',
  cursors: 'Mostra i cursori',
  import: 'Importa una tabella',
  reuse: 'Copia o modello',
  keep: 'Scarica o elimina',
  brief: {
    title: 'Introduzione',
    first: 'Da leggere prima',
    done: 'Letto',
    later: 'Più tardi',
    read: 'Leggi',
    none: 'Il facilitatore non ha scritto un’introduzione.',
  },
  late: (n: number) =>
    plural('it', n, {
      one: '# tua risposta è arrivata dopo la rivelazione e non conta in questo turno.',
      many: '# di tue risposte sono arrivate dopo la rivelazione e non contano in questo turno.',
      other: '# tue risposte sono arrivate dopo la rivelazione e non contano in questo turno.',
    }),
  nothingLeft: 'Non è cambiato nulla: altri l’hanno già eliminato o modificato.',
  summon: {
    title: (step: string) => `Il facilitatore chiama tutti al passo: ${step}`,
    moved: (step: string) => `Sei con il gruppo: ${step}`,
    go: 'Vai',
    stay: 'Prima finisco qui',
    back: 'Torna indietro',
  },
  moved: (step: string) => `Il gruppo è andato avanti: ${step}`,
  offline: {
    network: { title: 'Sei offline', text: 'Continua: sarà inviato quando torna la rete.' },
    server: {
      title: 'Il server non è raggiungibile',
      text: 'Continua: sarà inviato quando il server risponde di nuovo.',
    },
    short: 'Continua, si invia dopo',
    retry: 'Connetti ora',
    waiting: (n: number) =>
      plural('it', n, {
        one: '# modifica da inviare.',
        many: '# di modifiche da inviare.',
        other: '# modifiche da inviare.',
      }),
    again: 'Connessione ripristinata.',
  },
  rejected: {
    title: 'Modifiche non accettate',
    text: 'Il server non prende più ciò che scrivi in questa pagina. È conservato qui: guardalo, poi continua con una copia fresca del workshop.',
    show: 'Mostra ciò che è conservato',
  },
  kept: {
    title: (n: number) =>
      plural('it', n, {
        one: '# tua modifica non è stata accettata',
        many: '# di tue modifiche non sono state accettate',
        other: '# tue modifiche non sono state accettate',
      }),
    text: 'In questo browser: leggi, copia o recupera.',
  },
  notSaving: {
    title: 'Il server non salva',
    text: 'Ciò che scrivi resta su questo dispositivo e parte appena il server torna a salvare. Tieni aperta la pagina.',
  },
  notOpened: {
    title: 'Il server ha un problema con questo workshop',
    text: 'Al momento non riesce ad aprirlo. Ciò che scrivi resta su questo dispositivo e viene inviato quando il problema è risolto. Tieni aperta questa pagina e avvisa chi gestisce il server.',
  },
  copy: {
    unavailable: {
      title: 'Questo browser non conserva una copia',
      text: 'Online tutto funziona. Senza rete, ciò che scrivi si perde quando la pagina viene chiusa o ricaricata.',
    },
    full: {
      title: 'Su questo dispositivo non c’è più spazio',
      text: 'Online il server salva tutto come al solito. Libera un po’ di spazio; fino ad allora, senza rete non chiudere questa pagina.',
    },
    closed: {
      title: 'Il browser ha tolto la sua copia',
      text: 'Online il server salva tutto come al solito. Quando leggi «Salvato», ricarica la pagina; non chiuderla prima.',
    },
  },
  waiting: {
    title: 'Il workshop non è ancora su questo dispositivo',
    text: 'Si apre appena il server è raggiungibile. Nulla di ciò che hai scritto prima è perso.',
  },
  readOnly: {
    title: 'Stai leggendo',
    text: 'Con questo link puoi guardare, non modificare. Chiedi al facilitatore un link da partecipante.',
  },
  locked: {
    title: 'La lavagna è bloccata',
    text: 'Il facilitatore la tiene ferma un momento. Ciò che scrivi intanto aspetta qui.',
  },
} satisfies typeof english
