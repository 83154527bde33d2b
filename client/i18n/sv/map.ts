import type { map as english } from '../en/map.ts'
import { plural } from '../plural.ts'

export const map = {
  title: 'Karta',
  label: (headline, touchpoints) => `Kundresekarta med ${touchpoints}. ${headline}.`,
  hint: 'Piltangenterna följer resan, Enter öppnar rösterna bakom ett märke. Listan säger samma sak i ord.',
  layers: { label: 'Vems bild', staff: 'Inifrån', both: 'Båda' },
  filter: {
    department: 'Avdelning',
    allDepartments: 'Alla avdelningar',
    channel: 'Kanal',
    allChannels: 'Alla kanaler',
  },
  zoom: {
    size: 'Storlek',
    fit: 'Hela resan',
    strip: 'Översikt; klicka för att gå dit',
  },
  lanes: {
    button: 'Rader',
    title: 'Kartans rader',
    lead: 'Visa det som samtalet behöver. Valet stannar i den här webbläsaren och påverkar ingen annan.',
    up: (name) => `Flytta upp ${name}`,
    down: (name) => `Flytta ned ${name}`,
    empty: 'inget att visa än',
    reset: 'Återställ',
  },
  output: {
    button: 'Exportera',
    svg: 'Kundresekarta, affisch (SVG)',
    print: 'Skriv ut affischen',
    csv: 'Quick wins, tabell (CSV)',
    xlsx: 'Quick wins till Excel (XLSX)',
    md: 'Quick wins som text (Markdown)',
    ics: 'Quick wins, datum till kalendern (ICS)',
    jira: 'Quick wins för Jira (CSV)',
    trello: 'Quick wins för Trello (CSV)',
    github: 'Quick wins för GitHub (CSV)',
    touchpointsCsv: 'Kontaktpunkter, tabell (CSV)',
    touchpointsXlsx: 'Kontaktpunkter till Excel (XLSX)',
    quadrantsCsv: 'Förväntan och upplevelse, kvadranter (CSV)',
    roundsCsv: 'Före och efter, omgångar (CSV)',
    customersCsv: 'Personal och kunder (CSV)',
    findingsCsv: 'Iakttagelser, tabell (CSV)',
    findingsXlsx: 'Iakttagelser till Excel (XLSX)',
    evidenceCsv: 'Underlag, tabell (CSV)',
    record: 'Beslutsprotokoll (Markdown)',
    workshopXlsx: 'Alla listor i en arbetsbok (XLSX)',
    json: 'Hela workshoppen (JSON)',
    done: (file) => `${file} finns bland dina hämtade filer.`,
    failed: 'Filen kunde inte skapas.',
  },
  drawer: {
    place: (at, of, stage) => `Kontaktpunkt ${at} av ${of} · ${stage}`,
    next: 'Nästa kontaktpunkt',
    previous: 'Föregående kontaktpunkt',
    sentence: (e, p, gap, people) =>
      `Förväntan *${e}*, upplevelse *${p}*: ett gap på *${gap}* enligt ${people}.`,
    sentenceApart: (e, p, gap, people) =>
      `Förväntan ${e}, upplevelse ${p}: ett gap på *${gap}* enligt ${people} som svarat på båda.`,
    noSentence: 'För få har svarat på båda frågorna för att ge ett gap.',
    secret: 'Bedömningarna är hemliga tills workshopledaren visar dem.',
    notAsked: 'Den här omgången gällde inte den här kontaktpunkten.',
    notRated: 'Ingen har bedömt den här kontaktpunkten.',
    notRatedNext: 'Fråga vem i rummet som möter kunden här, och öppna en ny omgång.',
    tooFew: (n) =>
      plural('sv', n, {
        one: 'Bara # person har bedömt den här kontaktpunkten. Siffror kräver tre, så att ingens röst går att läsa ut.',
        other:
          'Bara # personer har bedömt den här kontaktpunkten. Siffror kräver tre, så att ingens röst går att läsa ut.',
      }),
    noContact: (n) =>
      plural('sv', n, {
        one: '# person svarade ”ingen kontakt”.',
        other: '# personer svarade ”ingen kontakt”.',
      }),
    votes: (name, counts) => `${name}, röster från låg till hög: ${counts}`,
    why: 'Varför den är märkt',
    truth: 'Sanningens ögonblick, förslag.',
    good: (experience, people) =>
      `Upplevelse ${experience} enligt ${people}: värt att ta efter på fler ställen.`,
    split: 'Delade meningar.',
    splitText: 'Folk står i båda ändar; medelvärdet säger inte mycket.',
    decision: (word) => `Gruppens beslut: ${word}.`,
    quickWin: (impact, effort, n) =>
      `Effekt ${impact}, insats ${effort}, från ${n} uppskattningar.`,
    by: (owner, due) => `${owner}, senast ${due}`,
    differ: (by) => `Avdelningarna skiljer sig med ${by}`,
    departments: 'Avdelningar',
    hidden: {
      tooFew: 'för få för att visas',
      complementary: 'dold, annars kunde en mindre läsas ut',
    },
    note: 'Anteckning',
    comments: 'Kommentarer',
    evidence: 'Underlag',
    findings: 'Iakttagelser',
    initiatives: 'Initiativ',
    nothingWritten: 'Ingen anteckning, kommentar eller underlag än.',
    discuss: 'Öppna i Diskutera',
    collect: 'Öppna i Samla',
  },
  list: {
    caption: 'Kartan i ord',
    people: 'personer',
    marks: 'Märken',
    initiative: 'Initiativ',
    finding: 'Iakttagelse',
    opens: 'Öppnar rösterna bakom',
    stageLine: (volume, lost) =>
      lost === '' ? `${volume} kunder` : `${volume} kunder, ${lost} faller bort på vägen hit`,
  },
  phone: {
    more: 'Varför',
    shade: 'skugga: mittersta hälften',
    export: 'Exportera',
  },
  empty: {
    title: 'Kartan ritar sig själv',
    text: 'Den räknas fram ur kontaktpunkter, bedömningar och initiativ. Samla de första kontaktpunkterna, så dyker de upp här i ordning.',
    collect: 'Gå till Samla',
  },
  unrated: {
    text: 'Känslokurvan och gapen visas i samma stund som bedömningarna visas.',
  },
} satisfies typeof english
