import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

interface Rule {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** Expects a page to break no rule of axe, all contrasts looked at; `options` are those of `axe.run`. */
export async function expectAccessible(page: Page, about: string, options: object = {}): Promise<void> {
  await page.evaluate(axe.source)
  const found = await page.evaluate<{ violations: Rule[]; passes: Rule[]; incomplete: Rule[] }>(
    `axe.run(${JSON.stringify({ preload: false, ...options })})`,
  )
  const violations = found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  )
  expect(violations, about).toEqual([])
  expect(found.passes.map(({ id }) => id)).toContain('color-contrast')
  expect(
    found.incomplete.map(({ id }) => id),
    about,
  ).not.toContain('color-contrast')
}
