import type { ended as english } from '../en/ended.ts'

export const ended = {
  removed: {
    title: 'Du är inte längre med i workshoppen',
    text: 'En workshopledare tog bort dig, eller så drogs din länk in. Det du lade på tavlan är kvar hos gruppen; det du inte hann skicka kom inte fram. Den som tas bort räknas inte längre med i omröstningar som pågår. Be om en ny länk om det är ett misstag.',
  },
  signedOut: {
    title: 'Du är utloggad på den här enheten',
    text: 'Du loggade ut överallt annars, eller så tog en workshopledare bort dig. Det du inte hann skicka finns kvar i den här webbläsaren: kom tillbaka som dig själv med en kod från din andra enhet, så kommer det fram. Be annars om en ny länk.',
  },
  gone: {
    title: 'Workshoppen är borta',
    text: 'Den har tagits bort med allt som fanns i den.',
  },
  other: {
    title: 'Anslutningen avslutades',
    text: 'Servern förstod inte sidan; den kan vara gammal. Läs in den på nytt; det du skrev finns på den här enheten.',
  },
} satisfies typeof english
