import './icon.css'

/** Line drawings on a 24-unit square, one path each. */
const PATHS = {
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  'turn-left': 'M9.5 5.5 5 10l4.5 4.5M5 10h9a5 5 0 0 1 0 10h-2',
  'turn-right': 'M14.500 5.5 19 10l-4.500 4.500M19 10h-9a5 5 0 0 0 0 10h2',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  reset: 'M4.500 12a7.500 7.500 0 1 0 2.300-5.400M4.500 4v4.500H9',
  close: 'M6 6l12 12M18 6 6 18',
  phone:
    'M6.600 3.500 9.300 4l1.200 4-2 1.600a12 12 0 0 0 5.900 5.900l1.600-2 4 1.200.500 2.700c.2 1.300-.8 2.600-2.200 2.600C10.600 20 4 13.400 4 5.700c0-1.400 1.300-2.400 2.600-2.200Z',
  link: 'M9.500 14.500l5-5M11 6.500l2-2a4.500 4.500 0 0 1 6.500 6.500l-2 2M13 17.500l-2 2A4.500 4.500 0 0 1 4.500 13l2-2',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2.500v2M12 19.500v2M2.500 12h2M19.500 12h2M5.300 5.300l1.400 1.400M17.300 17.300l1.400 1.400M5.300 18.700l1.400-1.400M17.300 6.700l1.400-1.400',
  moon: 'M19.500 14.500A8 8 0 0 1 9.500 4.500a8 8 0 1 0 10 10Z',
  leg: 'M9 3c-.5 5 0 7 .3 9 .3 2.500-.3 5-.3 7.500V21h7c0-1.800-2.300-2-3-3 .3-3 1-5.500.8-8C13.700 7.500 14.500 5 15 3',
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
