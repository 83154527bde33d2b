import type { map as english } from '../en/map.ts'
import { plural } from '../plural.ts'

export const map = {
  title: 'Mappa',
  label: (headline, touchpoints) => `Mappa del percorso, ${touchpoints}. ${headline}.`,
  hint: 'Le frecce seguono il percorso, Invio apre i voti dietro un segno. L’elenco dice lo stesso a parole.',
  layers: { label: 'Il punto di vista', staff: 'Interno', both: 'Entrambi' },
  filter: {
    department: 'Reparto',
    allDepartments: 'Tutti i reparti',
    channel: 'Canale',
    allChannels: 'Tutti i canali',
  },
  zoom: {
    size: 'Dimensione',
    fit: 'Tutto il percorso',
    strip: 'Panoramica; clicca per andarci',
  },
  lanes: {
    button: 'Fasce',
    title: 'Fasce della mappa',
    lead: 'Mostra ciò che serve a questa conversazione. La scelta resta in questo browser e non tocca nessun altro.',
    up: (name) => `Sposta su ${name}`,
    down: (name) => `Sposta giù ${name}`,
    empty: 'ancora niente da mostrare',
    reset: 'Ripristina',
  },
  output: {
    button: 'Esporta',
    svg: 'Mappa del percorso, poster (SVG)',
    csv: 'Quick win (CSV)',
    md: 'Quick win (Markdown)',
    json: 'Tutto il workshop (JSON)',
    print: 'Stampa il poster',
    done: (file) => `${file} è tra i tuoi download.`,
    failed: 'Non è stato possibile creare il file.',
  },
  drawer: {
    place: (at, of, stage) => `Punto di contatto ${at} di ${of} · ${stage}`,
    next: 'Punto di contatto successivo',
    previous: 'Punto di contatto precedente',
    sentence: (e, p, gap, people) =>
      `Aspettativa *${e}*, esperienza *${p}*: un divario di *${gap}* secondo ${people}.`,
    noSentence: 'Troppo poche persone hanno risposto a entrambe le domande per dare un divario.',
    secret: 'Le valutazioni restano segrete finché il facilitatore non le rivela.',
    notRated: 'Nessuno ha valutato questo punto di contatto.',
    notRatedNext: 'Chiedi chi, in sala, qui incontra il cliente, e apri un nuovo turno.',
    tooFew: (n) =>
      plural('it', n, {
        one: 'Solo # persona ha valutato questo punto di contatto. Per i numeri ne servono tre, così nessun voto si può riconoscere.',
        many: 'Solo # persone hanno valutato questo punto di contatto. Per i numeri ne servono tre, così nessun voto si può riconoscere.',
        other:
          'Solo # persone hanno valutato questo punto di contatto. Per i numeri ne servono tre, così nessun voto si può riconoscere.',
      }),
    noContact: (n) =>
      plural('it', n, {
        one: '# persona ha risposto «nessun contatto».',
        many: '# persone hanno risposto «nessun contatto».',
        other: '# persone hanno risposto «nessun contatto».',
      }),
    votes: (name, counts) => `${name}, voti dal basso all’alto: ${counts}`,
    why: 'Perché è segnato',
    truth: 'Momento della verità, proposta.',
    split: 'Pareri divisi.',
    splitText: 'Le persone stanno ai due estremi; la media dice poco.',
    decision: (word) => `Deciso dal gruppo: ${word}.`,
    quickWin: (impact, effort, n) => `Impatto ${impact}, sforzo ${effort}, da ${n} stime.`,
    by: (owner, due) => `${owner}, entro il ${due}`,
    differ: (by) => `I reparti differiscono di ${by}`,
    departments: 'Reparti',
    hidden: {
      tooFew: 'troppo pochi per mostrarli',
      complementary: 'nascosto, o se ne ricaverebbe uno più piccolo',
    },
    customers: (n) => `Clienti, ${n} risposte`,
    customerFigure: (p, delta) => `Esperienza *${p}*, ${delta} rispetto alla nostra.`,
    note: 'Nota',
    comments: 'Commenti',
    evidence: 'Prove',
    findings: 'Osservazioni',
    initiatives: 'Iniziative',
    nothingWritten: 'Ancora nessuna nota, commento o prova.',
    discuss: 'Apri nel confronto',
    collect: 'Apri nella raccolta',
  },
  list: {
    caption: 'La mappa a parole',
    people: 'persone',
    marks: 'Segni',
    open: (title) => `Apri i voti dietro ${title}`,
    stageLine: (volume, loss) => (loss === '' ? `${volume} clienti` : `${volume} clienti, ${loss}`),
  },
  phone: {
    more: 'Perché',
    shade: 'sfumatura: metà centrale',
    export: 'Esporta',
  },
  empty: {
    title: 'La mappa si disegna da sola',
    text: 'Nasce da punti di contatto, valutazioni e iniziative. Raccogliete i primi punti di contatto e compariranno qui in ordine.',
    collect: 'Vai alla raccolta',
  },
  unrated: {
    text: 'La curva delle emozioni e i divari compaiono nel momento in cui le valutazioni vengono rivelate.',
  },
} satisfies typeof english
