import { dispatch } from '../../state/store.ts'
import { AUDIENCES, LOCALES } from '../../words/locale.ts'
import { languageName } from '../../words/ui-words.ts'
import { Choices } from '../parts/choices.tsx'
import { Icon } from '../parts/icon.tsx'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'

/** Each language under its own name. */
export function Language() {
  const { lang, ui } = useWords()
  return (
    <Choices
      name="lang"
      legend={ui.language}
      hideLegend
      value={lang}
      choices={LOCALES.map((value) => ({ value, label: languageName(value) }))}
      onChoose={(value) => dispatch({ type: 'setLang', lang: value })}
    />
  )
}

/** Whom the words speak to. */
export function AudienceSwitch() {
  const { audience, ui } = useWords()
  return (
    <Choices
      name="audience"
      legend={ui.audience}
      hideLegend
      value={audience}
      choices={AUDIENCES.map((value) => ({ value, label: ui.audiences[value] }))}
      onChoose={(value) => dispatch({ type: 'setAudience', audience: value })}
    />
  )
}

/** Light for the room, dark for the projector. */
export function ThemeSwitch() {
  const theme = useWhole((whole) => whole.session.theme)
  const { ui } = useWords()
  const other = theme === 'light' ? 'dark' : 'light'
  return (
    <button
      type="button"
      className="icon-button labelled"
      title={ui.theme[other]}
      aria-label={ui.theme[other]}
      onClick={() => dispatch({ type: 'setTheme', theme: other })}
    >
      <Icon name={other === 'dark' ? 'moon' : 'sun'} />
      <span className="label">{ui.theme[other]}</span>
    </button>
  )
}
