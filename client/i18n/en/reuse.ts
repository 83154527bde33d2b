/** A workshop once more: copies and templates of one's own. */
export const reuse = {
  title: 'Copy it, or keep it as a template',
  lead: (title: string) => `“${title}” stays as it is.`,
  of: (title: string) => `Copy “${title}”, or keep it as a template`,
  what: 'What to take along',
  extent: {
    frame: {
      name: 'The frame',
      text: 'Goal, brief, stages, channels, departments, personas, KPIs and settings.',
    },
    touchpoints: {
      name: 'The frame and the touchpoints',
      text: 'With their notes, channels, reach, departments and tags.',
    },
    board: {
      name: 'Everything on the board',
      text: 'Evidence, findings and initiatives with their owners as well.',
    },
  },
  never:
    'Never taken along: people, links, ballots, figures, comments, decisions and who wrote what.',
  duplicate: 'Make a copy',
  keep: {
    do: 'Keep as my template',
    done: (name: string) => `“${name}” is among your templates on the home page.`,
    full: (most: number) =>
      `This browser has no room for another template (${most} at most). Nothing was changed; remove one on the home page or download this one as a file.`,
  },
  download: 'Download the template',
  noTemplate:
    'A template holds no evidence, findings or initiatives; choose less above to make one.',
  /** The title a copy begins with; `n` counts copies of the same. */
  copyTitle: (title: string, n: number) => `${title} (copy${n > 1 ? ` ${n}` : ''})`,
  copyLead: (title: string) => `A copy of “${title}” with new links. People join it anew.`,
  mine: {
    title: 'My templates',
    drop: (name: string) => `Remove the template “${name}”`,
    dropped: (name: string) => `The template “${name}” is removed.`,
    where: 'Kept in this browser only. A downloaded template is opened with “Import a file”.',
  },
  fileRefused: {
    badRequest:
      'The server cannot read this file: it is no workshop of Touchline, or a newer version wrote it. Nothing was created; choose another file or ask whoever runs the server for an update.',
    tooLarge:
      'The file holds more than this server takes at once. Nothing was created; take a smaller file or ask whoever runs the server to allow more.',
  },
}
