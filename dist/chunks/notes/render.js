import { t as compileTemplate } from "../render/template.js";
import { t as forgeLinks } from "../git/remote.js";

// templates/notes.html.hbs
var notes_html_default = "{{#each releases}}\n<section>\n<h2>{{#if compareUrl}}{{link compareUrl title}}{{else}}{{title}}{{/if}} <time datetime=\"{{date}}\">{{day date}}</time></h2>\n{{#if withdrawn}}\n<p><strong>Withdrawn</strong> on {{day withdrawn.at}}: {{inline withdrawn.reason @root.issueUrl}}</p>\n{{/if}}\n{{#if breaking.length}}\n<h3>Breaking changes</h3>\n<ul>\n{{#each breaking}}\n<li>{{#if scope}}<strong>{{scope}}:</strong> {{/if}}{{#each lines}}{{#unless @first}}<br>{{/unless}}{{inline this @root.issueUrl}}{{/each}} ({{#if commitUrl}}{{link commitUrl (short commit)}}{{else}}{{short commit}}{{/if}})</li>\n{{/each}}\n</ul>\n{{/if}}\n{{#each sections}}\n<h3>{{title}}</h3>\n<ul>\n{{#each changes}}\n<li id=\"{{id}}\">{{#if breaking}}<strong>Breaking:</strong> {{/if}}{{#if scope}}<strong>{{scope}}:</strong> {{/if}}{{inline description @root.issueUrl}} ({{#if commitUrl}}{{link commitUrl (short commit)}}{{else}}{{short commit}}{{/if}})</li>\n{{/each}}\n</ul>\n{{/each}}\n{{#if empty}}\n<p>No changes that readers would notice.</p>\n{{/if}}\n{{#if contributors.length}}\n<p>Thanks to {{#each contributors}}{{name}}{{#if first}} (first contribution){{/if}}{{#unless last}}, {{/unless}}{{/each}}.</p>\n{{/if}}\n</section>\n{{/each}}\n";

// templates/notes.md.hbs
var notes_md_default = "{{#each releases}}\n{{#unless @first}}\n\n{{/unless}}\n## {{#if compareUrl}}{{link compareUrl title}}{{else}}{{title}}{{/if}} ({{day date}})\n{{#if withdrawn}}\n\n**Withdrawn** on {{day withdrawn.at}}: {{inline withdrawn.reason @root.issueUrl}}\n{{/if}}\n{{#if breaking.length}}\n\n### Breaking changes\n\n{{#each breaking}}\n- {{#if scope}}**{{scope}}:** {{/if}}{{#each lines}}{{#unless @first}}\n  {{/unless}}{{inline this @root.issueUrl}}{{/each}} ({{#if commitUrl}}{{link commitUrl (short commit)}}{{else}}{{short commit}}{{/if}})\n{{/each}}\n{{/if}}\n{{#each sections}}\n\n### {{title}}\n\n{{#each changes}}\n- {{#if breaking}}**Breaking:** {{/if}}{{#if scope}}**{{scope}}:** {{/if}}{{inline description @root.issueUrl}} ({{#if commitUrl}}{{link commitUrl (short commit)}}{{else}}{{short commit}}{{/if}})\n{{/each}}\n{{/each}}\n{{#if empty}}\n\nNo changes that readers would notice.\n{{/if}}\n{{#if contributors.length}}\n\nThanks to {{#each contributors}}{{name}}{{#if first}} (first contribution){{/if}}{{#unless last}}, {{/unless}}{{/each}}.\n{{/if}}\n{{/each}}\n";

// templates/notes.slack.hbs
var notes_slack_default = "{{#each releases}}\n{{#unless @first}}\n\n{{/unless}}\n*{{#if compareUrl}}{{link compareUrl title}}{{else}}{{title}}{{/if}}* ({{day date}})\n{{#if withdrawn}}\n\n*Withdrawn* on {{day withdrawn.at}}: {{inline withdrawn.reason @root.issueUrl}}\n{{/if}}\n{{#if breaking.length}}\n\n*Breaking changes*\n{{#each breaking}}\n• {{#if scope}}*{{scope}}:* {{/if}}{{#each lines}}{{#unless @first}}\n   {{/unless}}{{inline this @root.issueUrl}}{{/each}} ({{#if commitUrl}}{{link commitUrl (short commit)}}{{else}}{{short commit}}{{/if}})\n{{/each}}\n{{/if}}\n{{#each sections}}\n\n*{{title}}*\n{{#each changes}}\n• {{#if breaking}}*Breaking:* {{/if}}{{#if scope}}*{{scope}}:* {{/if}}{{inline description @root.issueUrl}} ({{#if commitUrl}}{{link commitUrl (short commit)}}{{else}}{{short commit}}{{/if}})\n{{/each}}\n{{/each}}\n{{#if empty}}\n\nNo changes that readers would notice.\n{{/if}}\n{{#if contributors.length}}\n\nThanks to {{#each contributors}}{{name}}{{#if first}} (first contribution){{/if}}{{#unless last}}, {{/unless}}{{/each}}.\n{{/if}}\n{{/each}}\n";

// templates/notes.text.hbs
var notes_text_default = "{{#each releases}}\n{{#unless @first}}\n\n{{/unless}}\n{{title}} ({{day date}})\n{{#if withdrawn}}\n\nWITHDRAWN on {{day withdrawn.at}}: {{withdrawn.reason}}\n{{/if}}\n{{#if breaking.length}}\n\nBREAKING CHANGES\n{{#each breaking}}\n  * {{#if scope}}{{scope}}: {{/if}}{{#each lines}}{{#unless @first}}\n    {{/unless}}{{inline this null}}{{/each}} ({{short commit}})\n{{/each}}\n{{/if}}\n{{#each sections}}\n\n{{title}}\n{{#each changes}}\n  * {{#if breaking}}[breaking] {{/if}}{{#if scope}}{{scope}}: {{/if}}{{inline description null}} ({{short commit}})\n{{/each}}\n{{/each}}\n{{#if empty}}\n\nNo changes that readers would notice.\n{{/if}}\n{{#if contributors.length}}\n\nThanks to {{#each contributors}}{{name}}{{#if first}} (first contribution){{/if}}{{#unless last}}, {{/unless}}{{/each}}.\n{{/if}}\n{{#if compareUrl}}\n\n{{compareUrl}}\n{{/if}}\n{{/each}}\n";

// src/notes/view.ts
/** The view of a document; a pure function of it. */
function viewNotes(notes) {
	const links = notes.repository.url === null ? null : forgeLinks(notes.repository.url);
	const linked = (commit) => ({
		commit,
		commitUrl: links?.commit(commit) ?? null
	});
	return {
		issueUrl: links?.issue ?? null,
		releases: notes.releases.map((release) => ({
			title: release.version ?? "Unreleased",
			draft: release.tag === null,
			date: release.date,
			compareUrl: release.compareUrl,
			previousTag: release.previousTag,
			breaking: release.breaking.map(({ commit, scope, text }) => ({
				...linked(commit),
				scope,
				lines: text.split(/\r?\n/).filter((line) => line.trim() !== "")
			})),
			sections: release.sections.map(({ title, changes }) => ({
				title,
				changes: changes.map((change) => ({
					...linked(change.commit),
					...viewChange(change)
				}))
			})),
			contributors: release.contributors.map(({ name, first }, index, all) => ({
				name,
				first: first && release.previousTag !== null,
				last: index === all.length - 1
			})),
			empty: release.sections.length === 0,
			withdrawn: release.withdrawn
		}))
	};
}
function viewChange(change) {
	const { id, scope, description, breaking } = change;
	return {
		id,
		scope,
		description,
		breaking
	};
}

// src/notes/render.ts
const sources = {
	md: notes_md_default,
	html: notes_html_default,
	text: notes_text_default,
	slack: notes_slack_default
};
/** The notes in a template's format, ending with a newline. Untrusted text in them is inert in that format. */
function renderNotes(notes, format) {
	return `${compileTemplate(format, `templates/notes.${format}.hbs`, sources[format])(viewNotes(notes)).trim()}\n`;
}

export { renderNotes };