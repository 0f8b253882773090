import { Canvas } from '@react-three/fiber'
import { type JSX, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { dispatch } from '../state/store.ts'
import { AskedLigaments } from './asked.tsx'
import { Bones } from './bones.tsx'
import { SpineCamera } from './camera.tsx'
import { Couch } from './couch.tsx'
import { SlicePlanes } from './cut-plane.tsx'
import { Discs } from './discs.tsx'
import { layoutOf, type Rect } from './layout.ts'
import { headAt } from './leg-motion.ts'
import { LegView } from './leg-view.tsx'
import { Daylight } from './light.tsx'
import { loadBody, loadSpine } from './load.ts'
import { Marks } from './marks.tsx'
import { Nerves } from './nerves.tsx'
import { Picking } from './picking.tsx'
import { Posture } from './posture.tsx'
import { Sac } from './sac.tsx'
import { Skin } from './skin.tsx'
import { StageContext, type StageParts, useWhole } from './stage-context.ts'
import { Neutral } from './tone.ts'
import { Views } from './views.tsx'
import './stage.css'

const NOTHING: StageParts = { spine: new Map(), body: new Map() }

/** Whether this browser can draw the stage at all. */
function hasWebgl2(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null
}

/** The size of an element, kept up to date. */
function useSize(element: HTMLElement | null): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    if (!element) return
    const observer = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, height: element.clientHeight }),
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [element])
  return size
}

/** The geometry of both files: the spine first, then the body. Asked for again when `attempt` changes. */
function useGeometry(attempt: number): StageParts {
  const [parts, setParts] = useState(NOTHING)
  useEffect(() => {
    let wanted = true
    const body = loadBody(attempt)
    loadSpine(attempt)
      .then(async (spine) => {
        if (!wanted) return
        const both = { spine, body: await body }
        if (wanted) setParts(both)
      })
      .catch(() => wanted && dispatch({ type: 'stage', status: 'failed' }))
    body.catch(() => undefined)
    return () => {
      wanted = false
    }
  }, [attempt])
  return parts
}

function place(rect: Rect): { left: number; top: number; width: number; height: number } {
  return { left: rect.x, top: rect.y, width: rect.width, height: rect.height }
}

/** The 3D stage: the spine close up and the whole leg, two pictures of one scene in one canvas. Fills its container. */
export function Stage(): JSX.Element {
  const [root, setRoot] = useState<HTMLDivElement | null>(null)
  const [spineSurface, setSpineSurface] = useState<HTMLDivElement | null>(null)
  const [legSurface, setLegSurface] = useState<HTMLDivElement | null>(null)
  const [seen, setSeen] = useState<HTMLDivElement | null>(null)
  const size = useSize(root)
  const free = useSize(seen).height
  const legLarge = useWhole((whole) => whole.session.legLarge)
  const attempt = useWhole((whole) => whole.session.stageAttempt)
  const parts = useGeometry(attempt)
  const head = useWhole(({ view }) => headAt(view))
  const layout = layoutOf(size.width, size.height, legLarge, head, free)
  const supported = useRef<boolean | null>(null)
  supported.current ??= hasWebgl2()

  useEffect(() => {
    if (!supported.current) dispatch({ type: 'stage', status: 'unsupported' })
  }, [])

  return (
    <div className="stage-pictures" ref={setRoot}>
      {supported.current && size.width > 0 && free > 0 && (
        <Canvas
          frameloop="demand"
          dpr={[1, 2]}
          gl={{
            antialias: true,
            alpha: true,
            powerPreference: 'high-performance',
            toneMapping: Neutral,
            toneMappingExposure: 1.0,
          }}
          onCreated={({ gl }) => {
            gl.domElement.addEventListener('webglcontextlost', (event) => {
              event.preventDefault()
              dispatch({ type: 'stage', status: 'lost' })
            })
            gl.domElement.addEventListener('webglcontextrestored', () =>
              dispatch({ type: 'stage', status: 'ready' }),
            )
          }}
          aria-hidden="true"
        >
          <StageContext value={parts}>
            <Daylight />
            <Posture />
            <Bones />
            <Discs />
            <Nerves />
            <Sac />
            <AskedLigaments />
            <Skin />
            <Couch />
            <SlicePlanes />
            {spineSurface && <SpineCamera surface={spineSurface} />}
            {legSurface && <LegView layout={layout} surface={legSurface} />}
            {spineSurface && <Picking surface={spineSurface} picture="spine" />}
            {legSurface && (!layout.inset || legLarge) && <Picking surface={legSurface} picture="leg" />}
            <Views layout={layout} />
          </StageContext>
        </Canvas>
      )}
      <div
        className="stage-surface"
        ref={setSpineSurface}
        style={place(layout.spine)}
        data-picture="spine"
        data-inset={layout.inset && legLarge}
      />
      <div
        className="stage-surface"
        ref={setLegSurface}
        style={place(layout.leg)}
        data-picture="leg"
        data-inset={layout.inset && !legLarge}
      />
      <div className="stage-seen" ref={setSeen} />
      <Marks layout={layout} free={free} />
    </div>
  )
}
