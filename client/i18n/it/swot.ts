import type { swot as english } from '../en/swot.ts'
import { plural } from '../plural.ts'

const persone = (n: number) =>
  plural('it', n, { one: '# persona', many: '# di persone', other: '# persone' })

export const swot = {
  title: 'SWOT',
  mode: { label: 'Vista', quadrants: 'Quadranti', pairs: 'Combina a coppie' },
  readOnly: 'La lavagna è bloccata. Si può leggere, non modificare.',
  suggested: 'Proposte',
  suggestedHint:
    'Ognuna nasce dai voti e dice perché. Niente arriva sulla lavagna finché qualcuno non la aggiunge.',
  suggestedLater: 'Le proposte compaiono qui dopo la rivelazione delle valutazioni.',
  more: (n: number) => `Mostra ancora ${n}`,
  noSuggestions: 'Non ci sono altre proposte. Scrivete ciò che i numeri non possono sapere.',
  tooFewForSuggestions:
    'Ogni proposta richiede le risposte di almeno tre persone. Scrivete ciò che sapete voi.',
  take: {
    strength: 'Aggiungi come punto di forza',
    weakness: 'Aggiungi come punto debole',
    opportunity: 'Aggiungi come opportunità',
    threat: 'Aggiungi come minaccia',
  },
  leave: 'Tralascia',
  taken: (quadrant: string) => `Aggiunto a ${quadrant}.`,
  leftOut: 'Lasciato da parte per ora.',
  moved: (text: string, quadrant: string) => `«${text}» è ora in ${quadrant}.`,
  deleted: (text: string) => `Eliminato «${text}».`,
  reason: {
    shortfall: (e: string, p: string, n: number) =>
      `Atteso ${e}, vissuto ${p}, secondo ${persone(n)}.`,
    overDelivery: (e: string, p: string, n: number) =>
      `Atteso ${e}, vissuto ${p}, secondo ${persone(n)}. Forse facciamo più di quanto ci viene chiesto.`,
    asExpected: (e: string, p: string, n: number) =>
      `Atteso ${e}, vissuto ${p}, secondo ${persone(n)}.`,
    wellDone: (e: string, p: string, n: number) =>
      `Vissuto ${p} dove ci si aspetta ${e}, secondo ${persone(n)}.`,
    outsideDelight: (v: string, n: number) =>
      `La nostra ipotesi: i clienti provano ${v} dove noi non ci siamo, secondo ${n} di noi.`,
    outsideAnger: (v: string, n: number) =>
      `La nostra ipotesi: i clienti provano ${v} dove agiscono anche altri, secondo ${n} di noi.`,
  },
  apart: (range: string) => `I reparti distano ${range}.`,
  agreed: (a: string) => `Forte accordo ${a}.`,
  split: (a: string) => `I pareri sono divisi, accordo ${a}: le medie nascondono due campi.`,
  customers: {
    scores: (e: string, p: string, n: string) =>
      `I clienti stessi: aspettativa ${e}, esperienza ${p} (n ${n}).`,
    emotion: (v: string, n: string) => `I clienti stessi: ${v} (n ${n}).`,
  },
  text: {
    label: 'Osservazione',
    shortfall: (title: string) => `${title}: i clienti contano su più di quanto diamo`,
    overDelivery: (title: string) => `${title}: facciamo più di quanto ci viene chiesto`,
    asExpected: (title: string) => `${title}: manteniamo ciò su cui i clienti contano`,
    wellDone: (title: string) => `${title}: questo lo facciamo bene`,
    outsideDelight: (title: string) => `${title}: i clienti sono entusiasti anche senza di noi`,
    outsideAnger: (title: string) => `${title}: i clienti sono irritati, e non dipende solo da noi`,
  },
  hint: {
    strength: 'dentro, ci aiuta',
    weakness: 'dentro, ci danneggia',
    opportunity: 'fuori, potrebbe aiutare',
    threat: 'fuori, potrebbe danneggiare',
  },
  add: {
    strength: 'Aggiungi un punto di forza',
    weakness: 'Aggiungi un punto debole',
    opportunity: 'Aggiungi un’opportunità',
    threat: 'Aggiungi una minaccia',
  },
  empty: {
    strength: 'Che cosa mancherebbe ai clienti senza di noi?',
    weakness: 'Che cosa sopportano i clienti per colpa nostra?',
    opportunity: 'Che cosa accade attorno a noi che potremmo usare?',
    threat: 'Che cosa accade attorno a noi che potrebbe costarci clienti?',
  },
  fromVotes: 'dai voti',
  link: 'Collega punti di contatto',
  linkTitle: 'Quali punti di contatto riguarda?',
  menu: (text: string) => `Che cosa fare con «${text}»`,
  moveTo: (quadrant: string) => `Sposta in ${quadrant}`,
  dots: {
    left: (left: number, budget: number) => `Ti restano ${left} bollini su ${budget}.`,
    short: (left: number, budget: number) => `Bollini: ne restano ${left} su ${budget}`,
    over: (n: number) =>
      `${plural('it', n, { one: '# bollino', many: '# di bollini', other: '# bollini' })} oltre il limite. Riprendine, altrimenti nessuno dei tuoi conta.`,
    secret: 'I bollini restano segreti fino alla rivelazione.',
    closed: 'Il voto a bollini non è ancora aperto.',
    revealed: 'I bollini sono rivelati.',
    give: (text: string) => `Dai un bollino a «${text}»`,
    takeBack: (text: string) => `Riprendi un bollino da «${text}»`,
    noMore: 'Qui non si possono dare altri bollini',
    of: (all: number, mine: number) =>
      `${plural('it', all, { one: '# bollino', many: '# di bollini', other: '# bollini' })}, ${mine} miei`,
  },
  news: {
    added: (n: number) =>
      plural('it', n, {
        one: 'È arrivata # osservazione',
        many: 'Sono arrivate # di osservazioni',
        other: 'Sono arrivate # osservazioni',
      }),
    removed: (n: number) =>
      plural('it', n, {
        one: '# osservazione eliminata',
        many: '# di osservazioni eliminate',
        other: '# osservazioni eliminate',
      }),
  },
  list: {
    finding: 'Osservazione',
    quadrant: 'Quadrante',
    from: 'Da dove',
    dots: 'Bollini',
    none: 'Ancora nessuna osservazione. Aggiungete una proposta o scrivetene una qui sopra.',
  },
  tows: {
    title: (n: number) =>
      n === 0
        ? 'Ancora nessuna coppia'
        : plural('it', n, {
            one: '# coppia finora',
            many: '# di coppie finora',
            other: '# coppie finora',
          }),
    hint: 'Prendete un’osservazione da dentro e una da fuori, poi dite che cosa fare di entrambe.',
    refused:
      'Non è una coppia: stanno dalla stessa parte. Prendetene una da dentro e una da fuori.',
    noFindings: 'Ancora nessuna',
    pairs: (n: number) =>
      n === 0
        ? 'nessuna coppia'
        : plural('it', n, { one: '# coppia', many: '# di coppie', other: '# coppie' }),
    what: 'Che cosa facciamo per entrambe?',
    make: 'Crea iniziativa',
    other: 'Altra coppia',
    SO: { name: 'Usare', hint: 'un punto di forza per un’opportunità' },
    WO: { name: 'Superare', hint: 'un punto debole con un’opportunità' },
    ST: { name: 'Rispondere', hint: 'a una minaccia con un punto di forza' },
    WT: { name: 'Limitare', hint: 'un punto debole prima che una minaccia lo colpisca' },
  },
} satisfies typeof english
