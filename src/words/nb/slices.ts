import type { FactId } from '../../domain/evidence.ts'
import type { PairedSoft, SingleSoft } from '../../domain/soft-parts.ts'
import type { Name } from '../language.ts'
import type { Audience } from '../locale.ts'

/** What a picture's point can be made of. */
const tissue = {
  air: { plain: 'luft', field: 'luft' },
  skin: { plain: 'hud', field: 'hud' },
  fat: { plain: 'fett', field: 'fett' },
  muscle: { plain: 'muskel', field: 'muskel' },
  vessel: { plain: 'blodåre', field: 'kar' },
  kidney: { plain: 'nyre', field: 'nyre' },
  bowel: { plain: 'tarm', field: 'tarm' },
  ligament: { plain: 'leddbånd', field: 'ligament' },
  marrow: { plain: 'benmarg', field: 'marg' },
  cortex: { plain: 'benkant', field: 'kortikalis' },
  joint: { plain: 'ledd', field: 'leddspalte' },
  annulus: { plain: 'skivens ring', field: 'anulus' },
  nucleus: { plain: 'skivens kjerne', field: 'nukleus' },
  displaced: { plain: 'vev fra skiven', field: 'forskjøvet skivevev' },
  fluid: { plain: 'væsken rundt nervene', field: 'cerebrospinalvæske' },
  nerve: { plain: 'nerve', field: 'nervevev' },
  cord: { plain: 'ryggmarg', field: 'medulla' },
} satisfies Readonly<Record<string, Name>>

/** "3 mm"; halves are not shown, the pictures are not that exact. */
const mm = (value: number): string => `${Math.abs(Math.round(value))} mm`
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${mm(value)}`

/** Labels of the MR-like pictures. They come with the code of the pictures; only the switch that opens them does not. */
export const slices = {
  /** Written into every picture. */
  illustration: 'illustrasjon, ikke et MR-opptak',
  planes: 'Snitt',
  plane: {
    both: { plain: 'Begge', field: 'Begge' },
    axial: { plain: 'På tvers', field: 'Aksialt' },
    sagittal: { plain: 'Fra siden', field: 'Sagittalt' },
  } satisfies Readonly<Record<string, Name>>,
  /** Where a plane lies: `level` is the disc it follows. */
  at: {
    axial: (level: string, along: number, audience: Audience): string =>
      audience === 'professional'
        ? `${level}, ${along === 0 ? 'midt i skiven' : signed(along)}`
        : along === 0
          ? `midt i skiven ${level}`
          : `${mm(along)} ${along > 0 ? 'over' : 'under'} midten av ${level}`,
    sagittal: (left: number, audience: Audience): string =>
      left === 0
        ? audience === 'professional'
          ? 'midtlinjen'
          : 'midt i ryggen'
        : `${mm(left)} til ${left > 0 ? 'venstre' : 'høyre'}`,
  },
  weighting: 'T2-vektet',
  move: { axial: 'Flytt snittet opp og ned', sagittal: 'Flytt snittet mot høyre og venstre' },
  near: 'Nærmere',
  labels: 'Navn',
  cut: 'Snitt i 3D',
  cutNote: 'Modellen i 3D åpnes der snittet ligger.',
  close: 'Lukk MR-bildet',
  center: 'Til funnet',
  /** For those who do not see it: what the picture shows, before where it lies. */
  description: {
    axial: 'MR-lignende tverrsnitt. Pasientens høyre er til venstre i bildet, magen er øverst.',
    sagittal: 'MR-lignende snitt sett fra siden. Magen er til venstre i bildet, hodet er øverst.',
  },
  key: {
    axial: 'R: pasientens høyre. L: venstre. A: foran. P: bak.',
    sagittal: 'A: foran. P: bak. H: mot hodet. F: mot føttene.',
  },
  tissue,
  /** Short names, written in the picture. */
  written: {
    root: (name: string): string => `rot ${name}`,
    displaced: { plain: 'skivevev', field: 'skivemateriale' },
  },
  /** What only these pictures show. */
  soft: {
    aorta: { plain: 'hovedpulsåren', field: 'aorta' },
    'vena-cava': { plain: 'nedre hulvene', field: 'vena cava inferior' },
    'lumbar-vessels': { plain: 'blodkar langs virvelen', field: 'lumbalkar' },
    'epidural-veins': { plain: 'små vener i ryggmargskanalen', field: 'epidurale vener' },
    bowel: { plain: 'tarm', field: 'tarm' },
    'epidural-fat': { plain: 'fett i ryggkanalen', field: 'epiduralt fett' },
    fat: { plain: 'fett', field: 'fett' },
    'subcutaneous-fat': { plain: 'fett under huden', field: 'subkutant fett' },
    skin: { plain: 'hud', field: 'hud' },
    psoas: { plain: 'hoftebøyeren', field: 'psoas major' },
    'quadratus-lumborum': { plain: 'sidemuskel', field: 'quadratus lumborum' },
    'abdominal-wall': { plain: 'bukveggsmuskel', field: 'bukveggen' },
    multifidus: { plain: 'dyp ryggmuskel', field: 'multifidus' },
    'erector-spinae': { plain: 'lang ryggmuskel', field: 'erector spinae' },
    iliacus: { plain: 'hoftebøyeren i bekkenet', field: 'iliacus' },
    gluteus: { plain: 'setemuskel', field: 'gluteus' },
    kidney: { plain: 'nyre', field: 'nyre' },
    'iliac-artery': { plain: 'bekkenpulsåre', field: 'arteria iliaca' },
    'iliac-vein': { plain: 'bekkenvene', field: 'vena iliaca' },
  } satisfies Readonly<Record<SingleSoft | PairedSoft, Name>>,
  joint: { plain: 'fasettleddet', field: 'fasettledd' } satisfies Name,
  /** What such a picture is, and that it is not pain. */
  about: {
    patient: {
      shows: 'Vann og fett er lyst i et slikt bilde. Ben og leddbånd er mørke.',
      means: 'Form er ikke smerte. Mange har forandringer på MR uten å kjenne noe.',
    },
    professional: {
      shows: 'Beregnet fra samme modell som 3D-bildet, med gråtoner som ved T2-vekting.',
      means: 'Aldersforandringer, bukning og protrusjon er vanlige også hos personer uten smerter.',
    },
  } satisfies Readonly<Record<Audience, { readonly shows: string; readonly means: string }>>,
  /** What the second sentence rests on. */
  facts: ['EPI-01', 'EPI-02', 'EPI-03', 'EPI-04'] as readonly FactId[],
  /** While the model is bent or its leg is moved. */
  atRest: 'MR-bilder tas liggende: Bildet viser ryggen i ro, uansett hvordan modellen holdes.',
  /** How the discs look that have no finding; said once another age is chosen. */
  others: {
    plain: 'De andre skivene er tegnet som lett eldede. Bare den valgte skiven følger alderen du velger.',
    field: 'De andre skivene vises alltid som grad II (Pfirrmann). Bare den valgte følger valgt grad.',
  },
  source: 'Kilde',
  due: 'Bildet regnes ut.',
  failed: 'Bildet kunne ikke regnes ut.',
  failedOlder: 'Det nye bildet kunne ikke regnes ut. Du ser det forrige.',
  retry: 'Prøv igjen',
}

/** Every word of the pictures. A language that lacks one does not compile. */
export type SliceWords = typeof slices
