import type { Configuration } from '../config/schema.ts'
import { hasReference, resolveSecret, type Variable } from '../config/secrets.ts'

/**
 * The files that a preview is made from beside the configuration itself and what git holds: overrides, templates and partials,
 * what the page is dressed in, subscriber lists that are files, a ledger that is one. Paths as they are configured; a
 * list whose path needs a variable that is not set is left out.
 */
export function watchedPaths(configuration: Configuration, variable: Variable): string[] {
  const { notes, page, audiences, ledger } = configuration
  const lists = Object.values(audiences).flatMap(({ email }) => {
    const list = email?.list
    return typeof list === 'string' ? pathOf(list, variable) : []
  })
  const ofAudiences = Object.values(audiences).flatMap(({ templates = {}, partials = {} }) => [
    ...Object.values(templates),
    ...Object.values(partials),
  ])
  return [
    ...new Set([
      ...[notes.overrides, page.css, page.logo, page.icon, ledger.file].filter((path) => path !== undefined),
      ...Object.values(notes.templates).filter((path) => path !== undefined),
      ...Object.values(notes.partials),
      ...Object.values(page.templates),
      ...ofAudiences,
      ...lists,
    ]),
  ]
}

/** Nothing for a list that is at a URL: nobody tells when that changes. */
function pathOf(list: string, variable: Variable): string[] {
  try {
    const path = hasReference(list) ? resolveSecret(list, variable, 'email.list') : list
    return /^[a-z][a-z0-9+.-]+:\/\//i.test(path) ? [] : [path]
  } catch {
    return []
  }
}
