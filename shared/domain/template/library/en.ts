import type { LibraryWords } from './structure.ts'

export const en: LibraryWords = {
  channels: {
    web: 'Web',
    shop: 'Shop',
    phone: 'Phone and chat',
    mail: 'Mail and message',
    social: 'Social media',
    courier: 'Courier',
  },
  kpis: {
    searchRanking: 'Search ranking',
    siteVisits: 'Site visits',
    subscriptions: 'Subscriptions',
    socialEngagement: 'Social engagement',
    clickThroughRate: 'Click-through rate',
    costPerClick: 'Cost per click',
    engagement: 'Engagement (time on site)',
    sales: 'Sales',
    conversionRate: 'Conversion rate',
    leads: 'Leads',
    costPerConversion: 'Cost per conversion',
    loyalty: 'Loyalty (customers who buy again)',
    userReviews: 'User reviews',
    customerSatisfaction: 'Customer satisfaction',
    goodReviews: 'Good reviews',
    referrals: 'Referrals',
    guestPosts: 'Guest posts',
  },
}
