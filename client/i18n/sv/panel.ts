import type { Catalogue } from '../en/catalogue.ts'
import { plural } from '../plural.ts'

/** Orden i kundernas formulär. */
export const panel: Catalogue['panel'] = {
  door: {
    you: 'Du och vi',
    asked: (n, minutes) =>
      `Gruppen som arbetar med det här vill höra vad du tycker: ${plural('sv', n, { one: '# punkt med tre korta frågor', other: '# punkter med tre korta frågor var' })}, ungefär ${plural('sv', minutes, { one: '# minut', other: '# minuter' })}.`,
    needed: 'Välj det som stämmer bäst; svaren jämförs efter det.',
    are: {
      existing: 'Jag är kund',
      new: 'Jag är ny',
      returning: 'Jag har kommit tillbaka',
      lost: 'Jag är inte kund längre',
    },
  },
  question: {
    expectation: 'Hur mycket räknar du med det här?',
    experience: 'Hur bra fungerar det för dig?',
    emotion: 'Vad känner du inför det?',
  },
  low: { expectation: 'inte alls', experience: 'dåligt' },
  high: { expectation: 'helt och hållet', experience: 'mycket bra' },
  answered: (done, all) => `${done} av ${all} besvarade`,
  until: (until) => `Tid att svara: ${until}`,
  back: 'Ett steg tillbaka',
  noContactMeaning: 'Det har jag aldrig stött på',
  noContactChosen: 'Du svarade: ingen kontakt. Det är också ett svar.',
  review: 'Se igenom mina svar',
  thanks: {
    title: 'Tack',
    text: 'Dina svar hjälper till att göra det bättre. De visas bara tillsammans med andras. Fram till att formuläret stängs kan du komma tillbaka och ändra dem.',
  },
  left: {
    title: (n) => plural('sv', n, { one: '# punkt är kvar', other: '# punkter är kvar' }),
    text: 'Det du har svarat hittills är sparat och räknas. Du kan också hoppa över resten.',
    resume: 'Fortsätt',
  },
  waiting: {
    title: 'Inte öppet än',
    text: 'Tack för att du kom. Formuläret öppnas här av sig självt; låt sidan vara öppen eller kom tillbaka senare.',
  },
  closed: {
    title: 'Formuläret är stängt',
    text: 'Tack. Det du svarade i tid är sparat och visas bara tillsammans med andras svar.',
  },
  missed: {
    title: 'Formuläret är stängt',
    text: 'Tack för att du kom. Just nu tas inga fler svar emot; öppnas det igen sker det här.',
  },
  empty: {
    title: 'Inget att svara på än',
    text: 'Frågorna håller på att förberedas. De dyker upp här av sig själva.',
  },
  look: 'Titta igen',
  offline: {
    title: 'Ingen anslutning',
    text: 'Fortsätt; dina svar sparas på den här enheten och skickas av sig själva. De räknas om de kommer fram innan formuläret stängs.',
  },
  ended: {
    gone: {
      title: 'Det här formuläret finns inte längre',
      text: 'Det har raderats, och dina svar med det.',
    },
    removed: {
      title: 'Formuläret är inte längre öppet för dig',
      text: 'Din plats har tagits tillbaka. Fråga den som bjöd in dig om det är ett misstag.',
    },
    signedOut: {
      title: 'Inte inloggad på den här enheten',
      text: 'Du fortsatte på en annan enhet. Öppna länken du fick för att börja om här.',
    },
    other: {
      title: 'Anslutningen avslutades',
      text: 'Sidan kan vara gammal. Ladda om den; det du har svarat finns kvar på den här enheten.',
    },
  },
}
