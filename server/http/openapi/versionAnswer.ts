import { comparedLists } from '../../../shared/domain/version/compareWorkshops.ts'
import { versionReasons } from '../../../shared/domain/workshop.ts'
import { count, flag, list, oneOf, orNull, shape, text, type JsonSchema } from './shapes.ts'

const fields: JsonSchema = { type: 'object' }
const record = shape({ id: text })

const changed = (of: JsonSchema): JsonSchema => shape({ before: of, after: of, fields: list(text) })

const version = shape({
  id: text,
  name: text,
  at: { ...count, description: 'Unix milliseconds' },
  reason: oneOf(versionReasons),
  by: orNull({ ...text, description: 'Participant id' }),
  restored: orNull(shape({ name: text, reason: oneOf(['person', 'reveal']), isUndo: flag })),
  holds: orNull(shape({ stages: count, touchpoints: count, findings: count, initiatives: count })),
  bytes: count,
  content: orNull(text),
  digest: text,
})

const ofEachList = (schema: JsonSchema): Record<string, JsonSchema> =>
  Object.fromEntries(comparedLists.map((name) => [name, schema]))

/** Shape of `VersionPreview` in shared/protocol/http.ts. */
export const versionPreview = shape({
  version,
  workshop: shape({
    about: fields,
    brief: text,
    settings: fields,
    ...ofEachList(list(record)),
  }),
  differences: {
    ...shape({
      about: orNull(changed(fields)),
      settings: orNull(changed(fields)),
      brief: orNull(shape({ before: text, after: text })),
      lists: shape(
        ofEachList(
          shape({ added: list(record), removed: list(record), changed: list(changed(record)) }),
        ),
      ),
    }),
    description: 'From how the workshop is now to how it would be',
  },
})
