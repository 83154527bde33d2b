import { plural } from '../plural.ts'
import type { MapWords } from './mapWords.ts'

const touchpoints = (n: number) =>
  plural('it', n, { one: '# punto di contatto', other: '# punti di contatto' })
const stages = (n: number) => plural('it', n, { one: '# fase', other: '# fasi' })

export const it: MapWords = {
  faces: ['rabbia', 'fastidio', 'neutro', 'piacere', 'entusiasmo'],
  emotion: 'Emozione',
  lanes: {
    goals: { name: 'Obiettivi', sub: 'del cliente, poi nostri' },
    pairs: { name: 'Aspettativa', sub: 'ed esperienza' },
    channels: { name: 'Canali', sub: '' },
    owners: { name: 'Responsabile', sub: '' },
    evidence: { name: 'Prove', sub: 'conservate' },
    volume: { name: 'Volume', sub: 'clienti per periodo' },
    kpis: { name: 'KPI', sub: '' },
    findings: { name: 'Osservazioni', sub: 'dalla SWOT' },
    initiatives: { name: 'Iniziative', sub: 'i quick win hanno la bandierina' },
  },
  gap: 'divario',
  peopleRating: 'valutazioni',
  notRated: 'senza voti',
  tooFew: 'troppo pochi',
  split: 'diviso',
  secret: 'Le valutazioni restano segrete finché il facilitatore non le rivela.',
  noneYet: 'Ancora nulla',
  wholeJourney: 'Tutto il percorso',
  noTouchpoints: 'Ancora nessun punto di contatto',
  unplaced: 'Senza fase',
  initiativeLine: (owner, due) =>
    due === '' ? owner : owner === '' ? `entro il ${due}` : `${owner}, entro il ${due}`,
  kpiTarget: (value) => `obiettivo ${value}`,
  key: {
    staff: 'emozione, media del personale',
    band: 'metà centrale',
    customers: 'clienti',
    truth: 'momento della verità',
    truthMore: (n) => `momento della verità, e altri ${n} senza segno`,
    win: 'quick win',
    pain: 'punto critico',
    good: 'buona pratica',
    pair: 'atteso, vissuto',
  },
  reason: (reason, { plain, signed }) => {
    switch (reason.kind) {
      case 'highest':
        if (reason.isShared) return `Uno dei punti più alti, ${signed(reason.emotion)}`
        return reason.emotion > 0
          ? 'Il momento migliore del percorso'
          : `Il punto più alto del percorso, ${signed(reason.emotion)}`
      case 'lowest':
        return reason.isShared
          ? `Uno dei punti più bassi, ${signed(reason.emotion)}`
          : `Il punto più basso del percorso, ${signed(reason.emotion)}`
      case 'first':
        return 'Primo contatto'
      case 'last':
        return 'Ultimo contatto'
      case 'shortfall':
        return `Aspettativa ${plain(reason.expectation)}, esperienza inferiore di ${plain(-reason.gap)}`
      case 'drop':
        return `Un calo di ${plain(reason.by)} rispetto al punto precedente`
      case 'decides':
        return `Per ${reason.votes} persone su ${reason.voters} è decisivo`
    }
  },
  headline: {
    fall: (from, to) => `Il percorso crolla tra «${from}» e «${to}»`,
    lowest: (title) => `Il punto più basso del percorso è «${title}»`,
    unrated: 'Non c’è ancora nessuna valutazione',
    tooFew: 'Finora hanno valutato troppo poche persone',
    secret: 'Le valutazioni sono ancora segrete',
  },
  poster: {
    journey: 'Percorso del cliente',
    personas: (names, count) => `${count === 1 ? 'Persona tipo' : 'Persone tipo'}: ${names}`,
    segments: (names) => `Segmenti: ${names}`,
    departments: 'Reparti:',
    summary: (c) =>
      `${touchpoints(c.touchpoints)} in ${stages(c.stages)}, di cui ${c.rated} valutati.`,
    largestGap: (title) => `il divario maggiore, a «${title}»`,
    ratedOf: (rated, of) => `${rated} su ${of}`,
    rated: (missing) =>
      missing === 0
        ? 'punti di contatto valutati'
        : plural('it', missing, {
            one: 'punti di contatto valutati; # senza risultato',
            other: 'punti di contatto valutati; # senza risultato',
          }),
    quickWins: () => 'quick win',
    peakEnd: (mean) => `picco e fine; media semplice ${mean}`,
    howToRead: 'Come si legge.',
    howToReadText:
      'La linea è la media delle emozioni, dalla rabbia all’entusiasmo; la fascia chiara contiene la metà centrale dei voti; la linea si interrompe dove nessuno ha valutato. Sotto, il trattino è ciò su cui il cliente conta, il punto ciò che riceve; una barra tratteggiata indica ciò che manca, una piena ciò che è in più.',
    roundName: (number) => `Turno ${number}`,
    round: (name, day) => `${name}, valutazioni rivelate il ${day}.`,
    size: (c) => `${touchpoints(c.touchpoints)} in ${stages(c.stages)}.`,
    rules:
      'Una media richiede tre voti. Il divario si calcola persona per persona: da −4 a +4, negativo significa sotto le aspettative. I momenti della verità li propone una regola e li confermano le persone.',
    proxied: (most) =>
      `Fino a ${most ?? 'due'} delle persone dietro una cifra non hanno un dispositivo: le loro risposte le ha inserite qualcun altro.`,
    erased: (most) =>
      plural('it', most, {
        one: 'Le cifre restano come furono rivelate e contano ancora # persona le cui risposte sono state poi cancellate.',
        other:
          'Le cifre restano come furono rivelate e contano ancora fino a # persone le cui risposte sono state poi cancellate.',
      }),
  },
  description: (title, t, s) =>
    `Mappa del percorso «${title}»: ${touchpoints(t)} in ${stages(s)}, con emozione, aspettativa ed esperienza, e i segni per momenti della verità, quick win, punti critici e buone pratiche.`,
}
