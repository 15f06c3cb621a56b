import type { Configuration } from './schema.ts'

/** An empty `page`. */
export const pageDefaults: Configuration['page'] = {
  output: 'public/changelog',
  language: 'en',
  words: {},
  feeds: [],
  bom: 0,
  draft: false,
  colors: { light: {}, dark: {} },
  links: [],
  templates: {},
}

/**
 * What holds without a `waybill.yml`: the same as for an empty one. Written out, so that a command that needs no
 * file loads no YAML parser and no schema; a test proves that both agree.
 */
export function defaultConfiguration(): Configuration {
  return {
    trackers: [],
    notes: {
      style: 'conventional',
      reading: 'strict',
      types: {},
      rules: [],
      scopes: {},
      unconventional: 'list',
      'squash-lists': 'keep',
      'first-parent': false,
      templates: {},
      partials: {},
      words: {},
    },
    version: { first: '0.1.0', 'before-1.0': { breaking: 'minor', feature: 'minor' }, files: [] },
    release: {
      'version-files': false,
      commit: 'chore(release): {tag}',
      title: '{tag}',
      attach: [],
      draft: false,
    },
    environments: {},
    audiences: {},
    channels: {},
    bom: 'optional',
    ledger: { branch: 'waybill-ledger', remote: 'origin' },
    page: pageDefaults,
    network: { 'private-hosts': [] },
    secrets: { acknowledged: [] },
  }
}
