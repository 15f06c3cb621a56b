/** Scripts that are written from right to left (ISO 15924; Unicode 16, Bidi_Class R and AL). */
const scripts: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Syre',
  'Syrj',
  'Syrn',
  'Thaa',
])

/** Languages that are usually written in one of them (CLDR 48, likely subtags). */
const languages: ReadonlySet<string> = new Set([
  'aii',
  'ar',
  'arc',
  'ary',
  'arz',
  'azb',
  'bal',
  'bgn',
  'bqi',
  'ckb',
  'dv',
  'fa',
  'glk',
  'haz',
  'he',
  'iw',
  'ji',
  'ks',
  'lrc',
  'luz',
  'mzn',
  'nqo',
  'pnb',
  'prs',
  'ps',
  'rhg',
  'sd',
  'sdh',
  'skr',
  'syr',
  'ug',
  'ur',
  'yi',
])

/** Which way a language is written: by the script that its tag names, else by the usual one. Not asked of `Intl`, whose data differ from machine to machine. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const [language = '', ...rest] = tag.split('-')
  const script = rest.find((part) => /^[a-z]{4}$/i.test(part))
  const isRightToLeft =
    script === undefined
      ? languages.has(language.toLowerCase())
      : scripts.has(`${script.charAt(0).toUpperCase()}${script.slice(1).toLowerCase()}`)
  return isRightToLeft ? 'rtl' : 'ltr'
}
