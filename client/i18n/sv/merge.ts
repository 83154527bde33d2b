import type { merge as english } from '../en/merge.ts'
import { plural } from '../plural.ts'

export const merge = {
  likely: {
    title: 'Är det samma sak?',
    open: (n: number) =>
      plural('sv', n, { one: '# par kan vara samma sak', other: '# par kan vara samma sak' }),
    lead: 'När ni slår ihop dem behålls alla anteckningar, kommentarer, bedömningar och underlag.',
    same: 'Samma ord',
    close: 'Nästan samma ord',
    inStage: (why: string, stage: string) => `${why} · ${stage}`,
    inStages: (why: string, one: string, other: string) => `${why} · ${one} och ${other}`,
    pair: (one: string, other: string) => `”${one}” och ”${other}”`,
    keepBoth: 'Behåll båda',
    keepBothOf: (one: string, other: string) => `Behåll båda, ”${one}” och ”${other}”`,
    mergeOf: (one: string, other: string) => `Slå ihop ”${one}” och ”${other}”`,
    kept: (one: string, other: string) => `”${one}” och ”${other}” hålls isär, för alla.`,
    more: (n: number) => plural('sv', n, { one: 'och # till', other: 'och # till' }),
  },
  do: 'Slå ihop',
  with: 'Slå ihop med…',
  title: 'Slå ihop två kontaktpunkter',
  lead: 'Välj vilken rubrik och plats som gäller. Allt annat från båda behålls, och ni kan dela på dem igen.',
  find: 'Slå ihop med vilken?',
  findLead: (title: string) => `Välj den kontaktpunkt som betyder samma sak som ”${title}”.`,
  found: (n: number, shown: number) =>
    n > shown
      ? `${n} träffar, de ${shown} mest lika visas`
      : plural('sv', n, { one: '# träff', other: '# träffar' }),
  none: 'Ingen annan kontaktpunkt har de orden.',
  which: 'Rubrik som gäller',
  count: (n: number) => plural('sv', n, { one: '# sammanslagen', other: '# sammanslagna' }),
  facts: {
    by: (name: string) => `av ${name}`,
    rated: (n: number) => plural('sv', n, { one: 'bedömd av #', other: 'bedömd av #' }),
    place: (n: number) => `nr ${n} i sin fas`,
    noNote: 'Ingen anteckning',
  },
  done: (other: string, kept: string) => `”${other}” slogs ihop med ”${kept}”.`,
  byOther: (kept: string) => `Någon slog ihop den med ”${kept}”. Allt som skrevs i den finns här.`,
  news: (n: number) =>
    plural('sv', n, { one: '# lapp slogs ihop.', other: '# lappar slogs ihop.' }),
  parts: {
    title: 'Ihopslagna med den',
    by: (title: string, name: string) => `”${title}”, av ${name}`,
    note: (title: string) => `Anteckning från ”${title}”`,
    part: 'Dela på dem',
    open: 'Dela på dem…',
    one: (title: string) => `Dela på ”${title}”`,
    lead: 'Det som skrivits i var och en följer med igen.',
    orSplit: 'Eller dela upp den i flera',
    partOf: (title: string) => `Lyft ut ”${title}” igen`,
    parted: (title: string) => `”${title}” står för sig själv igen.`,
  },
  split: {
    do: 'Dela upp…',
    title: (title: string) => `Dela upp ”${title}”`,
    lead: 'En kontaktpunkt per rad. Den första behåller de bedömningar som finns och allt som inte flyttas nedan.',
    lines: 'Kontaktpunkter, en per rad',
    goes: 'Vad som hamnar var',
    note: 'Anteckningen (en kopia följer med)',
    comment: (words: string) => `Kommentar: ${words}`,
    evidence: (words: string) => `Underlag: ${words}`,
    run: (n: number) => plural('sv', n, { one: 'Dela i #', other: 'Dela i #' }),
    needsTwo: 'Skriv minst två rader.',
    done: (n: number) =>
      plural('sv', n, {
        one: 'Uppdelad i # kontaktpunkt.',
        other: 'Uppdelad i # kontaktpunkter.',
      }),
  },
  onlyAuthors:
    'Bara den som skrev den och workshopledare får flytta, slå ihop eller ta bort den här. Du kan skriva i den och kommentera.',
  nameless: 'Utan namn sköter workshopledaren det här: annars skulle det synas vem som skrev vad.',
  remove: {
    title: (title: string) => `Ta bort ”${title}”?`,
    text: 'Andra har skrivit i den. Den försvinner för alla; du kan ångra direkt efteråt.',
  },
} satisfies typeof english
