// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { AUDIENCES, LOCALES } from '../../src/words/locale.ts'
import { pictureClaims, postureClaims, postureInWords } from '../../src/words/movement.ts'
import { plain } from '../../src/words/text.ts'
import { unfounded } from '../words/figures.ts'
import { all, click, html, launch, one, open, press, set, text } from './open-page.tsx'

vi.mock('../../src/scene/stage.tsx', () => ({ Stage: () => null }))

beforeAll(launch)
afterEach(() => open('v=1&lang=nb'))

const SLIDER = '.posture input[type=range]'

async function movement(hash: string): Promise<void> {
  await open(hash)
  await click('input[name=bench][value=movement]')
}

describe('the posture slider', () => {
  test('begins standing, and moves by drags and keys', async () => {
    await movement('lang=en')
    expect(html.dataset.posture ?? '0').toBe('0')
    expect(one<HTMLButtonElement>('.posture-upright').disabled).toBe(true)
    await set(SLIDER, '-40')
    expect(text('.posture output')).toBe(postureInWords(-0.4, 'en'))
    await press('ArrowRight', one(SLIDER))
    expect(one<HTMLInputElement>(SLIDER).value).toBe('-30')
    await press('End', one(SLIDER))
    expect(one<HTMLInputElement>(SLIDER).value).toBe('100')
    await press('PageUp', one(SLIDER))
    expect(one<HTMLInputElement>(SLIDER).value).toBe('100')
    expect(one(SLIDER).getAttribute('aria-valuetext')).toBe(postureInWords(1, 'en'))
  })

  test('catches at standing, and a button stands the back upright', async () => {
    await movement('lang=en&posture=0.5')
    expect(one<HTMLInputElement>(SLIDER).value).toBe('50')
    await set(SLIDER, '4')
    expect(one<HTMLInputElement>(SLIDER).value).toBe('0')
    await press('Home', one(SLIDER))
    expect(one<HTMLInputElement>(SLIDER).value).toBe('-100')
    await click('.posture-upright')
    expect(one<HTMLInputElement>(SLIDER).value).toBe('0')
    expect(text('.posture output')).toBe(postureInWords(0, 'en'))
  })

  test('says what is seen with its sources, and what the picture does not claim', async () => {
    await movement('lang=en&posture=-1')
    expect(text('.posture')).toContain(plain(postureClaims(-1, 'en', 'patient')[0]!))
    await click('.posture .source-button')
    expect(text('.posture .sources')).toContain('Schmid')
    expect(text('.posture-more')).toContain('pressure')
    expect(all('.posture-more .source-button')).toHaveLength(2)
  })
})

describe('what is said of bending', () => {
  test('has no number that its facts do not hold, and a fact for every claim', () => {
    for (const locale of LOCALES)
      for (const audience of AUDIENCES)
        for (const posture of [-1, 0, 1])
          for (const claim of [
            ...postureClaims(posture, locale, audience),
            ...pictureClaims(locale, audience),
          ]) {
            const said = plain(claim)
            expect(claim.facts.length, said).toBeGreaterThan(0)
            expect(unfounded(said, claim.facts, locale), `${locale}: ${said}`).toBeUndefined()
            if (audience === 'patient')
              for (const sentence of said.split(/(?<=[.!?]) /))
                expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(20)
          }
  })

  test('frightens nobody: no load, no damage, no danger', () => {
    for (const locale of LOCALES)
      for (const posture of [-1, -0.2, 0, 0.2, 1])
        for (const claim of [
          ...postureClaims(posture, locale, 'patient'),
          ...pictureClaims(locale, 'patient'),
        ])
          expect(plain(claim)).not.toMatch(
            /belast|skad|farl|ødel|load|damag|danger|harm|\bslid\b|slit|\brisi?k/i,
          )
  })
})
