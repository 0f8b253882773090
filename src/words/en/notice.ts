import type { NoticeLines } from '../notice.ts'

export const notice: NoticeLines = {
  the: {
    level: 'the disc',
    shape: 'the shape',
    zone: 'the place',
    side: 'the side',
    size: 'the size',
    migration: 'where the tissue has moved',
    nerve: 'the nerve',
    lang: 'the language',
    for: 'the reader',
    grade: 'the age of the disc',
    weeks: 'the time',
    tissue: 'what becomes of the tissue',
    posture: 'the posture',
    test: 'the test',
    raise: 'how far the leg is lifted',
    slices: 'the MR picture',
  },
  otherLanguage: 'The link asks for a language that is not here yet, so the text is in English.',
  otherReader: 'The link names a reader that is not known here, so the text is the one for patients.',
  nearest: (listed) => `It was not possible to show ${listed} as asked. You see what comes closest.`,
  unknown: (listed) =>
    listed
      ? `Part of the link was not understood and was left out: ${listed}.`
      : 'Part of the link was not understood and was left out.',
  version: (echoed) => `The link was made for another version (${echoed}). You see what could be read.`,
  unreadable: 'The link could not be read. You see a healthy back.',
  stageFailed: 'The 3D picture could not be fetched. The text and the controls work as before.',
  contextLost: 'The 3D picture stopped. It usually comes back by itself.',
  noWebgl: 'This browser cannot show 3D. The drawing, the text and the controls still work.',
}
