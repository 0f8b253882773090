import './icon.css'

/** Line drawings on a 24-unit square, one path each. */
const PATHS = {
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  'turn-left': 'M9.5 5.5 5 10l4.5 4.5M5 10h9a5 5 0 0 1 0 10h-2',
  'turn-right': 'M14.5 5.5 19 10l-4.5 4.5M19 10h-9a5 5 0 0 0 0 10h2',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  reset: 'M4.5 12a7.5 7.5 0 1 0 2.3-5.4M4.5 4v4.5H9',
  close: 'M6 6l12 12M18 6 6 18',
  phone:
    'M6.6 3.5 9.3 4l1.2 4-2 1.6a12 12 0 0 0 5.9 5.9l1.6-2 4 1.2.5 2.7c.2 1.3-.8 2.6-2.2 2.6C10.6 20 4 13.4 4 5.7c0-1.4 1.3-2.4 2.6-2.2Z',
  link: 'M9.5 14.5l5-5M11 6.5l2-2a4.5 4.5 0 0 1 6.5 6.5l-2 2M13 17.5l-2 2A4.5 4.5 0 0 1 4.5 13l2-2',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4',
  moon: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10Z',
  check: 'M5 12.5l4.5 4.5L19 7',
  chevron: 'M6 9.5l6 6 6-6',
  back: 'M14.5 6l-6 6 6 6',
  forth: 'M9.5 6l6 6-6 6',
  book: 'M12 6.5C10 5 7.5 4.5 4 4.5v13.5c3.5 0 6 .5 8 2 2-1.5 4.5-2 8-2V4.5c-3.5 0-6 .5-8 2ZM12 6.5v13.5',
  walk: 'M13 6.2a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2ZM8.5 12l1.2-3.2L13 8l2 3.2 3 1M12.5 8.5 11.5 13.5l3 2.5 1 5M11.300 14.5 9.800 17.5 7 20.800',
  camera: 'M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M9 12h6M12 9v6',
} as const
export type IconName = keyof typeof PATHS

/** A decorative sign: the control that holds it carries the name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
