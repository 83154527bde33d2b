import type { common as english } from '../en/common.ts'
import { plural } from '../plural.ts'

export const common = {
  product: 'Touchline',
  loading: 'Caricamento…',
  theme: {
    label: 'Aspetto',
    system: 'Come il sistema',
    light: 'Chiaro',
    dark: 'Scuro',
  },
  language: 'Lingua',
  copyFailed:
    'Il browser non ha permesso la copia. Il link è visibile per intero: selezionalo a mano.',
  round: (n: number) => `Turno ${n}`,
  messages: 'Messaggi',
  do: {
    add: 'Aggiungi',
    edit: 'Modifica',
    save: 'Salva',
    cancel: 'Annulla',
    close: 'Chiudi',
    delete: 'Elimina',
    remove: 'Rimuovi',
    undo: 'Annulla',
    redo: 'Ripeti',
    copy: 'Copia',
    copied: 'Copiato',
    done: 'Fatto',
    back: 'Indietro',
    next: 'Avanti',
    more: 'Altro',
    open: 'Apri',
    rename: 'Rinomina',
    retry: 'Riprova',
    reload: 'Ricarica',
    search: 'Cerca',
    filter: 'Filtra',
    moveTo: 'Sposta in',
    moveUp: 'Sposta su',
    moveDown: 'Sposta giù',
    download: 'Scarica',
    print: 'Stampa',
    wait: 'Aspetta',
  },
  step: {
    frame: 'Contesto',
    collect: 'Raccolta',
    rate: 'Valutazione',
    discuss: 'Confronto',
    swot: 'SWOT',
    prioritise: 'Priorità',
    map: 'Mappa',
  },
  role: {
    facilitator: 'Facilitatore',
    participant: 'Partecipante',
    customer: 'Cliente',
    viewer: 'Osservatore',
  },
  emotion: {
    '-2': 'rabbia',
    '-1': 'fastidio',
    '0': 'neutro',
    '1': 'piacere',
    '2': 'entusiasmo',
  },
  measure: {
    expectation: 'Aspettativa',
    experience: 'Esperienza',
    emotion: 'Emozione',
    gap: 'Divario',
    agreement: 'Accordo',
    impact: 'Impatto',
    effort: 'Sforzo',
  },
  /** A field of a row, told apart from the same field of the others. */
  fieldOf: (field: string, row: string) => `${field}: ${row}`,
  news: {
    rate: {
      open: 'La valutazione è aperta.',
      closed: 'La valutazione è chiusa.',
      revealed: 'Le valutazioni sono rivelate.',
    },
    swot: {
      open: 'Ora si possono assegnare i punti.',
      closed: 'Non si possono più assegnare punti.',
      revealed: 'I punti sono rivelati.',
    },
    prioritise: {
      open: 'Le stime sono aperte.',
      closed: 'Le stime sono chiuse.',
      revealed: 'Le stime sono rivelate.',
    },
  },
  word: {
    touchpoint: 'Punto di contatto',
    optional: 'facoltativo',
  },
  count: {
    touchpoints: (n: number) =>
      plural('it', n, {
        one: '# punto di contatto',
        many: '# di punti di contatto',
        other: '# punti di contatto',
      }),
    drafts: (n: number) =>
      plural('it', n, { one: '# bozza', many: '# di bozze', other: '# bozze' }),
  },
} satisfies typeof english
