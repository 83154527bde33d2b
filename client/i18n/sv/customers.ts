import type { Catalogue } from '../en/catalogue.ts'
import { plural } from '../plural.ts'

/** Kundernas bild bredvid vår egen. */
export const customers: Catalogue['customers'] = {
  title: 'Kunder',
  open: 'Jämför med kunderna',
  back: 'Tillbaka till kartan',
  dimension: 'Vad som jämförs',
  key: 'Fylld är personal, ihålig är kunder. Δ är personal minus kunder: upp till 0,5 åt endera hållet bekräftar; under 5 svar är det bara en tidig signal. Två mängder, aldrig ett medelvärde.',
  headline: (confirmed, refuted, missed) =>
    `Kunderna bekräftar ${confirmed}, motsäger ${refuted}${missed > 0 ? ` och nämner ${missed} som vi missat` : ''}`,
  headlineMissed: (missed) =>
    `Kunderna nämner ${plural('sv', missed, { one: '# kontaktpunkt', other: '# kontaktpunkter' })} som vi missat`,
  headlineEarly: (n) =>
    `För få kunder för att avgöra: tidiga signaler om ${plural('sv', n, { one: '# kontaktpunkt', other: '# kontaktpunkter' })}`,
  headlineTooFew: 'Kunderna har svarat, men för få av oss för att jämföra',
  headlineNone: 'Kunderna har inte sagt något om det här än',
  none: { title: 'Ingen kund har hörts än', asked: 'Kunderna är tillfrågade, inget visas ännu' },
  nothing: {
    title: 'Inget att jämföra än',
    text: 'Visa gruppens bedömningar, och fråga kunder eller importera en enkät. Varje kontaktpunkt står sedan här med båda bilderna.',
  },
  classes: {
    existing: 'Befintlig',
    new: 'Ny',
    returning: 'Återkommande',
    lost: 'Förlorad',
  },
  status: {
    hypothesis: 'hypotes',
    earlySignal: 'tidig signal',
    confirmed: 'bekräftad',
    tooRosy: 'motsagd, för ljus bild',
    tooDark: 'motsagd, för mörk bild',
    missedByUs: 'missad av oss',
    tooFew: 'för få av oss',
  },
  table: {
    caption: (measure) => `${measure}: personal och kunder per kontaktpunkt`,
    staff: 'Personal',
    customers: 'Kunder',
    difference: 'Personal minus kunder',
    says: 'Vad det säger',
    n: (n) => `n ${n}`,
    foot: '– ingen svarade. För få: under tre svar; en klass döljs aldrig ensam, annars gick den att räkna ut.',
  },
  panel: {
    title: 'Att fråga kunder',
    closed:
      'Kunderna tillfrågas inte just nu. Dela ut kundernas länk och börja när du vill, även efter att gruppens resultat visats.',
    withRating: 'Kunder kan svara så länge gruppen bedömer; sedan visas båda.',
    open: 'Kunderna tillfrågas nu. Gruppen ser ingenting av det förrän du visar det.',
    shown: 'Vad kunderna sa i den här omgången visas. Öppna en ny omgång för att fråga dem igen.',
    answered: (started, of, done) =>
      `${started} av ${plural('sv', of, { one: '# kund har svarat', other: '# kunder har svarat' })}, ${done} ända till slutet.`,
    ask: 'Fråga kunderna',
    apart: 'Fråga dem för sig',
    stop: 'Sluta fråga',
    show: 'Visa vad de sa',
    showTitle: 'Visa vad kunderna sa?',
    showText:
      'Alla i workshopen ser det då bredvid den egna bilden. Det går en gång per omgång, och fler svar tas inte emot i den.',
    nobody: 'Ingen kund har svarat än, så det finns inget att visa.',
    wait: 'Vänta på dem',
    until: (until) => `Det stängs av sig självt: ${until}.`,
    askUntil: 'Fråga till …',
    deadlineLead:
      'Formuläret stängs då av sig självt, även om ingen är här. Vad kunderna sa visas när du vill.',
    again: 'Fråga igen i en ny omgång',
    againTitle: 'Fråga kunderna igen?',
    againText:
      'En ny omgång öppnas: det som sagts hittills stannar i sin omgång, och kunderna får genast ett nytt formulär. Gruppens bedömning är stängd i den nya omgången tills du öppnar den.',
    againOpen: 'En omröstning i gruppen är öppen. Visa den först.',
    againDone: 'En ny omgång är öppen, och kunderna tillfrågas.',
    againHalf:
      'Den nya omgången är öppen, men kunderna tillfrågas inte än. Tryck på ”Fråga kunderna”.',
  },
  link: {
    title: 'Kundernas länk',
    waiting:
      'Formuläret är inte öppet. Den som kommer via länken väntar där; det öppnas av sig självt när du frågar.',
    open: 'Formuläret är öppet.',
    openUntil: (until) => `Formuläret är öppet: ${until}.`,
    closed:
      'Formuläret är stängt. Den som kommer via länken får veta det; det öppnas av sig självt när du frågar.',
    shown: 'Formuläret är stängt: vad kunderna sa i den här omgången visas.',
    unknown: 'Den här webbläsaren har inte länken. Byt ut den under Dela, så får du en ny.',
  },
  surveys: {
    title: 'Importerade enkäter',
    facts: (people, answers) =>
      `${plural('sv', people, { one: '# person', other: '# personer' })}, ${plural('sv', answers, { one: '# svar', other: '# svar' })}`,
    remove: 'Ta tillbaka',
    removeOne: (name) => `Ta tillbaka ${name}`,
    removed: 'Importen togs tillbaka med alla sina svar och kommentarer.',
  },
  drawer: {
    title: 'Vi och våra kunder',
    line: (measure, ours, n, theirs, m) =>
      `${measure}: personal ${ours} (n ${n}), kunder ${theirs} (n ${m})`,
    delta: (difference) => `Δ ${difference}`,
    tooFew: (n) =>
      plural('sv', n, {
        one: 'En kund har svarat: en tidig signal. Från tre svar visas siffrorna.',
        other: '# kunder har svarat: en tidig signal. Från tre svar visas siffrorna.',
      }),
    classes: 'Upplevelse per klass',
  },
  import: {
    open: 'Importera enkätresultat',
    title: 'Importera enkätresultat',
    lead: 'En rad för varje kunds svar om en kontaktpunkt. Filen läses i den här webbläsaren; sedan ser du vad varje kolumn blir.',
    limits: (rows, megabytes) => `Högst ${rows} svar och ${megabytes} MB åt gången.`,
    name: 'Enkätens namn',
    unnamed: (day) => `Enkät ${day}`,
    sending: (answers) =>
      plural('sv', answers, { one: 'Skickar # svar…', other: 'Skickar # svar…' }),
    leftBehind: (name, list) =>
      `Det gick inte att ta tillbaka ”${name}”: svaren är inne, kommentarerna inte. Ta tillbaka importen under ”${list}”.`,
    comments: {
      title: 'Vad kunderna skrev',
      lead: 'Kommentarer blir underlag till sin kontaktpunkt, som kundsynpunkter. Vem som skrev kommer inte med, men alla i workshoppen kan läsa dem: gå igenom dem först.',
      comeIn: (n) =>
        plural('sv', n, {
          one: '# kommentar blir underlag.',
          other: '# kommentarer blir underlag.',
        }),
      hide: 'Dölj adresser, telefonnummer och länkar i kommentarerna',
      hideHint: 'Ingen regel hittar namn: utelämna det som avslöjar vem det var.',
      cut: (n, letters) =>
        plural('sv', n, {
          one: `# lång kommentar kortas efter ${letters} tecken.`,
          other: `# långa kommentarer kortas efter ${letters} tecken.`,
        }),
      there: (n) =>
        plural('sv', n, {
          one: '# kommentar är redan underlag och kommer inte in en gång till.',
          other: '# kommentarer är redan underlag och kommer inte in en gång till.',
        }),
      tooMany: (n) =>
        plural('sv', n, {
          one: '# kommentar är mer än som ryms på en gång och stannar utanför; svaret kommer in.',
          other:
            '# kommentarer är fler än som ryms på en gång och stannar utanför; svaren kommer in.',
        }),
      same: (n) => plural('sv', n, { one: 'skrivet # gång', other: 'skrivet # gånger' }),
      leaveOut: 'Utelämna',
      leaveOutOf: (words) => `Utelämna: ${words}`,
      more: (n) => plural('sv', n, { one: 'Visa # till', other: 'Visa # till' }),
      do: (n) =>
        plural('sv', n, { one: 'Importera # kommentar', other: 'Importera # kommentarer' }),
      adding: (done, of) => `Lägger till kommentar ${done} av ${of}…`,
      added: (n) =>
        plural('sv', n, {
          one: '# kommentar blev underlag.',
          other: '# kommentarer blev underlag.',
        }),
    },
    comeIn: (answers, people) =>
      `${plural('sv', answers, { one: '# svar', other: '# svar' })} från ${plural('sv', people, { one: '# person', other: '# personer' })} kommer in.`,
    use: {
      touchpoint: 'Kontaktpunkt',
      expectation: 'Förväntan, 1–5',
      experience: 'Upplevelse, 1–5',
      emotion: 'Känsla, −2 till +2',
      customerClass: 'Kundklass',
      person: 'Svarande',
      comment: 'Kommentar',
    },
    unknown: 'Finns inte på tavlan',
    unknownLead:
      'Säg vilken kontaktpunkt som menas. Det ni inte tänkt på läggs först till i Samla; sedan står det här som ”missad av oss”.',
    becomes: (name) => `Vad ”${name}” blir`,
    rows: (n) => plural('sv', n, { one: '# rad', other: '# rader' }),
    leaveOut: 'Utelämna',
    classes: 'Klasser i filen',
    classless: 'Inte känd',
    classBecomes: (word) => `Vilken klass ”${word}” är`,
    why: {
      quotes: 'ett citattecken är inte stängt.',
      tooManyCells: 'fler celler än rubriker. Står det en avgränsare i texten?',
      noTouchpoint: 'ingen kontaktpunkt i raden.',
      notThere: 'det är ingen kontaktpunkt här.',
      expectation: 'förväntan är inte 1 till 5.',
      experience: 'upplevelsen är inte 1 till 5.',
      emotion: 'känslan är inte −2 till +2.',
      noAnswer: 'inget svar i raden.',
      twice: 'samma person och kontaktpunkt två gånger; det första svaret kommer in.',
      tooMany: 'fler än vad som kan importeras på en gång.',
    },
    do: (n) => plural('sv', n, { one: 'Importera # svar', other: 'Importera # svar' }),
    added: (n) => plural('sv', n, { one: '# svar importerades.', other: '# svar importerades.' }),
  },
}
