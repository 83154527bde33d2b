import type { merge as english } from '../en/merge.ts'
import { plural } from '../plural.ts'

export const merge = {
  likely: {
    title: 'Czy to jest to samo?',
    open: (n: number) =>
      plural('pl', n, {
        one: '# para być może o tym samym',
        few: '# pary być może o tym samym',
        many: '# par być może o tym samym',
        other: '# pary być może o tym samym',
      }),
    lead: 'Scalenie zachowuje wszystkie notatki, komentarze, oceny i dowody.',
    same: 'Te same słowa',
    close: 'Prawie te same słowa',
    inStage: (why: string, stage: string) => `${why} · ${stage}`,
    inStages: (why: string, one: string, other: string) => `${why} · ${one} i ${other}`,
    pair: (one: string, other: string) => `„${one}” i „${other}”`,
    keepBoth: 'Zostaw oba',
    keepBothOf: (one: string, other: string) => `Zostaw oba: „${one}” i „${other}”`,
    mergeOf: (one: string, other: string) => `Scal „${one}” i „${other}”`,
    kept: (one: string, other: string) => `„${one}” i „${other}” pozostają osobno, dla wszystkich.`,
    more: (n: number) =>
      plural('pl', n, {
        one: 'i jeszcze #',
        few: 'i jeszcze #',
        many: 'i jeszcze #',
        other: 'i jeszcze #',
      }),
  },
  do: 'Scal',
  with: 'Scal z…',
  title: 'Scal dwa punkty styku',
  lead: 'Wybierz, który tytuł i które miejsce zostają. Cała reszta obu jest zachowana i można je znów rozdzielić.',
  find: 'Z którym scalić?',
  findLead: (title: string) => `Wybierz punkt styku, który znaczy to samo co „${title}”.`,
  found: (n: number, shown: number) =>
    n > shown ? `Znaleziono: ${n}, widać ${shown} najbardziej podobnych` : `Znaleziono: ${n}`,
  none: 'Żaden inny punkt styku nie ma tych słów.',
  which: 'Tytuł, który zostaje',
  count: (n: number) => `scalone: ${n}`,
  facts: {
    by: (name: string) => `autor: ${name}`,
    rated: (n: number) =>
      plural('pl', n, {
        one: '# ocena',
        few: '# oceny',
        many: '# ocen',
        other: '# oceny',
      }),
    place: (n: number) => `nr ${n} w swoim etapie`,
    noNote: 'Bez notatki',
  },
  done: (other: string, kept: string) => `Scalono „${other}” z „${kept}”.`,
  byOther: (kept: string) => `Ktoś scalił go z „${kept}”. Wszystko, co w nim zapisano, jest tutaj.`,
  news: (n: number) =>
    plural('pl', n, {
      one: 'Scalono # karteczkę.',
      few: 'Scalono # karteczki.',
      many: 'Scalono # karteczek.',
      other: 'Scalono # karteczki.',
    }),
  parts: {
    title: 'Scalone z nim',
    by: (title: string, name: string) => `„${title}”, autor: ${name}`,
    note: (title: string) => `Notatka z „${title}”`,
    part: 'Rozdziel',
    open: 'Rozdziel…',
    one: (title: string) => `Rozdziel „${title}”`,
    lead: 'Wszystko, co zapisano w każdym z nich, wróci razem z nim.',
    orSplit: 'Albo podziel na kilka',
    partOf: (title: string) => `Rozdziel z powrotem: „${title}”`,
    parted: (title: string) => `„${title}” jest znów osobno.`,
  },
  split: {
    do: 'Podziel…',
    title: (title: string) => `Podziel „${title}”`,
    lead: 'Jeden punkt styku w wierszu. Pierwszy zachowuje dotychczasowe oceny i wszystko, czego niżej nie przeniesiesz.',
    lines: 'Punkty styku, po jednym w wierszu',
    goes: 'Co dokąd trafia',
    note: 'Notatka (przejdzie jej kopia)',
    comment: (words: string) => `Komentarz: ${words}`,
    evidence: (words: string) => `Dowód: ${words}`,
    run: (n: number) =>
      plural('pl', n, {
        one: 'Podziel na #',
        few: 'Podziel na #',
        many: 'Podziel na #',
        other: 'Podziel na #',
      }),
    needsTwo: 'Wpisz co najmniej dwa wiersze.',
    done: (n: number) =>
      plural('pl', n, {
        one: 'Podzielono na # punkt styku.',
        few: 'Podzielono na # punkty styku.',
        many: 'Podzielono na # punktów styku.',
        other: 'Podzielono na # punktu styku.',
      }),
  },
  onlyAuthors:
    'Przesunąć, scalić lub usunąć może to tylko autor albo osoba prowadząca. Możesz w nim pisać i komentować.',
  nameless: 'Bez nazwisk robi to osoba prowadząca: inaczej byłoby widać, kto co napisał.',
  remove: {
    title: (title: string) => `Usunąć „${title}”?`,
    text: 'Pisali w nim też inni. Zniknie u wszystkich; zaraz potem możesz to cofnąć.',
  },
} satisfies typeof english
