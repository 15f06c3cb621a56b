import { generate } from 'selfsigned'

/** A certificate that vouches for itself, for one host; from `from` to `to`, by default for a year from now. */
export async function certificateFor(
  host: string,
  valid: { readonly from?: Date; readonly to?: Date } = {},
): Promise<{ readonly key: string; readonly cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: host }], {
    algorithm: 'sha256',
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: host }] }],
    ...(valid.from ? { notBeforeDate: valid.from } : {}),
    ...(valid.to ? { notAfterDate: valid.to } : {}),
  })
  return { key, cert }
}
