import { customerClasses, type CustomerClass } from '../../../shared/domain/participant.ts'
import { surveyUses, type SurveyUse } from '../../../shared/domain/customer/surveyColumns.ts'
import { textLimits } from '../../../shared/domain/text.ts'
import { useText } from '../../i18n/i18n.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import type { SurveyImport } from './createSurveyImport.ts'
import type { ToldRow } from './LeftOut.tsx'
import { NameChoices } from './NameChoices.tsx'
import type { ReadTable } from './readTable.ts'
import { SurveyComments } from './SurveyComments.tsx'
import { TableColumns } from './TableColumns.tsx'
import { TouchpointChoices } from './TouchpointChoices.tsx'

interface SurveyColumnsProps {
  readonly state: SurveyImport
  readonly table: ReadTable
  /** Rows that do not come in, worded. */
  readonly bad: readonly ToldRow[]
}

/** What each column is, which touchpoints and classes are meant, what comes in by that, and what is left out and why. */
export function SurveyColumns(props: SurveyColumnsProps) {
  const t = useText()
  const comeIn = () => {
    const { answers, people } = props.state.plan()
    return t('customers.import.comeIn', answers.length, people)
  }
  return (
    <TableColumns<SurveyUse>
      state={props.state}
      table={props.table}
      uses={surveyUses.map((use) => ({ value: use, label: t(`customers.import.use.${use}`) }))}
      comeIn={comeIn()}
      note={
        props.state.quotesIn() > 0
          ? t('customers.import.comments.comeIn', props.state.quotesIn())
          : undefined
      }
      bad={props.bad}
      options={
        <TextInput
          label={t('customers.import.name')}
          maxLength={textLimits.title}
          value={props.state.name()}
          onInput={(words) => props.state.setName(words)}
        />
      }
    >
      <TouchpointChoices
        names={props.state.names}
        title={t('customers.import.unknown')}
        lead={t('customers.import.unknownLead')}
        leaveOut={t('customers.import.leaveOut')}
        labelOf={(name) => t('customers.import.becomes', name)}
        rowsOf={(rows) => t('customers.import.rows', rows)}
      />
      <StrangeClasses state={props.state} />
      <SurveyComments state={props.state} />
    </TableColumns>
  )
}

/** Words for classes that mean none we know. */
function StrangeClasses(props: { readonly state: SurveyImport }) {
  const t = useText()
  return (
    <NameChoices
      title={t('customers.import.classes')}
      names={props.state.checked().strangeClasses.map((word) => ({
        given: word,
        label: t('customers.import.classBecomes', word),
        value: props.state.classOf(word) || 'none',
        onChoose: (value) =>
          props.state.chooseClass(word, value === 'none' ? '' : (value as CustomerClass)),
      }))}
      options={[
        { value: 'none', label: t('customers.import.classless') },
        ...customerClasses.map((value) => ({ value, label: t(`customers.classes.${value}`) })),
      ]}
    />
  )
}
