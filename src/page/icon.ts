import type { SiteFile } from './site-file.ts'

/** The icon of a site that has none of its own: three lines of a list, the newest with a dot. */
export const defaultIcon: SiteFile = {
  path: 'icon.svg',
  content: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="8" fill="#0f4fa8"/>
<g fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round">
<path d="M8 9.5h.01" stroke-width="5"/>
<path d="M14 9.5h10M8 16h16M8 22.5h11"/>
</g>
</svg>
`,
}
