import { OrganizationalContact, OrganizationalEntity } from '@cyclonedx/cyclonedx-library/Models'
import { WaybillError } from '../errors.ts'
import { byCodeUnit, wellFormed } from './code-units.ts'
import { publicUrl } from './credentials.ts'
import { isEmail } from './validate-formats.ts'

/** Who makes or supplies something, as the configuration names it. */
export interface Organization {
  readonly name: string
  readonly urls: readonly string[]
  /** Published with the document: BSI TR-03183-2 2.1 asks for an address or a URL of the creator. */
  readonly email: string | null
}

/**
 * As the library has it, which would drop what is no address without a word. Throws CONFIG_INVALID for an address that is
 * none; it is not quoted, since nobody can tell what in it is a secret.
 */
export function entityOf({ name, urls, email }: Organization): OrganizationalEntity {
  const entity = new OrganizationalEntity({ name: wellFormed(name) })
  for (const url of [...new Set(urls.map((each) => urlOf(name, each)))].sort(byCodeUnit)) entity.url.add(url)
  if (email === null) return entity
  if (!isEmail(email)) throw new WaybillError('CONFIG_INVALID', `The e-mail address of ${name} is none.`)
  entity.contact.add(new OrganizationalContact({ email }))
  return entity
}

function urlOf(name: string, text: string): string {
  const url = publicUrl(text)
  if (url === null) throw new WaybillError('CONFIG_INVALID', `A URL of ${name} is none.`)
  return url
}
