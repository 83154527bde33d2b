import type { collect as english } from '../en/collect.ts'
import { plural } from '../plural.ts'

export const collect = {
  title: 'Samla',
  add: 'Lägg till en kontaktpunkt',
  addShort: 'Ny kontaktpunkt',
  addTo: (stage: string) => `Lägg till i ${stage}`,
  inOrder: (n: number) =>
    plural('sv', n, {
      one: '# kontaktpunkt, i resans ordning',
      other: '# kontaktpunkter, i resans ordning',
    }),
  quoted: (words: string) => `”${words}”`,
  added: (n: number, stage: string) =>
    plural('sv', n, {
      one: `# kontaktpunkt tillagd i ${stage}.`,
      other: `# kontaktpunkter tillagda i ${stage}.`,
    }),
  draftsAdded: (n: number, stage: string) =>
    plural('sv', n, {
      one: `# utkast tillagt i ${stage}. Bara du ser det.`,
      other: `# utkast tillagda i ${stage}. Bara du ser dem.`,
    }),
  soonAdded: (n: number, stage: string) =>
    plural('sv', n, {
      one: `# kontaktpunkt tillagd i ${stage}. Den syns på tavlan om ett ögonblick.`,
      other: `# kontaktpunkter tillagda i ${stage}. De syns på tavlan om ett ögonblick.`,
    }),
  deleted: (title: string) => `”${title}” är borttagen.`,
  draftMark: 'Bara du ser utkastet',
  draftWord: 'Utkast',
  soonMark: 'Snart på tavlan',
  room: {
    left: (n: number) => plural('sv', n, { one: '# tecken kvar', other: '# tecken kvar' }),
    pasted: (over: number, limit: number) =>
      `Det du klistrade in är ${plural('sv', over, { one: '# tecken', other: '# tecken' })} för långt för en titel (högst ${limit}). Inget lades in; korta det först.`,
    over: (over: number, limit: number) =>
      `${plural('sv', over, { one: '# tecken', other: '# tecken' })} för långt (gränsen är ${limit}). Texten ligger kvar; korta den för att lägga till.`,
  },
  held: {
    locked: 'Väntar här tills tavlan låses upp.',
    closed: 'Väntar här tills insamlingen öppnar igen.',
  },
  comments: 'Kommentarer',
  writing: (name: string) => `${name} skriver`,
  someoneWriting: 'Någon skriver',
  menu: (title: string) => `Vad du kan göra med ”${title}”`,
  noteHint:
    'Enter öppnar. Mellanslag plockar upp, pilarna flyttar, mellanslag lägger ner, Escape lägger tillbaka. M flyttar via en meny.',
  reachHint: {
    peripheral: 'utanför vår kontroll: omdömen, vänner, jämförelsesajter',
    external: 'mellan oss och kunden',
    internal: 'inne i huset, kunden märker bara följderna',
  },
  state: {
    unfold: 'Visa allt',
    fold: 'Visa bara rubriken',
    private: 'Enskilt tills vidare',
    privateText:
      'Det du lägger till är ett utkast som bara du ser. När allt visas hamnar alla utkast på tavlan samtidigt, blandade, så att ordningen inte röjer vem som skrev vad.',
    privateLead:
      'Alla skriver utkast som ingen annan ser, inte heller du. Välj ”Öppet för alla” nedan så hamnar de på tavlan samtidigt, blandade.',
    closed: 'Insamlingen är stängd',
    closedText:
      'Du kan läsa och kommentera. Det som samlats in är kvar; workshopledaren kan öppna igen.',
    closedLead:
      'Deltagarna kan läsa och kommentera men inte lägga till. Du kan fortfarande förbereda tavlan. Öppna nedan när gruppen är redo.',
    closedDrafts: (n: number) =>
      plural('sv', n, {
        one: 'Ditt utkast är kvar tills det öppnar igen.',
        other: 'Dina # utkast är kvar tills det öppnar igen.',
      }),
    locked: 'Tavlan är låst',
    lockedLead: 'Deltagarna kan bara läsa tills du låser upp i raden nedan.',
    anonymous: 'Utan namn',
    anonymousText: 'Det du lägger till syns på tavlan efter ett ögonblick, utan ditt namn.',
  },
  empty: {
    title: 'Inga kontaktpunkter än',
    text: 'Skriv det första tillfället då en kund möter er, eller klistra in en hel lista, en kontaktpunkt per rad.',
    readOnly: 'Så fort någon lägger till en visas den här av sig själv.',
    noStages: 'Inga faser än',
    noStagesText:
      'Resan behöver faser innan något kan samlas in. Workshopledarna skapar dem i Rama in.',
    noStagesAction: 'Gå till Rama in',
    noMatch: 'Inget stämmer',
    noMatchText: 'Ingen kontaktpunkt passar sökningen och filtren. Inget har tagits bort.',
    clearFilters: 'Visa allt igen',
  },
  homeless: 'Utan fas',
  homelessText: 'Fasen har tagits bort. Flytta dem till en annan.',
  move: {
    to: 'Flytta till',
    title: (title: string) => `Flytta ”${title}”`,
    stage: 'Fas',
    place: 'Plats',
    first: 'Först',
    after: (title: string) => `Efter ”${title}”`,
    here: 'Flytta hit',
    up: 'Ett steg upp',
    down: 'Ett steg ner',
    lifted: (title: string) =>
      `”${title}” upplockad. Pilarna flyttar, mellanslag lägger ner, Escape lägger tillbaka.`,
    over: (row: number, rows: number, stage: string) => `Plats ${row} av ${rows} i ${stage}`,
    dropped: (title: string, row: number, rows: number, stage: string) =>
      `”${title}” är nu på plats ${row} av ${rows} i ${stage}.`,
    cancelled: (title: string) => `”${title}” ligger kvar där den låg.`,
    gone: (title: string) => `Någon annan tog bort ”${title}”.`,
  },
  lost: {
    title: (title: string) => `”${title}” finns inte längre`,
    lead: 'Någon tog bort den eller återställde en version där den inte finns. Det du skrev finns kvar här.',
    comment: 'Kommentar, inte skickad',
    add: 'Lägg till som ny kontaktpunkt',
    copyFailed: 'Webbläsaren tillät inte kopiering. Markera texten här för hand.',
  },
  detail: {
    at: (n: number, of: number, stage: string) => `Kontaktpunkt ${n} av ${of} · ${stage}`,
    draft: (stage: string) => `Utkast · ${stage}`,
    titleField: 'Rubrik',
    stage: 'Fas',
    owner: 'Ansvarig',
    noOwner: 'Ingen än',
    channels: 'Kanaler',
    noChannels: 'Inga kanaler än; workshopledarna lägger till dem i Rama in.',
    reach: 'Räckvidd',
    tags: 'Märkningar',
    note: 'Anteckning',
    notePlaceholder: 'Vad händer här? Vad behöver kunden?',
    noteWait: 'Textredigeraren laddas',
    noteLater: 'Ett utkast har ingen anteckning än. Du kan skriva en när det ligger på tavlan.',
    addComment: 'Skriv en kommentar',
    sendComment: 'Kommentera',
    deleteComment: 'Ta bort kommentaren',
    commentDeleted: 'Kommentaren är borttagen.',
    kept: 'Det du inte har skickat väntar kvar vid kontaktpunkten.',
    noComments: 'Ingen har sagt något om den än.',
    someone: 'Någon',
    by: (name: string, department: string) => `${name}, ${department}`,
    evidence: 'Underlag',
    noEvidence: 'Inga underlag än: ett klagomål, en siffra, en mening ur en intervju.',
    addEvidence: 'Lägg till underlag',
    kind: 'Slag',
    text: 'Vad det säger',
    textMissing: 'Skriv vad underlaget säger och spara sedan.',
    source: 'Källa',
    sourceHint: 'Var det går att slå upp, t.ex. ärendenummer eller rapport',
    date: 'Datum',
    saveEvidence: 'Spara underlag',
    reject: 'Avvisa som brus',
    keep: 'Behåll ändå',
    rejected: 'avvisat som brus',
    deleteEvidence: 'Ta bort underlaget',
    evidenceDeleted: 'Underlaget är borttaget.',
    deleteTouchpoint: 'Ta bort kontaktpunkten',
    deleteDraft: 'Ta bort utkastet',
  },
  coverage: {
    title: 'Täckning',
    open: 'Visa täckning',
    lead: 'Vad gruppen har tänkt på och inte tänkt på än.',
    reach: 'Efter räckvidd',
    withoutReach: 'inte angivet',
    meter: (reach: string, n: number, of: number) => `${reach}: ${n} av ${of}`,
    emptyStage: (names: string, n: number) =>
      plural('sv', n, { one: `Inget för ${names} än.`, other: `Inget för ${names} än.` }),
    quiet: (names: string, n: number) =>
      plural('sv', n, {
        one: `${names} har lagt till få lappar.`,
        other: `${names} har lagt till få lappar.`,
      }),
    evidence: (n: number) =>
      plural('sv', n, {
        one: '# kontaktpunkt saknar underlag.',
        other: '# kontaktpunkter saknar underlag.',
      }),
    allEvidence: 'Varje kontaktpunkt har underlag.',
    nothing: 'Täckningen räknas så fort det finns kontaktpunkter.',
  },
  list: {
    caption: 'Kontaktpunkter per fas, i resans ordning',
    find: 'Hitta en kontaktpunkt',
    allOwners: 'Alla ansvariga',
    allTags: 'Alla märkningar',
    allChannels: 'Alla kanaler',
    noOwner: 'Utan ansvarig',
    number: 'Nr',
    touchpoint: 'Kontaktpunkt',
    actions: 'Åtgärder',
    fold: (stage: string) => `Fäll ihop ${stage}`,
    unfold: (stage: string) => `Fäll ut ${stage}`,
    keys: 'Pilarna väljer rad, Enter öppnar, M flyttar, Alt och pil flyttar ett steg, Delete tar bort.',
  },
  phone: {
    stages: 'Faser',
    goTo: (stage: string) => `Gå till ${stage}`,
    channel: 'Kanal',
    owner: 'Ansvarig',
  },
  news: {
    added: (n: number, stage: string) =>
      plural('sv', n, {
        one: `# kontaktpunkt lades till i ${stage}.`,
        other: `# kontaktpunkter lades till i ${stage}.`,
      }),
    removed: (n: number) =>
      plural('sv', n, { one: '# kontaktpunkt togs bort.', other: '# kontaktpunkter togs bort.' }),
  },
  fromTable: 'Importera en tabell',
} satisfies typeof english
