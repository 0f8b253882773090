// The course of the nerves from the plexus to the foot: waypoints of the left side (mirror x for the right), ordered from proximal to
// distal, mm in the frame of skeleton.ts. They are textbook estimates: bend them to the bones and the skin. `diameter` is in mm.

import type { Waypoint } from './nerve-waypoints.ts'

export const LEG_NERVE_WAYPOINTS = {
  lumbarPlexusL2ToFemoral: {
    diameter: { nerve: 4 },
    points: [
      { p: [33.0, 103.6, 7.6], near: 'L2-3 disc, posterior third of psoas', source: 'PLEXUS-BMC11', confidence: 'medium' },
      { p: [35.0, 67.9, 9.3], near: 'L3-4 disc', source: 'PLEXUS-BMC11', confidence: 'medium' },
      { p: [37.0, 37.6, 6.2], near: 'femoral nerve formed at L4-5 disc, 18-28 % of AP depth from the posterior edge', source: 'DAVIS11 FN-PRONE FARNY94', confidence: 'high' },
    ],
  },
  lumbosacralTrunk: {
    diameter: { nerve: 6 },
    points: [
      { p: [31.0, 31.6, -1.8], near: 'L4 contribution beside L5 body', source: 'EST', confidence: 'medium' },
      { p: [31.0, 8.0, -2.0], near: 'medial border of psoas on the ala', source: 'EST', confidence: 'medium' },
      { p: [34.0, -10.0, -6.0], near: 'crosses the ala / SI joint, pelvic brim', source: 'EST', confidence: 'medium' },
      { p: [38.0, -28.0, -12.0], near: 'joins S1 on piriformis', source: 'EST', confidence: 'low' },
    ],
  },
  femoral: {
    diameter: { nerve: [10, 4] },
    points: [
      { p: [37.0, 37.6, 6.2], near: 'L4-5 disc, inside psoas', source: 'DAVIS11', confidence: 'high' },
      { p: [50.0, 14.0, 14.0], near: 'lower psoas, posterolateral; L5 level psoas 27-64 mm from midline', source: 'FARNY94', confidence: 'high' },
      { p: [62.0, -12.0, 24.0], near: 'leaves the lateral border of psoas, iliopsoas groove', source: 'EST', confidence: 'medium' },
      { p: [72.0, -42.0, 38.0], near: 'groove between iliacus and psoas', source: 'EST', confidence: 'medium' },
      { p: [78.0, -68.0, 54.0], near: 'above the inguinal ligament', source: 'EST', confidence: 'medium' },
      { p: [78.0, -74.1, 64.3], near: 'under the inguinal ligament just lateral to the mid-inguinal point / femoral artery', source: 'mid ASIS-pubic tubercle', confidence: 'medium' },
      { p: [79.0, -115.5, 64.9], near: 'in front of the hip joint capsule, 40 mm anterior to HJC', source: 'MESH Z-Anatomy agrees (15 mm medial, 43 mm anterior)', confidence: 'medium' },
      { p: [81.0, -148.5, 66.9], near: 'femoral triangle, divides 30-40 mm below the ligament', source: 'EST', confidence: 'medium' },
    ],
  },
  saphenous: {
    diameter: { nerve: [3, 1.5] },
    points: [
      { p: [81.0, -148.5, 66.9], near: 'origin from femoral nerve', source: 'EST', confidence: 'medium' },
      { p: [74.0, -223.5, 68.9], near: 'femoral triangle, lateral to the artery', source: 'EST', confidence: 'medium' },
      { p: [66.0, -289.7, 38.0], near: 'enters adductor canal, mid thigh', source: 'EST', confidence: 'medium' },
      { p: [50.0, -373.5, 20.0], near: 'adductor canal', source: 'EST', confidence: 'medium' },
      { p: [38.0, -419.5, 2.0], near: 'leaves the canal ~ 70-100 mm above the medial epicondyle', source: 'EST', confidence: 'medium' },
      { p: [27.0, -489.5, -10.0], near: 'behind the medial epicondyle, between sartorius and gracilis', source: 'EST', confidence: 'medium' },
      { p: [37.0, -558.5, -6.0], near: 'pierces fascia, medial knee; infrapatellar branch', source: 'EST', confidence: 'medium' },
      { p: [40.0, -646.5, 6.0], near: 'with the great saphenous vein on the medial tibia', source: 'EST', confidence: 'medium' },
      { p: [44.0, -766.5, 8.0], near: 'medial border of tibia', source: 'EST', confidence: 'medium' },
      { p: [41.0, -868.5, 6.0], near: 'in front of the medial malleolus', source: 'EST', confidence: 'high' },
      { p: [38.0, -907.5, 30.0], near: 'medial foot', source: 'EST', confidence: 'medium' },
    ],
  },
  obturator: {
    diameter: { nerve: [3.5, 2] },
    points: [
      { p: [27.0, 34.9, 0.6], near: 'medial-posterior psoas at L4-5', source: 'EST', confidence: 'medium' },
      { p: [30.0, 10.0, -4.0], near: 'leaves medial psoas at the ala', source: 'EST', confidence: 'medium' },
      { p: [44.0, -22.0, -2.0], near: 'pelvic brim over the SI joint', source: 'EST', confidence: 'medium' },
      { p: [56.0, -52.0, 16.0], near: 'lateral pelvic wall, below external iliac vessels', source: 'EST', confidence: 'medium' },
      { p: [52.0, -82.0, 40.0], near: 'obturator groove', source: 'EST', confidence: 'medium' },
      { p: [36.4, -127.6, 54.2], near: 'obturator canal', source: 'EST', confidence: 'medium' },
      { p: [44.4, -155.6, 58.2], near: 'divides around adductor brevis', source: 'EST', confidence: 'medium' },
      { p: [50.4, -212.6, 62.2], near: 'anterior branch, deep to adductor longus', source: 'EST', confidence: 'low' },
      { p: [58.0, -293.5, 22.0], near: 'anterior branch, mid thigh', source: 'EST', confidence: 'low' },
    ],
  },
  sciatic: {
    diameter: { nerve: [12, 6], note: 'oval, wider than thick proximally' },
    points: [
      { p: [38.0, -38.0, -16.0], near: 'sacral plexus on piriformis (L4-S3)', source: 'EST', confidence: 'medium' },
      { p: [50.0, -58.0, -38.0], near: 'greater sciatic foramen, leaves below piriformis', source: 'EST', confidence: 'medium' },
      { p: [63.7, -62.9, -37.8], near: 'infrapiriform: one third of PSIS-IT line (52/166), deep to gluteus maximus, moved 18 mm lateral / 14 mm anterior of the surface line', source: 'CURRIN15', confidence: 'high' },
      { p: [82.8, -110.3, -31.2], near: 'on gemelli / obturator internus', source: 'EST', confidence: 'medium' },
      { p: [91.9, -157.7, -14.6], near: 'midway between IT and GT (58/120), on quadratus femoris', source: 'CURRIN15 FRANCO03', confidence: 'high' },
      { p: [87.9, -253.5, -31.0], near: 'deep to long head of biceps, on adductor magnus', source: 'EST', confidence: 'medium' },
      { p: [80.0, -343.5, -30.0], near: 'mid thigh, posterior, ~25 mm medial and 45-50 mm behind the femoral shaft axis', source: 'EST', confidence: 'medium' },
      { p: [80.0, -351.5, -32.0], near: 'between biceps and semimembranosus', source: 'EST', confidence: 'medium' },
      { p: [76.0, -416.5, -32.0], near: 'bifurcation at the popliteal apex', source: 'EST', confidence: 'medium' },
    ],
  },
  tibial: {
    diameter: { nerve: [6, 4] },
    points: [
      { p: [76.0, -416.5, -32.0], near: 'bifurcation', source: 'EST', confidence: 'medium' },
      { p: [77.0, -466.5, -40.0], near: 'popliteal fossa, superficial to the vessels', source: 'EST', confidence: 'medium' },
      { p: [76.0, -521.5, -42.0], near: 'joint line, midline, behind popliteal vessels', source: 'EST', confidence: 'medium' },
      { p: [76.0, -578.5, -30.0], near: 'under the soleal arch', source: 'EST', confidence: 'medium' },
      { p: [75.0, -656.5, -26.0], near: 'deep posterior compartment on tibialis posterior', source: 'EST', confidence: 'medium' },
      { p: [68.0, -766.5, -26.0], near: 'lower leg', source: 'EST', confidence: 'medium' },
      { p: [52.0, -837.5, -44.0], near: 'medial to the Achilles, behind flexor digitorum', source: 'EST', confidence: 'medium' },
      { p: [43.0, -894.5, -36.0], near: 'tarsal tunnel, 20 mm behind the medial malleolus', source: 'EST', confidence: 'high' },
      { p: [45.0, -920.5, -16.0], near: 'divides into plantar nerves', source: 'EST', confidence: 'medium' },
      { p: [74.0, -945.5, 60.0], near: 'medial plantar nerve, sole', source: 'EST', confidence: 'low' },
    ],
  },
  commonFibular: {
    diameter: { nerve: [5, 4] },
    points: [
      { p: [76.0, -416.5, -32.0], near: 'bifurcation', source: 'EST', confidence: 'medium' },
      { p: [94.0, -453.5, -36.0], near: 'along the medial edge of biceps tendon', source: 'EST', confidence: 'medium' },
      { p: [107.0, -505.5, -27.0], near: 'behind the lateral femoral condyle', source: 'EST', confidence: 'medium' },
      { p: [111.0, -545.5, -34.0], near: 'behind the fibular head', source: 'EST', confidence: 'high' },
      { p: [119.0, -559.5, -26.0], near: 'winds round the fibular neck, on bone', source: 'EST', confidence: 'high' },
      { p: [119.0, -567.5, -10.0], near: 'divides under fibularis longus', source: 'EST', confidence: 'high' },
    ],
  },
  deepFibular: {
    diameter: { nerve: [3, 1.5] },
    points: [
      { p: [119.0, -567.5, -10.0], near: 'division', source: 'EST', confidence: 'high' },
      { p: [111.0, -591.5, 4.0], near: 'pierces anterior septum', source: 'EST', confidence: 'medium' },
      { p: [93.0, -651.5, 6.0], near: 'on interosseous membrane, between tibialis anterior and EDL', source: 'EST', confidence: 'medium' },
      { p: [87.0, -741.5, 6.0], near: 'mid leg with anterior tibial vessels', source: 'EST', confidence: 'medium' },
      { p: [76.0, -807.5, 2.0], near: 'lower leg, between TA and EHL', source: 'EST', confidence: 'medium' },
      { p: [74.0, -875.5, 8.0], near: 'ankle, under extensor retinaculum, midway between malleoli', source: 'EST', confidence: 'high' },
      { p: [72.0, -907.5, 60.0], near: 'dorsum of foot', source: 'EST', confidence: 'medium' },
      { p: [68.0, -935.5, 108.0], near: 'first web space', source: 'EST', confidence: 'high' },
    ],
  },
  superficialFibular: {
    diameter: { nerve: [3, 1.5] },
    points: [
      { p: [119.0, -567.5, -10.0], near: 'division', source: 'EST', confidence: 'high' },
      { p: [119.0, -621.5, -4.0], near: 'lateral compartment', source: 'EST', confidence: 'medium' },
      { p: [115.0, -701.5, 2.0], near: 'between fibularis longus and EDL', source: 'EST', confidence: 'medium' },
      { p: [100.0, -757.5, 12.0], near: 'pierces deep fascia ~120 mm above the ankle', source: 'STATPEARLS-FOOT', confidence: 'high' },
      { p: [92.0, -832.5, 18.0], near: 'subcutaneous, in front of the fibula', source: 'EST', confidence: 'medium' },
      { p: [86.0, -881.5, 6.0], near: 'anterolateral ankle', source: 'EST', confidence: 'medium' },
      { p: [88.0, -923.5, 72.0], near: 'dorsum of foot', source: 'EST', confidence: 'medium' },
    ],
  },
  sural: {
    diameter: { nerve: 2.5 },
    points: [
      { p: [78.0, -526.5, -52.0], near: 'medial sural branch in the popliteal fossa', source: 'EST', confidence: 'medium' },
      { p: [80.0, -606.5, -66.0], near: 'between the heads of gastrocnemius', source: 'EST', confidence: 'medium' },
      { p: [82.0, -734.5, -72.0], near: 'union with the communicating branch 163 mm above the intermalleolar line', source: 'DANGINTAWAT', confidence: 'high' },
      { p: [79.0, -819.5, -62.0], near: 'crosses the lateral border of the Achilles tendon 84-98 mm above ankle/heel', source: 'WEBB00 DANGINTAWAT', confidence: 'high' },
      { p: [89.0, -877.5, -63.0], near: '9 mm lateral to the tendon 50 mm above its insertion', source: 'SURAL-MRI', confidence: 'high' },
      { p: [103.0, -901.5, -54.0], near: '26 mm behind the malleolus', source: 'DANGINTAWAT SURAL-MRI', confidence: 'high' },
      { p: [105.0, -929.5, -38.0], near: '22 mm below the tip', source: 'SURAL-MRI', confidence: 'high' },
      { p: [112.0, -937.5, 28.0], near: 'base of fifth metatarsal', source: 'EST', confidence: 'high' },
      { p: [128.0, -945.5, 84.0], near: 'lateral little toe', source: 'EST', confidence: 'medium' },
    ],
  },
  superiorGluteal: {
    diameter: { nerve: 2.5 },
    points: [
      { p: [38.0, -24.0, -18.0], near: 'plexus', source: 'EST', confidence: 'low' },
      { p: [54.0, -40.0, -46.0], near: 'above piriformis', source: 'EST', confidence: 'low' },
      { p: [92.0, -46.0, -48.0], near: 'between gluteus medius and minimus', source: 'EST', confidence: 'low' },
    ],
  },
} as const satisfies Record<string, { readonly diameter: object; readonly points: readonly Waypoint[] }>
