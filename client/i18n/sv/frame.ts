import type { frame as english } from '../en/frame.ts'
import { plural } from '../plural.ts'

export const frame = {
  title: 'Rama in',
  onlyFacilitators: 'Bara workshopledarna ändrar det här steget. Du kan läsa allt.',
  goal: 'Resans mål',
  goalRequired: 'alla läser det när de går med',
  goalHint: 'Vad ska vara bättre efteråt, för kunderna och för oss?',
  name: 'Workshoppens titel',
  empty: 'inte angivet än',
  persona: {
    title: 'Persona',
    name: 'Namn',
    description: 'Vem det är, vad den vill och hur den bestämmer sig',
    add: 'Persona',
    remove: (name: string) => `Ta bort ${name}`,
    removed: (name: string) => `${name} är borttagen.`,
    none: 'Ingen persona än: en människa som ni alla kan se framför er.',
  },
  segments: {
    title: 'Segment',
    add: 'Segment',
    remove: (name: string) => `Ta bort ${name}`,
    none: 'Inga segment än.',
  },
  stages: {
    title: 'Faser',
    lead: 'med kundens röst',
    name: 'Fasens namn',
    subtitle: 'Vad kunden säger',
    subtitlePlaceholder: 'Vad säger kunden här?',
    customerGoal: 'Kundens mål',
    ourGoal: 'Vårt mål',
    goalPlaceholder: 'Skriv ett mål',
    volume: 'Kunder',
    volumeHint: 'som går in i fasen per månad',
    volumePlaceholder: 'antal',
    add: 'Fas',
    newName: 'Ny fas',
    menu: (name: string) => `Vad du kan göra med fasen ${name}`,
    up: 'Ett steg upp',
    down: 'Ett steg ner',
    remove: 'Ta bort fasen',
    removed: (name: string, kpis: number, to: string) =>
      kpis === 0
        ? `Fasen ”${name}” är borttagen.`
        : plural('sv', kpis, {
            one: `Fasen ”${name}” är borttagen; dess nyckeltal ligger nu i ”${to}”.`,
            other: `Fasen ”${name}” är borttagen; dess # nyckeltal ligger nu i ”${to}”.`,
          }),
    last: 'En resa behöver minst en fas.',
    removeTitle: (name: string) => `Ta bort fasen ”${name}”?`,
    removeText: (n: number, to: string) =>
      plural('sv', n, {
        one: `Dess kontaktpunkt flyttas sist i ”${to}” med allt som hör till. Du kan ångra det.`,
        other: `Dess # kontaktpunkter flyttas sist i ”${to}” med allt som hör till. Du kan ångra det.`,
      }),
    removeYes: 'Ta bort och flytta',
    moved: (name: string, row: number, rows: number) => `${name} är nu fas ${row} av ${rows}.`,
  },
  kpi: {
    title: 'Nyckeltal',
    baseline: 'utgångsläge',
    target: 'mål',
    add: 'Nyckeltal',
    addTo: (stage: string) => `Lägg till ett nyckeltal i ${stage}`,
    own: 'Ett eget nyckeltal',
    newName: 'Nytt nyckeltal',
    name: 'Nyckeltalets namn',
    unit: 'Enhet',
    unitPlaceholder: 'enhet',
    set: 'ange',
    notSet: 'saknas',
    higher: 'högre är bättre',
    lower: 'lägre är bättre',
    turn: (name: string, better: string) => `${name}: ${better}. Tryck för att vända.`,
    remove: (name: string) => `Ta bort nyckeltalet ${name}`,
    removed: (name: string) => `Nyckeltalet ”${name}” är borttaget.`,
    of: (name: string, part: string) => `${name}, ${part}`,
  },
  notANumber: (text: string) =>
    `”${text}” går inte att använda som tal här. Det gamla värdet står kvar.`,
  brief: {
    title: 'Introduktion',
    lead: 'alla läser den när de går med',
    placeholder: 'Vad ska man veta, ta med eller läsa innan ni börjar?',
    wait: 'Textredigeraren laddas',
    none: 'Ingen introduktion än.',
    writing: (name: string) => `${name} skriver`,
  },
  departments: {
    title: 'Avdelningar',
    expected: (n: number) =>
      plural('sv', n, { one: '# person väntas', other: '# personer väntas' }),
    add: 'Avdelning',
    edit: (name: string) => `Redigera avdelningen ${name}`,
    editTitle: 'Avdelning',
    name: 'Namn',
    colour: 'Färg',
    colourNumber: (n: number) => `Färg ${n}`,
    people: 'Väntade personer',
    peopleHint: 'Lämna tomt om du inte vet än.',
    remove: 'Ta bort avdelningen',
    removed: (name: string) => `${name} är borttagen.`,
    nameMissing: 'En avdelning behöver ett namn.',
    none: 'Inga avdelningar än. Alla kan också ange sin när de går med.',
  },
  channels: {
    title: 'Kanaler',
    add: 'Kanal',
    edit: (name: string) => `Redigera kanalen ${name}`,
    editTitle: 'Kanal',
    name: 'Namn',
    kind: 'Slag',
    kindHint: 'Bestämmer bara tecknet.',
    remove: 'Ta bort kanalen',
    removed: (name: string) => `${name} är borttagen.`,
    nameMissing: 'En kanal behöver ett namn.',
    none: 'Inga kanaler än.',
  },
  settings: {
    title: 'Inställningar',
    anonymous: 'Utan namn',
    anonymousHint:
      'Det som läggs till från och med nu har ingen avsändare. Namn som redan står på tavlan är kvar.',
    authorsOnly: 'Bara upphovspersonen och workshopledare flyttar och tar bort lappar',
    authorsOnlyHint:
      'Alla andra kan fortfarande läsa, kommentera och skriva i dem. Allt går att ångra.',
    shuffle: 'Blanda korten',
    shuffleHint: 'Var och en bedömer kontaktpunkterna i sin egen ordning.',
    closed: 'Avdelningarna är bestämda',
    closedHint: 'Den som går med väljer en av dem och kan inte lägga till en egen.',
    dotBudget: 'Prickar per person',
    dotsPerItem: 'Högst på en sak',
    dotsWrong: (most: number) => `Ett heltal från 1 till ${most}. Det gamla värdet står kvar.`,
  },
  agenda: {
    title: 'Agenda',
    minutesOf: (step: string) => `Minuter för ${step}`,
    secret: 'hemligt',
    total: 'Allt som allt',
    hours: (hours: number, minutes: number) =>
      hours === 0
        ? `${minutes}\u00a0min`
        : minutes === 0
          ? `${hours}\u00a0tim`
          : `${hours}\u00a0tim ${minutes}\u00a0min`,
    after: (time: string) => `börjar efter ${time}`,
  },
  ready: {
    title: 'Redo att dela',
    count: (done: number, of: number) => `${done} av ${of}`,
    done: 'klart',
    open: 'kvar',
    required: 'krävs',
    goal: 'Resans mål',
    goals: (n: number) =>
      plural('sv', n, { one: '# fas, båda målen', other: '# faser, båda målen i varje' }),
    goalsMissing: (n: number) =>
      plural('sv', n, { one: 'Ett mål saknas i # fas', other: 'Ett mål saknas i # faser' }),
    noStages: 'Minst en fas',
    people: (n: number) =>
      plural('sv', n, { one: 'Persona och # segment', other: 'Persona och # segment' }),
    peopleMissing: 'En persona och ett segment',
    departments: (n: number, people: string) =>
      plural('sv', n, { one: `# avdelning, ${people}`, other: `# avdelningar, ${people}` }),
    departmentsOnly: (n: number) => plural('sv', n, { one: '# avdelning', other: '# avdelningar' }),
    smallDepartments: (names: string) =>
      `${names}: med färre än tre personer syns en avdelning bara i totalen.`,
    departmentsMissing: 'Avdelningar',
    channels: (n: number) => plural('sv', n, { one: '# kanal', other: '# kanaler' }),
    channelsMissing: 'Kanaler',
    targets: (n: number) =>
      plural('sv', n, { one: '# nyckeltal med mål', other: '# nyckeltal, alla med mål' }),
    targetMissing: (name: string) => `Ett mål för ”${name}”`,
    targetsMissing: (n: number) =>
      plural('sv', n, { one: 'Ett mål för # nyckeltal', other: 'Mål för # nyckeltal' }),
    kpisMissing: 'Nyckeltal med mål',
    agenda: (time: string) => `Agenda på ${time}`,
    agendaMissing: 'Minuter för stegen',
    blocked: 'Ange målet först: det är vad alla läser innan de går med.',
    free: 'Inget här hindrar dig. Det som är kvar kan vänta tills kartan görs.',
    complete: 'Allt är klart. Dela länkarna.',
  },
} satisfies typeof english
