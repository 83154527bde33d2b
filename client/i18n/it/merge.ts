import type { merge as english } from '../en/merge.ts'
import { plural } from '../plural.ts'

export const merge = {
  likely: {
    title: 'È la stessa cosa?',
    open: (n: number) =>
      plural('it', n, {
        one: '# coppia forse uguale',
        many: '# di coppie forse uguali',
        other: '# coppie forse uguali',
      }),
    lead: 'Unendoli si conservano tutte le note, i commenti, le valutazioni e le prove.',
    same: 'Le stesse parole',
    close: 'Quasi le stesse parole',
    inStage: (why: string, stage: string) => `${why} · ${stage}`,
    inStages: (why: string, one: string, other: string) => `${why} · ${one} e ${other}`,
    pair: (one: string, other: string) => `«${one}» e «${other}»`,
    keepBoth: 'Tieni entrambi',
    keepBothOf: (one: string, other: string) => `Tieni entrambi, «${one}» e «${other}»`,
    mergeOf: (one: string, other: string) => `Unisci «${one}» e «${other}»`,
    kept: (one: string, other: string) => `«${one}» e «${other}» restano distinti, per tutti.`,
    more: (n: number) =>
      plural('it', n, { one: 'e un’altra', many: 'e altre #', other: 'e altre #' }),
  },
  do: 'Unisci',
  with: 'Unisci a…',
  title: 'Unisci due punti di contatto',
  lead: 'Scegli quale titolo e quale posizione restano. Tutto il resto di entrambi si conserva, e potrai separarli di nuovo.',
  find: 'A quale unirlo?',
  findLead: (title: string) => `Scegli il punto di contatto che significa lo stesso di «${title}».`,
  found: (n: number, shown: number) =>
    n > shown ? `Trovati ${n}, si vedono i ${shown} più simili` : `Trovati: ${n}`,
  none: 'Nessun altro punto di contatto ha queste parole.',
  which: 'Titolo che resta',
  count: (n: number) => plural('it', n, { one: '# unito', many: '# uniti', other: '# uniti' }),
  facts: {
    by: (name: string) => `di ${name}`,
    rated: (n: number) =>
      plural('it', n, { one: '# valutazione', many: '# di valutazioni', other: '# valutazioni' }),
    place: (n: number) => `n. ${n} nella sua fase`,
    noNote: 'Nessuna nota',
  },
  done: (other: string, kept: string) => `«${other}» è stato unito a «${kept}».`,
  byOther: (kept: string) =>
    `Qualcuno lo ha unito a «${kept}». Tutto ciò che vi era scritto è qui.`,
  news: (n: number) =>
    plural('it', n, {
      one: '# nota è stata unita.',
      many: '# di note sono state unite.',
      other: '# note sono state unite.',
    }),
  parts: {
    title: 'Uniti a questo',
    by: (title: string, name: string) => `«${title}», di ${name}`,
    note: (title: string) => `Nota di «${title}»`,
    part: 'Separa',
    open: 'Separa…',
    one: (title: string) => `Separa «${title}»`,
    lead: 'Quello che è scritto in ognuno lo segue di nuovo.',
    orSplit: 'Oppure dividilo in più punti',
    partOf: (title: string) => `Separa di nuovo «${title}»`,
    parted: (title: string) => `«${title}» è di nuovo a sé.`,
  },
  split: {
    do: 'Dividi…',
    title: (title: string) => `Dividi «${title}»`,
    lead: 'Un punto di contatto per riga. Il primo conserva le valutazioni date finora e tutto ciò che qui sotto non sposti.',
    lines: 'Punti di contatto, uno per riga',
    goes: 'Che cosa va dove',
    note: 'La nota (ne passa una copia)',
    comment: (words: string) => `Commento: ${words}`,
    evidence: (words: string) => `Prova: ${words}`,
    run: (n: number) =>
      plural('it', n, { one: 'Dividi in #', many: 'Dividi in #', other: 'Dividi in #' }),
    needsTwo: 'Scrivi almeno due righe.',
    done: (n: number) =>
      plural('it', n, {
        one: 'Diviso in # punto di contatto.',
        many: 'Diviso in # di punti di contatto.',
        other: 'Diviso in # punti di contatto.',
      }),
  },
  onlyAuthors:
    'Solo chi l’ha scritto e i facilitatori possono spostarlo, unirlo o eliminarlo. Tu puoi scriverci e commentare.',
  nameless: 'Senza nomi lo fa il facilitatore: altrimenti si vedrebbe chi ha scritto che cosa.',
  remove: {
    title: (title: string) => `Eliminare «${title}»?`,
    text: 'Ci hanno scritto anche altri. Sparisce per tutti; subito dopo puoi annullare.',
  },
} satisfies typeof english
