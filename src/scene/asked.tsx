import { type ComponentType, useEffect, useRef, useState } from 'react'
import { loadLigaments, type Parts } from './load.ts'
import { useWhole } from './stage-context.ts'

interface Arrived {
  readonly Ligaments: ComponentType<{ readonly parts: Parts }>
  readonly parts: Parts
}

/**
 * The ligaments, once the reader has asked for them: until then neither their code nor their geometry is fetched, and while
 * they are hidden nothing of them is drawn. What did not arrive is asked for anew when they are switched on again.
 */
export function AskedLigaments() {
  const shown = useWhole((whole) => whole.session.ligaments)
  const [arrived, setArrived] = useState<Arrived | null>(null)
  const attempt = useRef(0)
  useEffect(() => {
    if (!shown || arrived) return
    let wanted = true
    Promise.all([import('./ligaments.tsx'), loadLigaments(attempt.current++)]).then(
      ([{ Ligaments }, parts]) => wanted && setArrived({ Ligaments, parts }),
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [shown, arrived])
  return shown && arrived ? <arrived.Ligaments parts={arrived.parts} /> : null
}
