import { LAYERS } from '../../state/session.ts'
import { dispatch } from '../../state/store.ts'
import { Icon } from '../parts/icon.tsx'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'
import './layers.css'

/** What is drawn in the leg: three separate switches that are also its key. */
export function Layers() {
  const layers = useWhole((whole) => whole.session.layers)
  const { ui } = useWords()
  return (
    <fieldset className="layers">
      <legend className="only-spoken">{ui.layers}</legend>
      {LAYERS.map((layer) => (
        <label key={layer} className="layer" title={ui.layerNote[layer]}>
          <input
            type="checkbox"
            name={layer}
            checked={layers[layer]}
            onChange={() => dispatch({ type: 'toggleLayer', layer })}
          />
          <span className={`swatch swatch-${layer}`}>
            <Icon name="check" />
          </span>
          <span>{ui.layer[layer]}</span>
        </label>
      ))}
    </fieldset>
  )
}
