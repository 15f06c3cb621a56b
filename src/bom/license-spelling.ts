import { isSupportedSpdxId } from '@cyclonedx/cyclonedx-library/SPDX'

/** Longer texts are no names of licences. */
const longestName = 200

/** Words that change nothing: the MIT, MIT License, MIT Licence, licensed under the MIT. */
const fillers: ReadonlySet<string> = new Set(
  'the license licence licenses licensed under version ver v a an software'.split(' '),
)

interface Spellings {
  /** The id, or its beginning, by lower-case words. */
  idOf(words: string): string | undefined
}

/** Families whose ids end with a version, by the ways in which people write the family. */
const versioned: Spellings = spellings([
  ['Apache', 'apache', 'apache software', 'asl'],
  ['MPL', 'mpl', 'mozilla public'],
  ['EPL', 'epl', 'eclipse public'],
  ['CDDL', 'cddl', 'common development and distribution'],
  ['CPL', 'cpl', 'common public'],
  ['EUPL', 'eupl', 'european union public'],
  ['BSL', 'bsl', 'boost software', 'boost'],
  ['Artistic', 'artistic', 'perl artistic'],
  ['AFL', 'afl', 'academic free'],
  ['OSL', 'osl', 'open software'],
  ['ZPL', 'zpl', 'zope public'],
  ['OFL', 'ofl', 'sil open font', 'open font', 'sil ofl'],
  ['PSF', 'psf', 'python software foundation'],
  ['CC0', 'cc0', 'cc zero', 'cc 0', 'creative commons zero'],
  ['CC-BY', 'cc by', 'creative commons attribution'],
  ['CC-BY-SA', 'cc by sa', 'creative commons attribution sharealike'],
  ['CC-BY-NC', 'cc by nc'],
  ['CC-BY-NC-SA', 'cc by nc sa'],
  ['CC-BY-ND', 'cc by nd'],
  ['BlueOak', 'blue oak', 'blueoak', 'blue oak model'],
])

/** The same where the id says whether later versions may be chosen; a text that says nothing of them has `-only`. */
const gnu: Spellings = spellings([
  ['GPL', 'gpl', 'gnu gpl', 'general public', 'gnu general public'],
  ['LGPL', 'lgpl', 'gnu lgpl', 'lesser general public', 'gnu lesser general public', 'gnu lesser'],
  ['LGPL', 'library general public', 'gnu library general public', 'gnu library or lesser general public'],
  ['AGPL', 'agpl', 'gnu agpl', 'affero general public', 'gnu affero general public', 'affero gpl'],
])

/** Names that mean one licence and nothing else. `BSD`, `GPL`, `Apache` and `Public Domain` are not among them. */
const whole: Spellings = spellings([
  ['MIT', 'MIT', 'MIT/X11', 'X11/MIT', 'MIT X', 'Expat', 'MIT Expat', 'Expat MIT', 'MIT MIT'],
  ['MIT-0', 'MIT no attribution', 'MIT 0'],
  ['ISC', 'ISC', 'ISCL', 'ISC ISCL', 'ISC ISC', 'internet systems consortium'],
  ['0BSD', '0BSD', 'zero clause BSD', 'BSD zero clause', '0 clause BSD', 'free public 1.0.0'],
  ['BSD-2-Clause', 'BSD 2 clause', '2 clause BSD', 'BSD 2', 'two clause BSD', 'simplified BSD', 'FreeBSD'],
  ['BSD-3-Clause', 'BSD 3 clause', '3 clause BSD', 'BSD 3', 'three clause BSD', 'new BSD', 'modified BSD'],
  ['BSD-3-Clause', 'revised BSD', 'BSD new', 'BSD 3 clause new or revised', 'new BSD 3 clause'],
  ['BSD-3-Clause', 'BSD (3 clause)', 'BSD 3 clause BSD 3 clause'],
  ['BSD-4-Clause', 'BSD 4 clause', '4 clause BSD', 'original BSD', 'BSD original'],
  ['Unlicense', 'unlicense', 'the unlicense unlicense'],
  ['CC0-1.0', 'CC0', 'CC0 1.0 universal', 'CC0 1.0 universal (CC0 1.0) public domain dedication'],
  ['CC0-1.0', 'creative commons zero 1.0 universal'],
  ['Zlib', 'zlib', 'zlib/libpng'],
  ['WTFPL', 'WTFPL', 'WTFPL 2', 'WTFPL 2.0', 'do what the fuck you want to public'],
  ['PSF-2.0', 'python software foundation', 'PSF', 'PSFL'],
  ['BSL-1.0', 'boost software 1.0 (BSL 1.0)'],
  ['OFL-1.1', 'SIL open font 1.1 (OFL 1.1)'],
  ['HPND', 'historical permission notice and disclaimer'],
  ['NCSA', 'university of illinois/NCSA open source', 'NCSA open source'],
  ['UPL-1.0', 'universal permissive', 'universal permissive 1.0'],
  ['Unicode-3.0', 'unicode 3'],
])

/**
 * The SPDX id of a name that people write for a licence, such as `Apache License, Version 2.0`, `GPLv2+` or `New BSD`; null
 * for a name that may mean several (`BSD`) and for anything else. Takes the classifiers of Python packages
 * (`License :: OSI Approved :: MIT License`); PEP 639 lists those that are ambiguous.
 */
export function idOfName(text: string): string | null {
  if (text.length > longestName) return null
  if (!text.startsWith('License ::')) return fromWords(wordsOf(text))
  const name = text.slice(text.lastIndexOf('::') + 2)
  const words = wordsOf(name)
  return fromWords(words) ?? fromWords(wordsOf(name.replace(/\([^()]*\)$/, '')))
}

function fromWords(words: readonly string[]): string | null {
  const exact = whole.idOf(words.join(' '))
  if (exact !== undefined) return exact
  const version = /^(\d+(?:\.\d+)*)(\+?)$/.exec(words.at(-1) ?? '')
  if (!version) return null
  const [, number = '', plus] = version
  const family = words.slice(0, -1).join(' ')
  const dotted = number.includes('.') ? number : `${number}.0`
  const gpl = gnu.idOf(family)
  const plain = versioned.idOf(family)
  const id =
    gpl === undefined
      ? `${plain ?? ''}-${family.includes('oak') ? number : dotted}${plus}`
      : `${gpl}-${dotted}${plus === '' ? '-only' : '-or-later'}`
  return (gpl ?? plain) !== undefined && isSupportedSpdxId(id) ? id : null
}

/** Lower-case words and numbers; `v2` is a number, and so are the digits of `gplv2`, `gpl3` and `apache2`. */
function wordsOf(text: string): string[] {
  const words = text
    .toLowerCase()
    .split(/[^a-z0-9+.]+/)
    .map((word) => word.replace(/\.$/, ''))
    .flatMap(
      (word) => /^((?:[al]?gpl|mpl|epl|apache|asl|bsl|eupl|cddl)?)v?(\d.*)$/.exec(word)?.slice(1) ?? word,
    )
    .filter((word) => word !== '' && !fillers.has(word))
  return laterAsPlus(words)
}

/** `2 or later`, `2 or any later` and `2 or newer` are `2+`; `2 only` is 2. */
function laterAsPlus(words: readonly string[]): string[] {
  const ending = / (?:only|or (?:any )?(?:later|newer|greater)|and later)$/.exec(` ${words.join(' ')}`)?.[0]
  if (ending === undefined) return [...words]
  const kept = words.slice(0, -ending.trim().split(' ').length)
  const last = kept.pop()
  if (last === undefined) return [...words]
  return [...kept, ending === ' only' || last.endsWith('+') ? last : `${last}+`]
}

/** Most lockfiles name no licence by anything but its id: the words are taken apart with the first question. */
function spellings(rows: readonly (readonly [string, ...string[]])[]): Spellings {
  let known: ReadonlyMap<string, string> | undefined
  const read = () =>
    new Map(rows.flatMap(([id, ...names]) => names.map((name) => [wordsOf(name).join(' '), id])))
  return { idOf: (words) => (known ??= read()).get(words) }
}
