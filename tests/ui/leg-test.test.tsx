// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { all, click, html, launch, one, open, press, set, text } from './open-page.tsx'

vi.mock('../../src/scene/stage.tsx', () => ({ Stage: () => null }))

beforeAll(launch)
afterEach(() => open('v=1&lang=nb'))

const SLIDER = '.leg-angle input[type=range]'
const L5 = 'lang=en&disc=L4-L5&shape=extrusion&zone=subarticular&side=left'

async function movement(hash: string): Promise<void> {
  await open(hash)
  await click('input[name=bench][value=movement]')
}

describe('the leg tests', () => {
  test('begin with none; the one that fits the finding stands first', async () => {
    await movement(L5)
    const order = () => all<HTMLInputElement>('input[name=leg-test]').map(({ value }) => value)
    expect(order()).toEqual(['none', 'straightLegRaise', 'femoralStretch'])
    expect(document.querySelector(SLIDER)).toBeNull()
    await open('lang=en&disc=L2-L3&shape=protrusion')
    expect(order()).toEqual(['none', 'femoralStretch', 'straightLegRaise'])
  })

  test('a test has an angle that keys and drags move, and a way back', async () => {
    await movement(L5)
    await click('input[name=leg-test][value=straightLegRaise]')
    expect(html.dataset).toMatchObject({ test: 'straightLegRaise', raise: '0' })
    await set(SLIDER, '45')
    expect(html.dataset.raise).toBe('45')
    await press('ArrowRight', one(SLIDER))
    await press('PageUp', one(SLIDER))
    expect(html.dataset.raise).toBe('56')
    expect(text('.leg-angle output')).toBe('56 degrees')
    expect(text('.leg-angle label')).toContain('left')
    await press('End', one(SLIDER))
    expect(html.dataset.raise).toBe('90')
    await press('PageUp', one(SLIDER))
    expect(html.dataset.raise).toBe('90')
    await click('.leg-down')
    expect(html.dataset.raise).toBe('0')
    expect(one<HTMLButtonElement>('.leg-down').disabled).toBe(true)
    await click('input[name=leg-test][value=none]')
    expect(document.querySelector(SLIDER)).toBeNull()
  })

  test('the leg is that of the finding, the words say what is done and that nothing is diagnosed', async () => {
    await movement(`${L5.replace('left', 'right')}&test=straight-leg-raise&raise=30`)
    expect(text('.leg-angle label')).toContain('right')
    expect(text('.leg-about')).toContain('L5')
    expect(text('.leg-about')).toContain('makes no diagnosis')
    expect(all('.leg-about .source-button').length).toBeGreaterThan(2)
  })

  test('the window in which pain counts is marked for professionals, with the angle when it lies in it', async () => {
    await movement(`${L5}&test=straight-leg-raise&raise=50`)
    expect(document.querySelector('.leg-window')).toBeNull()
    await open(`${L5}&for=professional&test=straight-leg-raise&raise=50`)
    expect(text('.leg-window')).toContain('30')
    expect(one('.leg-window').dataset.now).toBe('true')
    expect(one(SLIDER).getAttribute('aria-valuetext')).toContain('50 degrees, ')
    await open(`${L5}&for=professional&test=straight-leg-raise&raise=80`)
    expect(one('.leg-window').dataset.now).toBe('false')
    await open(`${L5}&for=professional&test=femoral-stretch&raise=50`)
    expect(document.querySelector('.leg-window')).toBeNull()
  })
})
