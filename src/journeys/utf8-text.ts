import { WaybillError } from '../errors.ts'

/**
 * The text of a file that will be written again. Throws INPUT_INVALID for bytes that are not UTF-8: a replacement character
 * in their place would destroy what a person wrote.
 */
export function utf8Text(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new WaybillError('INPUT_INVALID', `${file} is not UTF-8, and is left as it is.`, {
      at: { file },
      hint: 'Convert it once, for example with iconv -f windows-1252 -t utf-8.',
      cause,
    })
  }
}
