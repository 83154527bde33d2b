/**
 * What the export menu offers, in groups: each entry has a word of its own and names a file the server makes.
 * Where there is nothing of what it `needs`, it is not offered.
 */
export const exportEntries = [
  [
    { word: 'csv', file: 'quick-wins.csv' },
    { word: 'xlsx', file: 'quick-wins.xlsx' },
    { word: 'md', file: 'quick-wins.md' },
    { word: 'ics', file: 'quick-wins.ics' },
  ],
  [
    { word: 'jira', file: 'jira.csv' },
    { word: 'trello', file: 'trello.csv' },
    { word: 'github', file: 'github.csv' },
  ],
  [
    { word: 'touchpointsCsv', file: 'touchpoints.csv' },
    { word: 'touchpointsXlsx', file: 'touchpoints.xlsx' },
    { word: 'quadrantsCsv', file: 'quadrants.csv' },
    { word: 'roundsCsv', file: 'rounds.csv', needs: 'rounds' },
    { word: 'customersCsv', file: 'customers.csv', needs: 'customers' },
    { word: 'findingsCsv', file: 'findings.csv' },
    { word: 'findingsXlsx', file: 'findings.xlsx' },
    { word: 'evidenceCsv', file: 'evidence.csv', needs: 'evidence' },
  ],
  [{ word: 'record', file: 'decision-record.md' }],
  [
    { word: 'workshopXlsx', file: 'workshop.xlsx' },
    { word: 'json', file: 'workshop.json' },
  ],
] as const
