import type { pictures as english } from '../en/pictures.ts'
import { plural } from '../plural.ts'

const people = (n: number) =>
  plural('it', n, { one: '# persona', many: '# di persone', other: '# persone' })
const touchpoints = (n: number) =>
  plural('it', n, {
    one: '# punto di contatto',
    many: '# di punti di contatto',
    other: '# punti di contatto',
  })

export const pictures = {
  choice: 'Come guardare i valori',
  measure: 'Valore',
  n: (n: string) => `n ${n}`,
  items: { name: 'Punto per punto' },
  round: { label: 'Valori di quale turno', latest: 'Ultimi valori di ogni punto' },
  heat: {
    name: 'Mappa di calore',
    title: 'Punti di contatto e reparti',
    lead: 'Un reparto si vede da tre persone in su. Con uno piccolo può restare nascosto anche un altro, perché dal totale non si ricavi nulla.',
    caption: (measure: string) => `${measure} per punto di contatto e reparto`,
    all: 'tutti',
    why: {
      tooFew: 'nascosto: meno di tre persone',
      complementary: 'nascosto anch’esso, o si ricaverebbe un reparto più piccolo',
      notRated: 'nessuno l’ha valutato',
    },
    key: '<3: meno di tre persone. Occhio barrato: nascosto anch’esso, perché non si ricavi un reparto più piccolo. Color argilla è peggio, blu è meglio; di quanto, lo dice il numero. L’aspettativa non ha colore: non è né buona né cattiva.',
  },
  worth: {
    name: 'Dove conviene',
    title: 'Aspettativa ed esperienza',
    lead: 'In alto: quanto il cliente ci conta. A destra: quanto bene lo facciamo. L’aspettativa fa le veci dell’importanza.',
    crosshair: {
      label: 'Dove si incrociano le linee',
      mean: 'Sulle medie di tutti i punti',
      scale: 'A metà delle scale',
      at: (expectation: string, experience: string) =>
        `Linee: aspettativa ${expectation}, esperienza ${experience}.`,
    },
    quadrant: {
      concentrateHere: 'Concentrarsi qui',
      keepUp: 'Continuare così',
      lowPriority: 'Priorità bassa',
      possibleOverkill: 'Forse è troppo',
      onTheLine: 'Sulla soglia',
    },
    chart: (n: number) =>
      `${touchpoints(n)} per aspettativa ed esperienza; gli elenchi accanto dicono lo stesso a parole`,
    across: 'esperienza, 5 è il meglio →',
    up: 'aspettativa, 5 è il massimo →',
    figures: (expectation: string, experience: string, n: string) =>
      `aspettativa ${expectation}, esperienza ${experience}, n ${n}`,
    none: 'Nessun punto di contatto ha ancora tre risposte a entrambe le domande.',
    notPlaced: (n: number) => `Troppo poche risposte per un posto: ${touchpoints(n)}.`,
    save: {
      title: 'Denaro da risparmiare',
      lead: 'Quasi non atteso (sotto 3) e fatto molto bene (da 4 in su). L’impegno può rendere di più altrove; prima di tagliare, chiedete ai clienti.',
      none: 'Niente è quasi non atteso e fatto molto bene.',
    },
    good: {
      title: 'Buone pratiche',
      lead: 'Ciò che funziona e merita di essere ripreso altrove. I numeri propongono, le persone segnano.',
      none: 'Niente è ancora segnato come buona pratica.',
      proposed: 'Fatto bene, non ancora segnato',
      mark: 'Segna come buona pratica',
      marked: (title: string) => `«${title}» è segnato come buona pratica.`,
    },
  },
  rounds: {
    name: 'Prima e dopo',
    title: 'Prima e dopo',
    one: 'Finora c’è un solo turno. Quando gli stessi punti saranno valutati di nuovo, staranno qui fianco a fianco.',
    lead: 'L’anello è prima, il punto è dopo. Un cambiamento prende colore da mezzo grado in su. I turni non si mescolano mai.',
    summary: (up: number, down: number, of: number) =>
      `Confrontati: ${touchpoints(of)}; ${up} in salita, ${down} in discesa.`,
    before: 'Prima',
    after: 'Dopo',
    n: 'n, prima e dopo',
    dated: (round: string, date: string) => `${round}, ${date}`,
    withN: (mean: string, n: string) => `${mean} (n = ${n})`,
    both: (before: string, after: string) => `${before}, ${after}`,
    change: 'Cambiamento',
    chart: (n: number, before: string, after: string) =>
      `${touchpoints(n)} in ${before} e ${after}; la tabella dice lo stesso in numeri`,
    verdict: {
      up: 'salito',
      down: 'sceso',
      little: 'poco cambiato',
      tooFew: 'troppo pochi per un confronto',
      notBefore: 'prima non valutato',
      notAfter: 'dopo non valutato',
      neither: 'non valutato',
    },
    untold: {
      tooFew: 'Troppo pochi per un confronto',
      notBefore: 'Prima non valutati',
      notAfter: 'Dopo non valutati',
      neither: 'Non valutati in nessuno dei due turni',
    },
    open: 'Aprire un turno',
  },
  review: {
    title: 'Misurare di nuovo',
    none: 'Un percorso merita un nuovo sguardo ogni tre-cinque mesi. Non c’è ancora una data.',
    planned: (date: string) => `La prossima verifica è il ${date}.`,
    due: 'È il momento: aprite un turno.',
    choose: 'Prossima verifica',
    placeholder: 'Scegli',
    months: (n: number) =>
      plural('it', n, { one: 'tra # mese', many: 'tra # di mesi', other: 'tra # mesi' }),
    clear: 'Nessuna data',
    calendar: 'Aggiungi al mio calendario',
    summary: (title: string) => `Misurare di nuovo il percorso: ${title}`,
    file: 'prossima-verifica',
  },
  clock: {
    title: 'Tempo per questo punto',
    minutes: 'Minuti per punto',
    min: (n: number) => `${n} min`,
    start: (n: number) => `Avvia ${n} min`,
    each: 'Da capo a ogni punto',
  },
  late: {
    title: 'Arrivato dopo la rivelazione',
    people: (n: number) => `${people(n)}, a parte: i valori sopra non le contano.`,
    figures: (expectation: string, experience: string, emotion: string) =>
      `Aspettativa ${expectation}, esperienza ${experience}, emozione ${emotion}.`,
  },
  map: { round: 'Turno', latest: 'Ultimi valori', compare: 'Prima e dopo' },
} satisfies typeof english
