import type { facilitate as english } from '../en/facilitate.ts'
import { plural } from '../plural.ts'

export const facilitate = {
  title: 'Facilitatore',
  previous: 'Passo precedente',
  next: 'Passo successivo',
  steps: 'Il passo del gruppo',
  tools: 'Altri strumenti',
  stepOf: (n: number, of: number) => `${n} di ${of}`,
  moveGroup: (step: string) => `Porta qui il gruppo: ${step}`,
  away: {
    apart: (group: string, mine: string) => `Il gruppo è al passo ${group}. Tu guardi ${mine}.`,
    groupShort: (step: string) => `Gruppo: ${step}`,
    mineShort: (step: string) => `Tu: ${step}`,
    previous: (step: string) => `Indietro: ${step}`,
    next: (step: string) => `Avanti: ${step}`,
    name: {
      previous: (step: string) => `Passo precedente, riporta il gruppo indietro: ${step}`,
      next: (step: string) => `Passo successivo, porta il gruppo avanti: ${step}`,
    },
  },
  activity: {
    label: 'Chi vede i nuovi punti di contatto',
    private: 'Privato',
    openToAll: 'Aperto a tutti',
    close: 'Chiudi',
    closeCollect: 'Nessuno può più aggiungere; leggere e commentare resta possibile.',
    closeVote: 'Niente più risposte; nulla si vede finché non riveli.',
    open: {
      collect: 'Apri la raccolta',
      rate: 'Apri la valutazione',
      swot: 'Apri il voto a bollini',
      prioritise: 'Apri le stime',
    },
    again: 'Riapri',
    reveal: 'Rivela',
    revealed: 'Rivelato',
    closed: 'Chiuso',
  },
  begun: (n: number, of: number) => `Hanno scritto una bozza: ${n} su ${of}.`,
  begunShort: (n: number, of: number) => `con una bozza: ${n} su ${of}`,
  done: (n: number, of: number) => `hanno finito: ${n} su ${of}`,
  answered: (n: number, of: number, done: number) =>
    `hanno risposto: ${n} su ${of}, finito: ${done}`,
  nobody: 'Non è ancora entrato nessuno',
  reveal: {
    title: 'Rivelare a tutti?',
    text: (n: number, of: number) =>
      `Hanno finito: ${n} su ${of}. Tutti vedono i risultati insieme; le risposte successive restano a parte.`,
    textBegun: (n: number, of: number, started: number) =>
      `Hanno finito: ${n} su ${of}; hanno già risposto a qualcosa: ${started}. Tutti vedono i risultati insieme; le risposte successive restano a parte.`,
    textTooFew: (n: number) =>
      `Persone che hanno risposto finora: ${n}. Con meno di tre non si mostra nessuna cifra, quindi nessuno vedrebbe un risultato, e le risposte successive restano a parte. Meglio aspettare, o rispondere anche tu.`,
  },
  role: {
    now: 'Ora sei facilitatore',
    nowText:
      'Con la barra in basso porti il gruppo da un passo all’altro, apri e riveli, e gestisci il timer.',
    over: 'Non sei più facilitatore',
    overText: 'Quello che hai fatto resta. Continui come partecipante.',
  },
  publish: {
    title: 'Mostrare a tutti tutte le bozze?',
    text: 'Tutto ciò che è stato scritto in privato appare insieme sulla lavagna, in ordine sparso. Non si può tornare indietro.',
    do: 'Mostra le bozze',
  },
  timer: {
    start: 'Timer',
    startFor: (n: number) =>
      plural('it', n, {
        one: 'Avvia # minuto',
        many: 'Avvia # di minuti',
        other: 'Avvia # minuti',
      }),
    planned: (n: string) => `${n}, come previsto`,
    of: (n: number) => `di ${n}\u00a0min`,
    more: '+1 min',
    stop: 'Ferma il timer',
    steer: 'Timer: metti in pausa o ferma',
    pause: 'Metti in pausa',
    resume: 'Riprendi',
  },
  lock: {
    do: 'Blocca la lavagna',
    undo: 'Sblocca la lavagna',
    hint: '«Chiudi» ferma solo le aggiunte. Il blocco ferma ogni modifica alla lavagna, anche i commenti, per tutti tranne i facilitatori.',
    everyone: 'Tutti possono di nuovo spostare ed eliminare le note.',
  },
  bring: {
    do: 'Porta tutti qui',
    done: (step: string) => `Tutti sono chiamati al passo: ${step}`,
  },
  present: {
    do: 'Presenta',
    inMenu: 'Presenta (nuova finestra)',
    window: 'Apre una nuova finestra',
    leave: 'Esci dalla vista proiettore',
    join: 'Inquadra qui, scrivi il tuo nome, comincia.',
    showCode: 'Mostra un codice, così tutti possono entrare.',
    codeOnly:
      'Questo browser non ha il link dei partecipanti: il codice vale un quarto d’ora e si può prolungare.',
    noLink:
      'Per mostrare qui il codice, apri Condividi nel browser in cui è nato il workshop o sostituisci il link dei partecipanti.',
    secret: 'Nessuno ha visto le risposte degli altri. Nemmeno il facilitatore.',
    secretButOne:
      'Nessuno ha visto le risposte degli altri, tranne chi le inserisce per chi è senza dispositivo.',
  },
  stillAnswering: {
    notBegun: (n) =>
      `${plural('it', n, { one: '# cliente è presente e non ha ancora iniziato', many: '# di clienti sono presenti e non hanno ancora iniziato', other: '# clienti sono presenti e non hanno ancora iniziato' })}: per loro il questionario si chiude.`,
    notDone: (n, unbegun) =>
      `${plural('it', n, { one: '# cliente non ha', many: '# di clienti non hanno', other: '# clienti non hanno' })} ancora finito${unbegun > 0 ? `, di cui ${unbegun} non ${unbegun === 1 ? 'ha' : 'hanno'} ancora iniziato` : ''}: per loro il questionario si chiude, e conta solo ciò a cui hanno già risposto.`,
  },
} satisfies typeof english
