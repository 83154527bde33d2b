import type { LibraryWords } from './structure.ts'

export const pl: LibraryWords = {
  channels: {
    web: 'Strona i sklep online',
    shop: 'Salon',
    phone: 'Telefon i czat',
    mail: 'E-mail i SMS',
    social: 'Social media',
    courier: 'Kurier',
  },
  kpis: {
    searchRanking: 'Pozycja w wyszukiwarce',
    siteVisits: 'Wizyty na stronie',
    subscriptions: 'Subskrypcje',
    socialEngagement: 'Zaangażowanie w social mediach',
    clickThroughRate: 'Współczynnik klikalności (CTR)',
    costPerClick: 'Koszt kliknięcia (CPC)',
    engagement: 'Zaangażowanie (czas na stronie)',
    sales: 'Sprzedaż',
    conversionRate: 'Współczynnik konwersji',
    leads: 'Leady',
    costPerConversion: 'Koszt konwersji',
    loyalty: 'Lojalność (klienci kupujący ponownie)',
    userReviews: 'Opinie użytkowników',
    customerSatisfaction: 'Zadowolenie klientów',
    goodReviews: 'Dobre recenzje',
    referrals: 'Polecenia',
    guestPosts: 'Posty gościnne',
  },
}
