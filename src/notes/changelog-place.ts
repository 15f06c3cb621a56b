import type { Section, SectionRelease } from './changelog-file.ts'
import { compareVersions } from './changelog-heading.ts'

/** Whether no release of the same package in the file is higher. */
export function isNewest(sections: readonly Section[], { package: name, order }: SectionRelease): boolean {
  return sections.every(
    ({ release }) =>
      release === null ||
      release.package !== name ||
      release.version === null ||
      compareVersions(release.order, order) <= 0,
  )
}

/** The index of the first release, where what is newest goes; the end where there is none. */
export function firstRelease(sections: readonly Section[]): number {
  const at = sections.findIndex(({ release }, index) => index > 0 && release !== null)
  return at === -1 ? sections.length : at
}

/**
 * The index at which a release's section goes: before the first lower one of its package, so that the newest comes
 * first. Among the releases of other packages, whose numbers say nothing about it, its `day` decides, an ISO date.
 */
export function placeFor(sections: readonly Section[], placed: SectionRelease, day: string): number {
  let at = -1
  let end = 1
  let known = false
  for (const [index, { release }] of sections.entries()) {
    if (release === null || index === 0) continue
    end = index + 1
    if (release.package !== placed.package || release.version === null) continue
    known = true
    if (at === -1 && compareVersions(release.order, placed.order) < 0) at = index
  }
  if (at === -1) at = end === 1 ? sections.length : end
  while (at > 1 && isEarlier(sections[at - 1], placed, day, known)) at--
  return at
}

/** Whether a section is another package's release of an earlier day. One without a date is, unless `known` releases say more. */
function isEarlier(
  section: Section | undefined,
  placed: SectionRelease,
  until: string,
  known: boolean,
): boolean {
  const { release = null, title } = section ?? {}
  if (release === null || release.version === null || release.package === placed.package) return false
  const day = title?.date?.day ?? null
  return day === null ? !known : day <= until
}
