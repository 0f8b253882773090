import { LAYERS } from '../../state/session.ts'
import { dispatch } from '../../state/store.ts'
import { Icon } from '../parts/icon.tsx'
import { useWhole } from '../use-whole.ts'
import { useWords } from '../use-words.ts'
import './layers.css'

/** Shows and hides the ligaments of the spine. */
function Ligaments() {
  const shown = useWhole((whole) => whole.session.ligaments)
  const { name, note } = useWords().words.ligaments
  return (
    <label className="layer" title={note}>
      <input
        type="checkbox"
        name="ligaments"
        checked={shown}
        onChange={() => dispatch({ type: 'toggleLigaments' })}
      />
      <span className="swatch swatch-ligaments">
        <Icon name="check" />
      </span>
      <span>{name}</span>
    </label>
  )
}

/** What is drawn in the leg: three separate switches that are also its key; beside them the switch of the ligaments. */
export function Layers() {
  const layers = useWhole((whole) => whole.session.layers)
  const { ui } = useWords()
  return (
    <div className="layers">
      <Ligaments />
      <fieldset className="layers-leg">
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
    </div>
  )
}
