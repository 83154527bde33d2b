import type { privacy as english } from '../en/privacy.ts'
import { plural } from '../plural.ts'

export const privacy = {
  title: 'Vad andra kan se',
  choice: 'Sida',
  tabs: { see: 'Vad andra kan se', received: 'Vad jag har fått' },
  lead: 'Så som workshoppen är inställd just nu. Ändrar workshopledaren något ändras också den här sidan.',
  leadBefore: 'Så som workshoppen är inställd just nu. Senare hittar du sidan i menyn.',
  heads: {
    seen: 'Andra ser',
    hidden: 'Andra ser inte',
    limits: 'Bra att veta',
  },
  says: {
    here: 'Ditt namn, din avdelning, att du är här och vid vilket steg.',
    named:
      'Ditt namn vid allt du lägger till: lappar, kommentarer, underlag, iakttagelser och initiativ.',
    nameless: 'Det du lägger till, när det har publicerats.',
    notWhose:
      'Att det var du. Servern sätter upp det på tavlan i sitt eget namn, blandat med det andra skrivit, i slumpvis ordning och efter en paus som inte avslöjar något.',
    notWhoChanged:
      'Om det är du som flyttar, slår ihop, ändrar eller tar bort en lapp, din egen eller någon annans, eller fyller i en plan: servern gör det på samma sätt för alla.',
    typing:
      'Vilken lapp du har öppen, att du skriver i den medan du gör det, och var på tavlan din muspekare är; pekaren kan stängas av i menyn.',
    notTyping: 'Vilken lapp du har öppen eller skriver i, eller var din muspekare är.',
    drafts:
      'Lapparna du skriver nu. De förblir utkast som bara du ser tills workshopledaren visar dem eller tiden är ute.',
    begun: 'Hur många som har börjat skriva. Inte vilka, och inte hur mycket.',
    votes:
      'Vad du svarar: dina bedömningar, uppskattningar och prickar. Innan resultatet visas ser ingen dem, inte heller workshopledaren; därefter visas bara allas siffror tillsammans.',
    done: 'Hur många som är klara med att rösta, totalt och per avdelning. Är du ensam på din avdelning är det alltså du.',
    raters:
      'Efter visningen: hur många från varje avdelning som har bedömt en kontaktpunkt, även där ingen siffra visas. Är du ensam på din avdelning syns det alltså om du har bedömt den eller inte haft någon kontakt.',
    few: 'Siffror från färre än tre personer. Ingen kan räkna ut ett enskilt svar.',
  },
  limits: {
    together:
      'Även den längre texten på en lapp väntar: andra ser den när du gör en paus, inte medan du skriver. Har två personer ändrat samma lapp under tiden finns båda texterna kvar. Att dela en lapp i flera sköter workshopledaren: gjort direkt på tavlan skulle det synas vem det var.',
    facilitator:
      'Det du lägger till som workshopledare väntar som allt annat. Det du ändrar, flyttar eller tar bort sker genast, så andra kan förstå att en workshopledare gjorde det. Medan tavlan är låst kan bara workshopledare lägga till något.',
    lone: 'Det du lägger till väntar upp till omkring 20 sekunder för att blandas med det andra skriver. När nästan ingen skriver går det ändå att gissa.',
    style: 'Ditt sätt att skriva kan avslöja dig, liksom detaljer som bara du känner till.',
    server:
      'Ingen i workshoppen kan ta reda på vem som skrev vad, inte heller workshopledaren. Den som driver servern skulle kunna det.',
    earlier:
      'Det som lades till medan namn visades behåller sitt namn. Det du lägger till nu förblir utan namn, även om namn visas senare.',
    scribe:
      'Om någon skriver åt dig ser den personen dina svar. Kan en och samma person känna till alla svar i en grupp utom ett visas inga siffror för gruppen, så att det sista förblir hemligt. Prickar räknas ändå ihop.',
    madeUp:
      'Den som har länken kan gå in flera gånger under påhittade namn. Om alla i en grupp utom du är en och samma person kan den räkna ut ditt svar. Listan visar alla som är med, och workshopledaren kan ta bort någon innan siffrorna visas.',
  },
  received: {
    lead: 'Räknat av den här webbläsaren sedan sidan öppnades, inte något som servern uppger.',
    clean: 'Inga utkast och inga röster från andra',
    cleanText: (lists: string, entries: string) =>
      `Webbläsaren har nyss gått igenom allt den har av de gemensamma dokumenten: ${lists} med ${entries}. Utkast och röster ligger på skrivbord, och det enda skrivbordet här är ditt eget.`,
    lists: (n: number) => plural('sv', n, { one: '# lista', other: '# listor' }),
    entries: (n: number) => plural('sv', n, { one: '# post', other: '# poster' }),
    stray: 'Här finns något som inte borde finnas',
    strayText: (names: string) =>
      `I de gemensamma dokumenten hittade webbläsaren okända listor: ${names}. Ladda ner allt och visa det för den som driver servern.`,
    table: 'Mottagna meddelanden per dokument',
    document: 'Dokument',
    content: 'Innehåll',
    presence: 'Vilka som är här',
    notices: 'Besked',
    size: 'Byte',
    of: {
      frame: 'Ramen: mål, faser, inställningar',
      board: 'Tavlan: det som publicerats',
      record: 'Protokollet: steg, personer, visade siffror',
      desk: 'Mitt skrivbord: mina utkast och röster',
    },
    figures: 'De siffror som kommit hit är de som har visats.',
    download: 'Ladda ner allt som kommit',
    downloadText:
      'En JSON-fil med antalet meddelanden och hela innehållet i dokumenten i den här webbläsaren, ditt eget skrivbord inräknat. Behåll den för dig själv.',
    saved: (name: string) => `Sparad som ${name}`,
  },
} satisfies typeof english
