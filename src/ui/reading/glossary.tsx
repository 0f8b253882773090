import { useState } from 'react'
import { LOCALES } from '../../words/locale.ts'
import type { GlossaryEntry, Topics } from '../../words/topics.ts'
import { languageName } from '../../words/ui-words.ts'
import { useAloud } from '../parts/aloud.ts'
import { takeLookedUp } from '../parts/looked-up.ts'
import { useWords } from '../use-words.ts'
import { Term } from '../words/term.tsx'
import './glossary.css'

/** Whether a word, in any of the languages or in Latin, holds what is looked for. */
function holds({ latin, names }: GlossaryEntry, looked: string): boolean {
  const all = [latin, ...LOCALES.flatMap((locale) => [names[locale].plain, names[locale].field])]
  return all.some((name) => name.toLowerCase().includes(looked))
}

/** The words of a report in everyday language, and in the other two languages; those with a place light it in the picture. */
export function Glossary({ topics }: { readonly topics: Topics }) {
  const { rooms } = useWords()
  const [typed, setTyped] = useState(takeLookedUp)
  const looked = typed.trim().toLowerCase()
  const found = topics.glossary().filter((entry) => holds(entry, looked))
  const counted = found.length === 0 ? rooms.noWord : rooms.words(found.length)
  useAloud('room', counted)
  return (
    <article className="article glossary">
      <h1 tabIndex={-1}>{topics.glossaryTitle}</h1>
      <label className="find">
        <span>{rooms.findWord}</span>
        <input
          type="search"
          name="word"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <p className="found">{counted}</p>
      <dl>
        {found.map(({ id, field, plain, latin, names, parts }) => (
          <div key={id} className="entry">
            <dt>{parts.length > 0 ? <Term text={field} parts={parts} /> : field}</dt>
            <dd>
              {plain}
              <p className="other-names">
                {latin !== '' && latin.toLowerCase() !== field.toLowerCase() && (
                  <span>
                    <i lang="la">{latin}</i>
                  </span>
                )}
                {LOCALES.filter((locale) => names[locale].field !== field).map((locale) => (
                  <span key={locale}>
                    {languageName(locale)}: <span lang={locale}>{names[locale].field}</span>
                  </span>
                ))}
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </article>
  )
}
