import type { discuss as english } from '../en/discuss.ts'
import { plural } from '../plural.ts'

const people = (n: number) =>
  plural('it', n, { one: '# persona', many: '# di persone', other: '# persone' })

export const discuss = {
  lateCame:
    'Le valutazioni di almeno tre persone sono arrivate dopo la rivelazione. Restano a parte e non contano in questo turno.',
  title: 'Confronto',
  round: (n: number) => `Turno ${n}`,
  fromRound: (round: string) => `valori: ${round}`,
  quoted: (words: string) => `«${words}»`,
  agenda: {
    title: 'Dove divergiamo',
    lead: 'Prima le distanze maggiori.',
    leadScale: 'Reparto con l’esperienza più bassa e più alta, da 1 a 5.',
    apart: (range: string) => `distanza ${range}`,
    close: (n: number) =>
      plural('it', n, {
        one: 'su un altro c’è quasi accordo',
        many: 'su altri # c’è quasi accordo',
        other: 'su altri # c’è quasi accordo',
      }),
    tooFew: (n: number) =>
      plural('it', n, {
        one: '# ha troppo poche risposte',
        many: '# hanno troppo poche risposte',
        other: '# hanno troppo poche risposte',
      }),
    place: (at: number, of: number) => `${at} di ${of}`,
    order: 'prima le distanze maggiori',
    previous: 'Punto precedente',
    next: 'Punto successivo',
    nextIs: (title: string) => `Poi: ${title}`,
    last: 'Era l’ultimo punto.',
    scale: (lowest: string, low: string, highest: string, high: string) =>
      `${lowest} ${low}, ${highest} ${high}`,
  },
  expectation: {
    everyone: 'Tutti dicono che il cliente ci conta.',
    nearlyEveryone: 'Quasi tutti dicono che il cliente ci conta.',
    most: 'I più dicono che il cliente ci conta.',
    few: 'Pochi pensano che il cliente ci conti.',
    split: 'Le opinioni sono divise su quanto il cliente ci conti.',
  },
  experience: {
    tooFew: (n: number) =>
      n === 0
        ? 'Nessuno ha valutato questo punto di contatto. Chiedete chi lo conosce o votate di nuovo.'
        : `Valutazioni: ${people(n)}. Sotto le tre persone non si mostra alcun valore.`,
    apart: (highest: string, high: string, lowest: string, low: string, range: string) =>
      `${highest} dà all’esperienza ${high}, ${lowest} ${low}: la distanza è ${range}.`,
    split: 'Le opinioni sull’esperienza sono divise.',
    splitInside: 'Le opinioni sull’esperienza sono divise, e non per reparto.',
    short: (gap: string) => `Il cliente riceve meno di quanto si aspetta: ${gap}.`,
    over: (gap: string) => `Il cliente riceve più di quanto si aspetta: ${gap}.`,
    close: (mean: string, range: string) =>
      `I reparti sono vicini sull’esperienza: ${mean} in media, distanza ${range}.`,
    mean: (mean: string, agreement: string) => `L’esperienza è ${mean}, ${agreement}.`,
  },
  gap: {
    people,
    before: (gap: string, round: string) => `${gap}, ${round}`,
    meaning: 'Media di esperienza meno aspettativa, persona per persona, da −4 a +4.',
  },
  decides: (votes: number, voters: number) =>
    `Per ${votes} persone su ${voters} qui i clienti decidono`,
  noContact: (n: number) =>
    plural('it', n, {
      one: '# persona senza contatto',
      many: '# di persone senza contatto',
      other: '# persone senza contatto',
    }),
  agreement: {
    withNumber: (word: string, number: string) => `${word} ${number}`,
    strong: 'accordo forte',
    moderate: 'accordo moderato',
    weak: 'accordo debole',
    split: 'pareri divisi',
  },
  histogram: (name: string, mean: string, counts: string) => `${name}, media ${mean}. ${counts}`,
  histogramPart: (answer: string, n: number) => `${answer}: ${people(n)}`,
  tooFewAnswers: (n: number) =>
    plural('it', n, {
      one: 'Troppo poche: # risposta. Per un valore ne servono tre.',
      many: 'Troppo poche: # di risposte. Per un valore ne servono tre.',
      other: 'Troppo poche: # risposte. Per un valore ne servono tre.',
    }),
  movement: {
    words: (from: string, to: string) => `da ${from} a ${to}`,
    tooFew: (round: string) => `${round}: troppo poche risposte per un confronto`,
    narrower: 'più vicini',
    wider: 'più lontani',
    same: 'dispersione invariata',
  },
  departments: {
    scale: 'sulla scala, da 1 a 5',
    people: (n: string) => `n ${n}`,
    hiddenTooFew: 'Nascosto: meno di tre persone',
    hiddenToo: (names: string) => `Nascosto anche questo, o dal totale si ricaverebbe: ${names}`,
    hiddenTooNobody: 'Nascosto anche questo, o dal totale si ricaverebbe un piccolo gruppo',
    hiddenFigure: 'nascosto: troppo pochi',
    scaleLabel: (expectation: string, experience: string) =>
      `aspettativa ${expectation}, esperienza ${experience}`,
    explain: (percent: string, eta: string) =>
      `I reparti spiegano il ${percent} della dispersione dell’esperienza (η² ${eta}).`,
    agreementKey: 'L’accordo va da −1, due schieramenti, a 1, una voce sola.',
    none: 'Nessun reparto può essere mostrato da solo: troppo poche persone.',
  },
  voices: {
    title: 'Che cosa è stato scritto',
    none: 'Nessuno ha ancora scritto nulla.',
    someone: 'Senza nome',
    add: 'Aggiungi un commento',
    placeholder: 'Che cosa hai visto o sentito?',
    locked: 'La lavagna è bloccata; si potrà commentare quando sarà riaperta.',
  },
  evidenceNone: 'Ancora nessuna prova. Si aggiungono nella Raccolta.',
  decide: {
    title: 'Decisione',
    by: 'Il facilitatore annota ciò che il gruppo decide.',
    decided: (decision: string) => `Decisione: ${decision}.`,
    open: 'Ancora nessuna decisione.',
    swot: 'Mettilo anche sulla lavagna SWOT',
    swotAdd: 'Aggiungi alla SWOT',
    swotDone: 'È sulla lavagna SWOT',
    swotText: 'Frase sulla lavagna SWOT',
    swotAdded: 'Aggiunto alla lavagna SWOT',
    suggestion: {
      weakness: (title: string, experience: string, expectation: string) =>
        `${title}: esperienza ${experience} con un’aspettativa di ${expectation}`,
      strength: (title: string, experience: string, expectation: string) =>
        `${title}: esperienza ${experience}, aspettativa ${expectation}`,
    },
  },
  onward: {
    title: 'Che cosa fare adesso',
    steers:
      'Votate di nuovo con chi lo conosce, chiedete ai clienti oppure scrivete ciò che sapete. Senza altre risposte resta un’ipotesi.',
    others:
      'Scrivi ciò che ne sai. Chi facilita può aprire un’altra votazione o chiedere ai clienti.',
    customers: 'Chiedi ai clienti',
    write: 'Scrivi ciò che sai',
  },
  again: {
    heading: 'Votare di nuovo',
    do: (n: number) => `Vota di nuovo, turno ${n}`,
    title: (n: number) => `Aprire il turno ${n}?`,
    name: 'Nome del turno',
    nameHint:
      'Tutti lo vedono accanto ai valori di questo turno. Se resta vuoto, il turno ha solo il numero.',
    proposal: (n: number, month: string) => `Turno ${n}, ${month}`,
    lead: 'Un nuovo voto segreto, sulla stessa scala.',
    kept: (round: string) =>
      `${round} resta com’è: ogni risposta e ogni valore. Nulla viene sovrascritto.`,
    carried:
      'Un punto di contatto che nessuno rivaluta conserva i suoi valori, con il turno indicato.',
    others: 'Tutti gli altri punti di contatto conservano i loro valori.',
    fresh: (n: number) =>
      plural('it', n, {
        one: 'Ognuno riceve una scheda nuova, con un piccolo anello sulla propria risposta precedente.',
        many: 'Ognuno riceve # di schede nuove, con un piccolo anello sulla propria risposta precedente.',
        other:
          'Ognuno riceve # schede nuove, con un piccolo anello sulla propria risposta precedente.',
      }),
    about: 'Votare di nuovo su',
    only: (title: string) => `Solo «${title}»`,
    looked: (n: number) =>
      plural('it', n, {
        one: 'Quello con la decisione «Approfondire»',
        many: 'I # con la decisione «Approfondire»',
        other: 'I # con la decisione «Approfondire»',
      }),
    everything: (n: number) =>
      plural('it', n, {
        one: 'L’unico punto di contatto',
        many: 'Tutti i # di punti di contatto',
        other: 'Tutti i # punti di contatto',
      }),
    proposalOne: (n: number, title: string) => `Turno ${n}: ${title}`,
    secret: 'Le nuove risposte sono segrete finché non le riveli; poi si vede che cosa si è mosso.',
    moves: 'La valutazione si apre subito e chi è con il gruppo passa alla Valutazione.',
    blocked: 'Prima rivela le stime in Priorità.',
    blockedOpen: 'C’è un voto aperto. Prima rivelalo.',
    held: 'In questo turno ci sono risposte ancora segrete, di una votazione o del questionario dei clienti. Prima rivelale: in un nuovo turno nessuno potrebbe più vederle, perciò non se ne apre uno.',
    opened: (n: number) => `Il turno ${n} è aperto`,
    notOpened: 'Il turno c’è, ma la valutazione non è ancora aperta. Aprila nella barra qui sotto.',
  },
  bring: 'Porta tutti su questo punto',
  brought: 'Tutti sono chiamati su questo punto',
  called: {
    title: (title: string) => `Il facilitatore chiede a tutti di guardare «${title}»`,
    kept: 'Quello che stai scrivendo resta con questo punto di contatto.',
  },
  behind: {
    title: (n: number) => `Si sta votando il turno ${n}`,
    text: (done: number, of: number, shown: string) =>
      `Hanno finito: ${done} su ${of}. Qui sotto: ${shown}.`,
    action: 'Valuta ora',
  },
  before: {
    title: 'Nulla è ancora rivelato',
    textFacilitator:
      'Rivela le valutazioni nella barra qui sotto quando hanno finito in abbastanza; tutti le vedono nello stesso momento.',
    text: 'Il facilitatore rivela le valutazioni a tutti nello stesso momento. Fino ad allora non le vede nessuno, nemmeno il facilitatore.',
    done: (done: number, of: number) => `Hanno finito: ${done} su ${of}`,
    of: (done: string, of: string) => `${done} su ${of}`,
    action: 'Vai alla valutazione',
    empty: 'La rivelazione non ha portato valori: nessuno aveva valutato.',
  },
  list: {
    title: 'Tutti i valori',
    number: 'N.',
    n: 'n',
    apart: 'distanza',
    agreement: 'accordo sull’esperienza',
    decision: 'decisione',
    undecided: 'aperta',
    notKnown: '–',
  },
} satisfies typeof english
