// @vitest-environment jsdom
import { act } from 'react'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { store } from '../../src/state/store.ts'
import { click, html, launch, one, open, text, travel } from './open-page.tsx'

vi.mock('../../src/scene/stage.tsx', () => ({ Stage: () => null }))

beforeAll(launch)

afterEach(() => open('v=1&lang=nb'))

describe('without a hash', () => {
  test('a healthy spine in the language of the browser, mirrored on the html element', () => {
    expect({ ...html.dataset }).toEqual({
      disc: 'L4-L5',
      shape: 'normal',
      zone: 'subarticular',
      side: 'left',
      nerve: 'quiet',
      migration: 'none',
      lang: 'nb',
      for: 'patient',
      roots: '',
      compromise: 'none',
      msu: '',
      canal: '',
      ligament: 'spared',
      grade: 'II',
      weeks: '0',
      tissue: 'shrinks',
      shownShape: 'normal',
      shownSize: '0.50',
      shownNerve: 'quiet',
      posture: '0',
      test: 'none',
      raise: '0',
      slices: 'hidden',
      stage: 'unsupported',
      theme: 'light',
    })
    expect(html.lang).toBe('nb')
  })

  test('without WebGL a drawing stands for the picture, and words and controls are there', () => {
    expect(one('.instead').querySelector('.pic-annulus')).not.toBeNull()
    expect(text('.instead-words')).not.toBe('')
    expect(text('.words h1')).not.toBe('')
    expect(document.querySelectorAll('[data-section]')).toHaveLength(7)
  })
})

describe('the main job', () => {
  test('L4/5 left protrusion is three taps from launch, and everything says so', async () => {
    await click('input[name=level][value=L4-L5]')
    await click('input[name=shape][value=protrusion]')
    await click('.sector[data-zone=subarticular][data-side=left] input')
    expect(html.dataset).toMatchObject({
      shape: 'protrusion',
      roots: 'L5-left',
      compromise: 'contact',
      nerve: 'irritated',
    })
    expect(location.hash).toContain('disc=L4-L5&shape=protrusion&zone=subarticular&side=left')
    expect(text('.words')).toContain('L5')
    expect(document.title).toBe(`${text('.words h1')} – Korsrygg`)
    expect(text('.calm')).toBe('')
  })

  test('one tap is enough, and the calm line says what was taken for granted', async () => {
    await open('lang=nb')
    await click('input[name=shape][value=bulge]')
    expect(html.dataset.roots).toBe('L5-left')
    expect(text('.calm')).toContain('Velg skive, sted og side selv hvis det ikke stemmer.')
  })

  test('back undoes, forward does again', async () => {
    await click('input[name=level][value=L5-S1]')
    await click('input[name=shape][value=extrusion]')
    await travel(() => history.back())
    expect(html.dataset).toMatchObject({ disc: 'L5-S1', shape: 'normal' })
    expect(one<HTMLInputElement>('input[name=shape][value=normal]').checked).toBe(true)
    await travel(() => history.forward())
    expect(html.dataset).toMatchObject({ disc: 'L5-S1', shape: 'extrusion' })
  })

  test('roots reached are listed from cranial to caudal, left before right', async () => {
    await open('disc=L5-S1&shape=extrusion&zone=central&side=midline&size=0.7&lang=nb')
    expect(html.dataset.roots).toBe('S1-left S1-right S2-left S2-right S3-left S3-right S4-left S4-right')
  })
})

describe('controls', () => {
  test('a nerve under pressure can be chosen only where the geometry presses, and the reason is told', async () => {
    await open('shape=protrusion&size=0.5&lang=nb')
    const compressed = () => one<HTMLInputElement>('input[name=nerve][value=compressed]')
    expect(compressed().disabled).toBe(true)
    expect(text('.choices-nerve .help')).not.toBe('')
    await open('shape=extrusion&size=0.9&lang=nb')
    expect(compressed().disabled).toBe(false)
    await click('input[name=nerve][value=quiet]')
    expect(html.dataset.nerve).toBe('quiet')
  })

  test('migration is offered only where tissue can have moved', async () => {
    await open('shape=protrusion&lang=nb')
    expect(document.querySelector('select[name=migration]')).toBeNull()
    await open('shape=extrusion&zone=foraminal&lang=nb')
    expect(one<HTMLSelectElement>('select[name=migration]').options).toHaveLength(2)
    await open('shape=extrusion&zone=subarticular&lang=nb')
    expect(one<HTMLSelectElement>('select[name=migration]').options).toHaveLength(4)
    expect(text('.migration .legend')).toBe('Vevet')
  })

  test('professionals are told what else a place is called', async () => {
    await open('shape=protrusion&lang=nb&for=professional')
    expect(text('.dial-name')).toContain('paramedian')
    await click('input[name=audience][value=patient]')
    expect(text('.dial-name')).not.toContain('paramedian')
  })

  test('one tap leads from the picture to the words of the finding', async () => {
    const scrolled = vi.fn()
    one('.words').scrollIntoView = scrolled
    await click('.to-words')
    expect(scrolled).toHaveBeenCalled()
    expect(document.activeElement).toBe(one('.words'))
  })

  test('a changed language is no step in the history, and changes every label', async () => {
    await open('shape=bulge&lang=nb')
    const before = history.length
    await click('input[name=lang][value=en]')
    expect(html.lang).toBe('en')
    expect(text('.choices-shape legend')).toBe('Shape')
    expect(history.length).toBe(before)
  })

  test('a term lights its structure while focused, and opens its text when chosen', async () => {
    await open('shape=protrusion&lang=en')
    const term = one<HTMLButtonElement>('.term')
    await act(async () => term.focus())
    expect(store.getState().session.pointed).not.toEqual([])
    await click('.term')
    expect(text('.part h2')).not.toBe('')
    await act(async () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })))
    expect(document.querySelector('.part')).toBeNull()
  })

  test('the panel of views closes by Escape, by a press outside and by a choice', async () => {
    const isOpen = () => one('#camera-rest').getAttribute('data-open')
    const leave: (() => void)[] = [
      () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })),
      () => one('.stage').dispatchEvent(new Event('pointerdown', { bubbles: true })),
      () => one<HTMLElement>('.tool-back').click(),
    ]
    for (const close of leave) {
      await click('.camera-more')
      expect(isOpen()).toBe('true')
      await act(async () => close())
      expect(isOpen()).toBe('false')
    }
  })

  test.each(['nb', 'da', 'en'])(
    'every number of the call panel is a link that dials, in %s',
    async (lang) => {
      await open(`lang=${lang}`)
      const keys = [...document.querySelectorAll<HTMLAnchorElement>('.call .dial-key')]
      expect(keys.length).toBeGreaterThan(1)
      for (const key of keys) {
        const digits = key.querySelector('strong')?.textContent ?? ''
        expect(key.getAttribute('href')).toBe(`tel:${digits.replace(/ /g, '')}`)
        expect(digits).toMatch(/^\d[\d ]+$/)
      }
    },
  )

  test('every claim names its sources on demand', async () => {
    await open('shape=protrusion&lang=nb')
    for (const claim of document.querySelectorAll('.section:not(.section-urgent) .claim')) {
      expect(claim.querySelector('.source-button'), claim.textContent ?? '').not.toBeNull()
    }
    await click('.source-button')
    expect(text('.sources')).toMatch(/\d{4}/)
  })
})

describe('bad links', () => {
  test.each([
    ['nonsense=1', 'nonsense'],
    ['shape=slipped&lang=nb', 'form'],
    ['v=7&shape=bulge&lang=nb', '7'],
    ['lang=klingon&shape=bulge', 'språk'],
    ['for=robot&lang=nb', 'leser'],
    ['read=nonsense&lang=nb', 'nonsense'],
    [`shape=bulge&lang=nb&x=${'%41'.repeat(30_000)}`, 'begynnelsen'],
  ])('%.40s is shown as the nearest finding, with a calm word', async (hash, word) => {
    await open(hash)
    expect(text('.calm')).toContain(word)
    expect(document.querySelectorAll('[data-section]')).toHaveLength(7)
  })
})
