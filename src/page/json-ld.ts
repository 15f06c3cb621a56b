import type { Site } from './frame.ts'
import type { ReleaseView } from './release-view.ts'

/** A page above another, by its link from the site's root. */
export interface Crumb {
  readonly name: string
  readonly href: string
}

/**
 * What search engines read of a page (schema.org): the software as this release has it, and the way to the page, from
 * the index down. Addresses are absolute there, so what needs one is told only where the site's own is known.
 */
export function softwareData(
  { title, baseUrl, repositoryUrl }: Pick<Site, 'title' | 'baseUrl' | 'repositoryUrl'>,
  { release, summary }: { readonly release: ReleaseView; readonly summary: string },
  trail: readonly Crumb[],
): object {
  const software = {
    '@type': 'SoftwareApplication',
    name: release.package ?? title,
    softwareVersion: release.version,
    datePublished: release.day.datetime,
    releaseNotes: baseUrl === null ? summary : `${baseUrl}${release.href}`,
    ...(repositoryUrl !== null && { url: repositoryUrl }),
  }
  const way =
    baseUrl === null || trail.length === 0
      ? []
      : [breadcrumbs(baseUrl, [{ name: title, href: '' }, ...trail])]
  return { '@context': 'https://schema.org', '@graph': [software, ...way] }
}

function breadcrumbs(baseUrl: string, crumbs: readonly Crumb[]): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: `${baseUrl}${href}`,
    })),
  }
}
