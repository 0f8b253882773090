import type { SliceWords } from '../nb/slices.ts'

const mm = (value: number): string => `${Math.abs(Math.round(value))} mm`
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${mm(value)}`

export const slices: SliceWords = {
  illustration: 'illustration, ikke en MR-scanning',
  planes: 'Snit',
  plane: {
    both: { plain: 'Begge', field: 'Begge' },
    axial: { plain: 'På tværs', field: 'Aksialt' },
    sagittal: { plain: 'Fra siden', field: 'Sagittalt' },
  },
  at: {
    axial: (level, along, audience) =>
      audience === 'professional'
        ? `${level}, ${along === 0 ? 'midt i diskus' : signed(along)}`
        : along === 0
          ? `midt i diskus ${level}`
          : `${mm(along)} ${along > 0 ? 'over' : 'under'} midten af ${level}`,
    sagittal: (left, audience) =>
      left === 0
        ? audience === 'professional'
          ? 'midtlinjen'
          : 'midt i ryggen'
        : `${mm(left)} til ${left > 0 ? 'venstre' : 'højre'}`,
  },
  weighting: 'T2-vægtet',
  move: { axial: 'Flyt snittet op og ned', sagittal: 'Flyt snittet mod højre og venstre' },
  near: 'Tættere på',
  labels: 'Navne',
  cut: 'Snit 3D',
  cutNote: 'Modellen i 3D åbnes der, hvor snittet ligger.',
  close: 'Luk MR-billedet',
  center: 'Til fundet',
  description: {
    axial: 'MR-lignende tværsnit. Patientens højre er til venstre i billedet, maven er øverst.',
    sagittal: 'MR-lignende snit set fra siden. Maven er til venstre i billedet, hovedet er øverst.',
  },
  key: {
    axial: 'R: patientens højre. L: venstre. A: foran. P: bagved.',
    sagittal: 'A: foran. P: bagved. H: mod hovedet. F: mod fødderne.',
  },
  tissue: {
    air: { plain: 'luft', field: 'luft' },
    skin: { plain: 'hud', field: 'hud' },
    fat: { plain: 'fedt', field: 'fedt' },
    muscle: { plain: 'muskel', field: 'muskel' },
    vessel: { plain: 'blodkar', field: 'kar' },
    kidney: { plain: 'nyre', field: 'nyre' },
    bowel: { plain: 'tarm', field: 'tarm' },
    ligament: { plain: 'ledbånd', field: 'ligament' },
    marrow: { plain: 'knoglemarv', field: 'marv' },
    cortex: { plain: 'knoglekant', field: 'kortikalis' },
    joint: { plain: 'led', field: 'ledspalte' },
    annulus: { plain: 'ringen i diskus', field: 'anulus' },
    nucleus: { plain: 'kernen i diskus', field: 'nukleus' },
    displaced: { plain: 'væv fra diskus', field: 'forskudt diskusvæv' },
    fluid: { plain: 'væsken omkring nerverne', field: 'cerebrospinalvæske' },
    nerve: { plain: 'nerve', field: 'nervevæv' },
    cord: { plain: 'rygmarv', field: 'medulla' },
  },
  written: { root: (name) => `rod ${name}`, displaced: { plain: 'diskusvæv', field: 'diskusmateriale' } },
  soft: {
    aorta: { plain: 'hovedpulsåren', field: 'aorta' },
    'vena-cava': { plain: 'nedre hulvene', field: 'vena cava inferior' },
    'lumbar-vessels': { plain: 'blodkar langs hvirvlen', field: 'lumbalkar' },
    'epidural-veins': { plain: 'små vener i rygmarvskanalen', field: 'epidurale vener' },
    bowel: { plain: 'tarm', field: 'tarm' },
    'epidural-fat': { plain: 'fedt i rygmarvskanalen', field: 'epiduralt fedt' },
    fat: { plain: 'fedt', field: 'fedt' },
    'subcutaneous-fat': { plain: 'fedt under huden', field: 'subkutant fedt' },
    skin: { plain: 'hud', field: 'hud' },
    psoas: { plain: 'hoftebøjeren', field: 'psoas major' },
    'quadratus-lumborum': { plain: 'sidemuskel', field: 'quadratus lumborum' },
    'abdominal-wall': { plain: 'bugvægsmuskel', field: 'bugvæggen' },
    multifidus: { plain: 'dyb rygmuskel', field: 'multifidus' },
    'erector-spinae': { plain: 'lang rygmuskel', field: 'erector spinae' },
    iliacus: { plain: 'hoftebøjeren i bækkenet', field: 'iliacus' },
    gluteus: { plain: 'sædemuskel', field: 'gluteus' },
    kidney: { plain: 'nyre', field: 'nyre' },
    'iliac-artery': { plain: 'bækkenpulsåre', field: 'arteria iliaca' },
    'iliac-vein': { plain: 'bækkenvene', field: 'vena iliaca' },
  },
  joint: { plain: 'facetleddet', field: 'facetled' },
  about: {
    patient: {
      shows: 'Vand og fedt er lyst i sådan et billede. Knogler og ledbånd er mørke.',
      means: 'Form er ikke smerte. Mange har forandringer på MR uden at mærke noget.',
    },
    professional: {
      shows: 'Beregnet ud fra samme model som 3D-billedet, med gråtoner som ved T2-vægtning.',
      means: 'Aldersforandringer, udbugtning og protrusion er almindelige også hos personer uden smerter.',
    },
  },
  facts: ['EPI-01', 'EPI-02', 'EPI-03', 'EPI-04'],
  atRest: 'MR-billeder tages liggende: Billedet viser ryggen i ro, uanset hvordan modellen holdes.',
  others: {
    plain: 'De andre diskusser er tegnet som let ældede. Kun den valgte diskus følger den alder, du vælger.',
    field: 'De andre diskusser vises altid som grad II (Pfirrmann). Kun den valgte følger den valgte grad.',
  },
  source: 'Kilde',
  due: 'Billedet beregnes.',
  failed: 'Billedet kunne ikke beregnes.',
  failedOlder: 'Det nye billede kunne ikke beregnes. Du ser det forrige.',
  retry: 'Prøv igen',
}
