import type { SliceWords } from '../nb/slices.ts'

const mm = (value: number): string => `${Math.abs(Math.round(value))} mm`
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${mm(value)}`

export const slices: SliceWords = {
  illustration: 'illustration, not a scan',
  planes: 'Slice',
  plane: {
    both: { plain: 'Both', field: 'Both' },
    axial: { plain: 'Across', field: 'Axial' },
    sagittal: { plain: 'Side view', field: 'Sagittal' },
  },
  at: {
    axial: (level, along, audience) =>
      audience === 'professional'
        ? `${level}, ${along === 0 ? 'mid-disc' : signed(along)}`
        : along === 0
          ? `middle of disc ${level}`
          : `${mm(along)} ${along > 0 ? 'above' : 'below'} the middle of ${level}`,
    sagittal: (left, audience) =>
      left === 0
        ? audience === 'professional'
          ? 'midline'
          : 'middle of the back'
        : `${mm(left)} to the ${left > 0 ? 'left' : 'right'}`,
  },
  weighting: 'T2-weighted',
  move: { axial: 'Move the slice up and down', sagittal: 'Move the slice right and left' },
  near: 'Closer',
  labels: 'Names',
  cut: 'Cut 3D',
  cutNote: 'The 3D model is opened where the slice lies.',
  close: 'Close the MR picture',
  center: 'To the finding',
  description: {
    axial:
      'MR-like slice across the back. The patient’s right is on the left of the picture, the belly is at the top.',
    sagittal: 'MR-like slice from the side. The belly is on the left of the picture, the head is at the top.',
  },
  key: {
    axial: 'R: the patient’s right. L: left. A: front. P: back.',
    sagittal: 'A: front. P: back. H: towards the head. F: towards the feet.',
  },
  tissue: {
    air: { plain: 'air', field: 'air' },
    skin: { plain: 'skin', field: 'skin' },
    fat: { plain: 'fat', field: 'fat' },
    muscle: { plain: 'muscle', field: 'muscle' },
    vessel: { plain: 'blood vessel', field: 'vessel' },
    kidney: { plain: 'kidney', field: 'kidney' },
    bowel: { plain: 'bowel', field: 'bowel' },
    ligament: { plain: 'ligament', field: 'ligament' },
    marrow: { plain: 'bone marrow', field: 'marrow' },
    cortex: { plain: 'edge of bone', field: 'cortex' },
    joint: { plain: 'joint', field: 'joint space' },
    annulus: { plain: 'ring of the disc', field: 'annulus' },
    nucleus: { plain: 'core of the disc', field: 'nucleus' },
    displaced: { plain: 'tissue from the disc', field: 'displaced disc material' },
    fluid: { plain: 'fluid round the nerves', field: 'cerebrospinal fluid' },
    nerve: { plain: 'nerve', field: 'nerve tissue' },
    cord: { plain: 'spinal cord', field: 'cord' },
  },
  written: { root: (name) => `root ${name}`, displaced: { plain: 'disc tissue', field: 'disc material' } },
  soft: {
    aorta: { plain: 'main artery', field: 'aorta' },
    'vena-cava': { plain: 'main vein', field: 'inferior vena cava' },
    'lumbar-vessels': { plain: 'vessels round the vertebra', field: 'lumbar vessels' },
    'epidural-veins': { plain: 'small veins in the spinal canal', field: 'epidural veins' },
    bowel: { plain: 'bowel', field: 'bowel' },
    'epidural-fat': { plain: 'fat in the spinal canal', field: 'epidural fat' },
    fat: { plain: 'fat', field: 'fat' },
    'subcutaneous-fat': { plain: 'fat under the skin', field: 'subcutaneous fat' },
    skin: { plain: 'skin', field: 'skin' },
    psoas: { plain: 'hip flexor', field: 'psoas major' },
    'quadratus-lumborum': { plain: 'side muscle', field: 'quadratus lumborum' },
    'abdominal-wall': { plain: 'abdominal wall muscle', field: 'abdominal wall' },
    multifidus: { plain: 'deep back muscle', field: 'multifidus' },
    'erector-spinae': { plain: 'long back muscle', field: 'erector spinae' },
    iliacus: { plain: 'hip flexor in the pelvis', field: 'iliacus' },
    gluteus: { plain: 'buttock muscle', field: 'gluteus' },
    kidney: { plain: 'kidney', field: 'kidney' },
    'iliac-artery': { plain: 'pelvic artery', field: 'iliac artery' },
    'iliac-vein': { plain: 'pelvic vein', field: 'iliac vein' },
  },
  joint: { plain: 'facet joint', field: 'facet joint' },
  about: {
    patient: {
      shows: 'Water and fat are bright in such a picture. Bone and ligaments are dark.',
      means: 'Shape is not pain. Many people have changes on MR and feel nothing.',
    },
    professional: {
      shows: 'Computed from the same model as the 3D picture, with greys as in T2 weighting.',
      means: 'Age changes, bulges and protrusions are common in people without pain too.',
    },
  },
  facts: ['EPI-01', 'EPI-02', 'EPI-03', 'EPI-04'],
  atRest: 'An MRI scan is taken lying down: the picture shows the back at rest, however the model is held.',
  others: {
    plain: 'The other discs are drawn as slightly aged. Only the chosen disc follows the age you choose.',
    field:
      'The other discs are always drawn as grade II (Pfirrmann). Only the chosen one follows the chosen grade.',
  },
  source: 'Source',
  due: 'The picture is being computed.',
  failed: 'The picture could not be computed.',
  failedOlder: 'The new picture could not be computed. You see the one before.',
  retry: 'Try again',
}
