import { r as __toESM } from "../rolldown.js";
import { n as WaybillErrors, r as exitCodes, t as WaybillError } from "../errors.js";
import { t as v5 } from "../uuid.js";
import { n as canonicalize, t as sendStates } from "../notices/send-states.js";
import { t as compileTemplate } from "../render/template.js";
import { r as safeUrl, t as dialects } from "../render/escape.js";
import { i as resolveSecret } from "../config/secrets.js";
import { createHash, createHmac } from "node:crypto";

// src/notices/canonical-json.ts
/** JSON by RFC 8785: the same value always has the same bytes, so it can be hashed and compared. */
function canonicalJson(value) {
	const json = canonicalize(value);
	if (json === void 0) throw new TypeError("the value has no JSON");
	return json;
}

// src/notices/fit.ts
/**
* The composition with the most entries, of at most `entries`, that fits a channel; with none when nothing fits.
* Compositions grow with their entries, so the bound is found by doubling and then by bisection: the work follows what
* is sent, whatever the history holds.
*/
function fit(entries, compose, fits) {
	let low = 0;
	let best = compose(0);
	let high = entries + 1;
	for (let limit = Math.min(8, entries); limit > low; limit = Math.min(limit * 2, entries)) {
		const composed = compose(limit);
		if (!fits(composed)) {
			high = limit;
			break;
		}
		low = limit;
		best = composed;
	}
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		const composed = compose(middle);
		if (fits(composed)) {
			low = middle;
			best = composed;
		} else high = middle;
	}
	return best;
}

// templates/email-checks.html.hbs
var email_checks_html_default = "<h2 class=\"ink\" style=\"margin:28px 0 6px;font-size:17px;line-height:24px;font-weight:600;color:#1a2029\">{{name}}</h2>\n<p class=\"ink\" style=\"margin:0 0 12px;font-size:15px;line-height:23px;color:#1a2029\">{{> @partial-block}}</p>\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;border-collapse:collapse\">\n{{#each internal.checks}}\n{{#> row name=check}}{{result}} on {{target}}{{#if reason}}<br>{{reason}}{{/if}}{{/row}}\n{{/each}}\n</table>\n{{#if internal.omitted}}\n<p class=\"soft\" style=\"margin:8px 0 0;font-size:13px;line-height:20px;color:#566172\">And {{count internal.omitted \"more check\" \"more checks\"}}.</p>\n{{/if}}\n";

// templates/email-label.html.hbs
var email_label_html_default = "<td class=\"cell\" style=\"padding:8px 18px 0 0;vertical-align:top\">\n<p class=\"soft\" style=\"margin:0 0 2px;font-size:12px;line-height:18px;color:#4c5667\">{{name}}</p>\n<p class=\"accent\" style=\"margin:0;font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:20px;line-height:28px;font-weight:700;letter-spacing:-0.01em;color:{{colors.accent}};overflow-wrap:anywhere\">{{> @partial-block}}</p>\n</td>\n";

// templates/email-layout.html.hbs
var email_layout_html_default = "<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"supported-color-schemes\" content=\"light dark\">\n<meta name=\"format-detection\" content=\"telephone=no, date=no, address=no, email=no\">\n<title>{{subject}}</title>\n<style>\n:root { color-scheme: light dark; supported-color-schemes: light dark; }\na { color: {{colors.accent}}; }\ncode { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: 0.92em; background: #eef1f5; border-radius: 4px; padding: 1px 4px; }\n.changes li { margin: 0 0 8px; }\n@media (max-width: 520px) {\n  .pad { padding-left: 22px !important; padding-right: 22px !important; }\n  .headline { font-size: 23px !important; }\n  .cell { display: block !important; width: auto !important; padding-right: 0 !important; }\n  .value { padding-top: 0 !important; padding-bottom: 10px !important; border-top: 0 !important; }\n}\n@media (prefers-color-scheme: dark) {\n  .page { background: #0e1116 !important; color: #e6e9ee !important; }\n  .card { background: #171b22 !important; border-color: #2b323d !important; }\n  .ink { color: #e6e9ee !important; }\n  .soft { color: #a9b2c0 !important; }\n  .rule { border-color: #343c48 !important; }\n  .accent { color: {{colors.light}} !important; }\n  .bar { background: {{colors.light}} !important; }\n  .note { background: {{colors.shade}} !important; border-color: {{colors.light}} !important; }\n  .alert { background: #2e2413 !important; border-color: #f0bf5a !important; }\n  .warn { color: #f0bf5a !important; }\n  a { color: {{colors.light}} !important; }\n  code { background: #262c36 !important; color: #e6e9ee !important; }\n}\n[data-ogsc] .ink { color: #e6e9ee !important; }\n[data-ogsc] .soft { color: #a9b2c0 !important; }\n[data-ogsc] .accent, [data-ogsc] a { color: {{colors.light}} !important; }\n[data-ogsc] .warn { color: #f0bf5a !important; }\n[data-ogsb] .page { background: #0e1116 !important; }\n[data-ogsb] .card { background: #171b22 !important; }\n[data-ogsb] .note { background: {{colors.shade}} !important; }\n[data-ogsb] .alert { background: #2e2413 !important; }\n</style>\n</head>\n<body class=\"page\" style=\"margin:0;padding:0;background:#eef1f5;color:#1a2029;-webkit-text-size-adjust:100%;text-size-adjust:100%\">\n<div style=\"display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;color:transparent;font-size:1px;line-height:1px\">{{#if windowLabel}}{{windowLabel}} {{slot \"window\"}}. {{/if}}{{preview}}</div>\n<table role=\"presentation\" class=\"page\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;border-collapse:collapse;background:#eef1f5;font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif\">\n<tr>\n<td align=\"center\" style=\"padding:28px 12px 40px\">\n<table role=\"presentation\" width=\"600\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;max-width:600px;border-collapse:separate;text-align:left\">\n<tr>\n<td style=\"padding:0 4px 14px\">\n<p class=\"ink\" style=\"margin:0;font-size:15px;line-height:20px;font-weight:600;color:#1a2029\">{{product}}</p>\n</td>\n</tr>\n<tr>\n<td class=\"bar\" style=\"height:5px;line-height:5px;font-size:5px;background:{{colors.accent}};border-radius:10px 10px 0 0\">&nbsp;</td>\n</tr>\n<tr>\n<td class=\"card pad\" style=\"padding:30px 40px 34px;background:#ffffff;border:1px solid #dbe1e9;border-top:0;border-radius:0 0 10px 10px\">\n<p class=\"accent\" style=\"margin:0 0 10px;font-size:12px;line-height:16px;font-weight:700;letter-spacing:0.09em;text-transform:uppercase;color:{{colors.accent}}\">{{label}}</p>\n<h1 class=\"ink headline\" style=\"margin:0 0 22px;font-size:27px;line-height:1.25;font-weight:700;letter-spacing:-0.015em;color:#1a2029;overflow-wrap:anywhere\">{{headline}}</h1>\n{{> @partial-block}}\n</td>\n</tr>\n<tr>\n<td class=\"pad\" style=\"padding:20px 40px 0\">\n<p class=\"soft\" style=\"margin:0;font-size:13px;line-height:20px;color:#566172\">{{#if replyTo}}Questions? Answer this message, or write to {{link replyUrl replyTo}}.{{else}}Questions? Answer this message.{{/if}} We never ask for a password in these messages.</p>\n</td>\n</tr>\n</table>\n</td>\n</tr>\n</table>\n</body>\n</html>\n";

// templates/email-record.html.hbs
var email_record_html_default = "<p class=\"soft\" style=\"margin:0;font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:12px;line-height:19px;color:#566172;overflow-wrap:anywhere\">shipment {{shipment}}<br>commit {{commit}}{{#if bom}}<br>bill of materials SHA-256 {{bom.sha256}}{{/if}}{{#if ledger}}<br>ledger entry {{ledger.seq}}, {{ledger.head}}{{/if}}</p>\n";

// templates/email-route.html.hbs
var email_route_html_default = "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;border-collapse:separate;margin:0 0 14px\">\n<tr>\n<td class=\"note\" style=\"padding:6px 18px 14px;background:{{colors.tint}};border:1px dashed {{colors.accent}};border-radius:8px\">\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;border-collapse:collapse\">\n<tr>\n{{#> label name=\"Version\"}}{{version}}{{/label}}\n{{#if previousVersion}}\n{{#> label name=\"Follows\"}}{{previousVersion}}{{/label}}\n{{/if}}\n{{#> label name=\"Environment\"}}{{environment}}{{/label}}\n</tr>\n</table>\n</td>\n</tr>\n</table>\n";

// templates/email-row.html.hbs
var email_row_html_default = "<tr>\n<td class=\"cell rule soft\" style=\"width:118px;padding:9px 14px 9px 0;border-top:1px solid #e6eaf0;font-size:13px;line-height:20px;vertical-align:top;color:#566172\">{{name}}</td>\n<td class=\"cell value rule ink\" style=\"padding:9px 0;border-top:1px solid #e6eaf0;font-size:15px;line-height:20px;vertical-align:top;color:#1a2029;overflow-wrap:anywhere\">{{> @partial-block}}</td>\n</tr>\n";

// templates/exception.html.hbs
var exception_html_default = "{{#> layout}}\n<p class=\"ink\" style=\"margin:0 0 20px;font-size:16px;line-height:25px;color:#1a2029\">Hello {{slot \"name\"}},<br>{{seen}}{{#if meaning}} {{meaning}}{{/if}}</p>\n{{> route}}\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;border-collapse:collapse\">\n{{#if announced}}\n{{#> row name=\"Announced\"}}{{version}}{{#if announced.expected}}, expected {{announced.expected}}{{/if}}{{/row}}\n{{/if}}\n{{#> row name=\"Checked\"}}{{slot \"window\"}}{{/row}}\n</table>\n{{#if internal}}\n{{#> checks name=\"What the checks saw\"}}{{internal.coverage}}{{/checks}}\n{{/if}}\n<h2 class=\"ink\" style=\"margin:28px 0 6px;font-size:17px;line-height:24px;font-weight:600;color:#1a2029\">What comes next</h2>\n<p class=\"ink\" style=\"margin:0;font-size:15px;line-height:23px;color:#1a2029\">The next message about this shipment comes in this thread.</p>\n<div class=\"rule\" style=\"margin:28px 0 0;padding:16px 0 0;border-top:2px dashed #d5dbe4\">\n{{> record}}\n</div>\n{{/layout}}\n";

// templates/exception.slack.hbs
var exception_slack_default = "*{{label}}* · {{environment}} · {{seen}}\n\n{{#if announced}}\n*Announced:* {{version}}{{#if announced.expected}}, expected {{announced.expected}}{{/if}}\n\n{{/if}}\n*Checked:* {{slot \"window\"}}\n\n{{#if meaning}}\n{{meaning}}\n\n{{/if}}\n{{#if internal}}\n*What the checks saw:* {{internal.coverage}}\n\n{{#each internal.checks}}\n• {{check}} on {{target}}: {{result}}{{#if reason}}; {{reason}}{{/if}}\n{{/each}}\n{{#if internal.omitted}}\n• and {{count internal.omitted \"more check\" \"more checks\"}}\n{{/if}}\n\n{{/if}}\n---\n\nThe next message about this shipment comes in this thread. Questions? Answer here{{#if replyTo}}, or write to {{replyTo}}{{/if}}.\n\nShipment {{code shipment}}, commit {{code (short commit)}}{{#if ledger}}, recorded in the ledger as entry {{ledger.seq}}, {{code ledger.head}}{{/if}}\n";

// templates/exception.text.hbs
var exception_text_default = "{{#if (eq tone \"undelivered\")}}\nEXCEPTION NOTICE: NOT DELIVERED\n{{else}}\nEXCEPTION NOTICE: UNVERIFIED\n{{/if}}\n\nHello {{slot \"name\"}},\n\n{{headline}}.\n\n{{#if announced}}\nAnnounced: {{version}}{{#if announced.expected}}, expected {{announced.expected}}{{/if}}\n{{/if}}\nChecked: {{slot \"window\"}}\nSeen: {{seen}}\nEnvironment: {{environment}}\n{{#if previousVersion}}\nFollows: {{previousVersion}}\n{{/if}}\n\n{{#if meaning}}\n{{meaning}}\n\n{{/if}}\n{{#if internal}}\nWHAT THE CHECKS SAW\n\n{{internal.coverage}}\n\n{{#each internal.checks}}\n* {{check}} on {{target}}: {{result}}{{#if reason}}; {{reason}}{{/if}}\n{{/each}}\n{{#if internal.omitted}}\n* and {{count internal.omitted \"more check\" \"more checks\"}}\n{{/if}}\n\n{{/if}}\nWHAT COMES NEXT\n\nThe next message about this shipment comes in this thread.\n{{#if replyTo}}\nQuestions? Answer this message, or write to {{replyTo}}.\n{{else}}\nQuestions? Answer this message.\n{{/if}}\n\n-- \nShipment {{shipment}}, commit {{commit}}.\n{{#if bom}}\nBill of materials: SHA-256 {{bom.sha256}}\n{{/if}}\n{{#if ledger}}\nRecorded in the ledger as entry {{ledger.seq}}, {{ledger.head}}\n{{/if}}\nWe never ask for a password in these messages.\n";

// templates/notice-changes.html.hbs
var notice_changes_html_default = "{{#if changes.breaking}}\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;border-collapse:separate;margin:26px 0 0\">\n<tr>\n<td class=\"alert\" style=\"padding:16px 20px 6px;background:#fdf4e1;border-left:3px solid #8a5a00;border-radius:0 6px 6px 0\">\n<h2 class=\"warn\" style=\"margin:0 0 8px;font-size:17px;line-height:24px;font-weight:600;color:#7a4f00\">What breaks, and what to do</h2>\n{{#each changes.breaking}}\n<h3 class=\"ink\" style=\"margin:0 0 4px;font-size:15px;line-height:23px;font-weight:600;color:#1a2029;overflow-wrap:anywhere\">{{#if scope}}{{scope}}: {{/if}}{{inline title @root.issueUrl}}</h3>\n{{#each advice}}\n<p class=\"ink\" style=\"margin:0 0 10px;font-size:15px;line-height:23px;color:#1a2029;overflow-wrap:anywhere\">{{inline this @root.issueUrl}}</p>\n{{/each}}\n{{/each}}\n</td>\n</tr>\n</table>\n{{/if}}\n{{#each changes.sections}}\n<h2 class=\"ink\" style=\"margin:28px 0 8px;font-size:17px;line-height:24px;font-weight:600;color:#1a2029\">{{title}}</h2>\n<ul class=\"changes ink\" style=\"margin:0;padding:0 0 0 20px;font-size:15px;line-height:23px;color:#1a2029;overflow-wrap:anywhere\">\n{{#each changes}}\n<li>{{#if scope}}<strong>{{scope}}:</strong> {{/if}}{{inline description @root.issueUrl}}</li>\n{{/each}}\n</ul>\n{{/each}}\n{{#if changes.omitted}}\n<p class=\"soft\" style=\"margin:16px 0 0;font-size:15px;line-height:23px;color:#566172\">And {{count changes.omitted \"more change\" \"more changes\"}}, listed in {{#if pageUrl}}{{link pageUrl \"the release notes\"}}{{else}}the release notes{{/if}}.</p>\n{{/if}}\n";

// templates/notice-changes.slack.hbs
var notice_changes_slack_default = "{{#if changes.breaking}}\n*What breaks, and what to do*\n{{#each changes.breaking}}\n• {{#if scope}}*{{scope}}:* {{/if}}{{inline title @root.issueUrl}}\n{{#each advice}}\n      {{inline this @root.issueUrl}}\n{{/each}}\n{{/each}}\n\n{{/if}}\n{{#each changes.sections}}\n*{{title}}*\n{{#each changes}}\n• {{#if scope}}*{{scope}}:* {{/if}}{{inline description @root.issueUrl}}\n{{/each}}\n\n{{/each}}\n{{#if changes.omitted}}\nAnd {{count changes.omitted \"more change\" \"more changes\"}}, listed in {{#if pageUrl}}{{link pageUrl \"the release notes\"}}{{else}}the release notes{{/if}}.\n\n{{/if}}\n";

// templates/notice-changes.text.hbs
var notice_changes_text_default = "{{#if changes.breaking}}\nWHAT BREAKS, AND WHAT TO DO\n\n{{#each changes.breaking}}\n* {{#if scope}}{{scope}}: {{/if}}{{inline title null}}\n{{#each advice}}\n  {{inline this null}}\n{{/each}}\n\n{{/each}}\n{{/if}}\n{{#each changes.sections}}\n{{title}}\n\n{{#each changes}}\n* {{#if scope}}{{scope}}: {{/if}}{{inline description null}}\n{{/each}}\n\n{{/each}}\n{{#if changes.omitted}}\nAnd {{count changes.omitted \"more change\" \"more changes\"}}, listed in the release notes{{#if pageUrl}}: {{link pageUrl pageUrl}}{{else}}.{{/if}}\n\n{{/if}}\n";

// templates/notice.html.hbs
var notice_html_default = "{{#> layout}}\n<p class=\"ink\" style=\"margin:0 0 20px;font-size:16px;line-height:25px;color:#1a2029\">Hello {{slot \"name\"}},<br>This is what is coming, before it arrives. Nothing has changed yet.</p>\n{{> route}}\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;border-collapse:collapse\">\n{{#if windowLabel}}\n{{#> row name=\"Expected\"}}<strong>{{slot \"window\"}}</strong>{{/row}}\n{{/if}}\n{{#> row name=\"In it\"}}{{changes.summary}}{{/row}}\n{{#> row name=\"Bill of materials\"}}{{#if bom}}{{count bom.components \"component\" \"components\"}}, as CycloneDX{{#if bom.attached}}, attached as <code>bom.cdx.json</code>{{/if}}{{else}}This release has no bill of materials.{{/if}}{{/row}}\n</table>\n{{> changes}}\n{{#if earlyAccess}}\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;border-collapse:separate;margin:26px 0 0\">\n<tr>\n<td class=\"note\" style=\"padding:14px 18px;background:{{colors.tint}};border-left:3px solid {{colors.accent}};border-radius:0 6px 6px 0\">\n<h2 class=\"ink\" style=\"margin:0 0 3px;font-size:15px;line-height:22px;font-weight:600;color:#1a2029\">Try it early</h2>\n<p class=\"ink\" style=\"margin:0;font-size:15px;line-height:23px;color:#1a2029\">{{inline earlyAccess null}}</p>\n</td>\n</tr>\n</table>\n{{/if}}\n<h2 class=\"ink\" style=\"margin:28px 0 6px;font-size:17px;line-height:24px;font-weight:600;color:#1a2029\">What comes next</h2>\n<p class=\"ink\" style=\"margin:0;font-size:15px;line-height:23px;color:#1a2029\">Once the rollout has been checked, the proof of delivery comes in this thread. If it does not work out, we tell you that instead.</p>\n<div class=\"rule\" style=\"margin:28px 0 0;padding:16px 0 0;border-top:2px dashed #d5dbe4\">\n<p class=\"soft\" style=\"margin:0 0 4px;font-size:13px;line-height:20px;color:#566172\">To check this notice{{#if pageUrl}}, compare it with {{link pageUrl \"the release notes\"}} once they are out{{/if}}:</p>\n{{> record}}\n</div>\n{{/layout}}\n";

// templates/notice.slack.hbs
var notice_slack_default = "*Advance shipping notice* · {{environment}}{{#if previousVersion}} · follows {{previousVersion}}{{/if}} · {{changes.summary}}\n\n{{#if windowLabel}}\n*Expected:* {{slot \"window\"}}\n\n{{/if}}\n{{> changes}}\n{{#if earlyAccess}}\n*Try it early:* {{inline earlyAccess null}}\n\n{{/if}}\n{{#if bom}}\n*Bill of materials:* {{count bom.components \"component\" \"components\"}}, SHA-256 {{code bom.sha256}}\n{{else}}\n*Bill of materials:* this release has none.\n{{/if}}\n\n---\n\nOnce the rollout has been checked, the proof of delivery comes in this thread. Questions or objections? Answer here{{#if replyTo}}, or write to {{replyTo}}{{/if}}.\n\nShipment {{code shipment}}, commit {{code (short commit)}}{{#if pageUrl}}, {{link pageUrl \"release notes\"}} once it is out{{/if}}\n";

// templates/notice.text.hbs
var notice_text_default = "ADVANCE SHIPPING NOTICE\n\nHello {{slot \"name\"}},\n\n{{headline}}.\nThis is what is coming, before it arrives. Nothing has changed yet.\n\n{{#if windowLabel}}\nExpected: {{slot \"window\"}}\n{{/if}}\nEnvironment: {{environment}}\n{{#if previousVersion}}\nFollows: {{previousVersion}}\n{{/if}}\nIn it: {{changes.summary}}\n\n{{> changes}}\n{{#if earlyAccess}}\nTRY IT EARLY\n\n{{inline earlyAccess null}}\n\n{{/if}}\nBILL OF MATERIALS\n\n{{#if bom}}\n{{count bom.components \"component\" \"components\"}}, as CycloneDX{{#if bom.attached}}, attached as bom.cdx.json{{/if}}.\nSHA-256 {{bom.sha256}}\n{{else}}\nThis release has no bill of materials.\n{{/if}}\n\nWHAT COMES NEXT\n\nOnce the rollout has been checked, the proof of delivery comes in this thread. If it does not work out, we tell you that instead.\n{{#if replyTo}}\nQuestions or objections? Answer this message, or write to {{replyTo}}.\n{{else}}\nQuestions or objections? Answer this message.\n{{/if}}\n\n-- \nTo check this notice: shipment {{shipment}}, commit {{commit}}.\n{{#if pageUrl}}\nThe release notes are published at {{link pageUrl pageUrl}} once it is out.\n{{/if}}\nWe never ask for a password in these messages.\n";

// templates/proof.html.hbs
var proof_html_default = "{{#> layout}}\n<p class=\"ink\" style=\"margin:0 0 20px;font-size:16px;line-height:25px;color:#1a2029\">Hello {{slot \"name\"}},<br>{{answers}}</p>\n{{> route}}\n<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"width:100%;border-collapse:collapse\">\n{{#if announced}}\n{{#> row name=\"Announced\"}}{{version}}{{#if announced.expected}}, expected {{announced.expected}}{{/if}}{{/row}}\n{{/if}}\n{{#if live}}\n{{#> row name=\"Live\"}}<strong>{{live}}</strong>{{/row}}\n{{/if}}\n{{#> row name=\"Verified\"}}{{slot \"window\"}}{{/row}}\n{{#if announced}}\n{{#> row name=\"In it\"}}{{changes.summary}}{{#if pageUrl}}: {{link pageUrl \"release notes\"}}{{/if}}{{/row}}\n{{/if}}\n</table>\n{{#if internal}}\n{{#> checks name=\"How sure we are\"}}{{internal.coverage}}{{#if internal.miss}} {{internal.miss}}{{/if}}{{/checks}}\n{{/if}}\n{{#unless announced}}\n{{> changes}}\n{{/unless}}\n<div class=\"rule\" style=\"margin:28px 0 0;padding:16px 0 0;border-top:2px dashed #d5dbe4\">\n{{> record}}\n</div>\n{{/layout}}\n";

// templates/proof.slack.hbs
var proof_slack_default = "*Proof of delivery* · {{environment}} · {{answers}}\n\n{{#if announced}}\n*Announced:* {{version}}{{#if announced.expected}}, expected {{announced.expected}}{{/if}}\n\n{{/if}}\n{{#if live}}\n*Live:* {{live}}\n{{/if}}\n*Verified:* {{slot \"window\"}}\n\n{{#if internal}}\n*How sure we are:* {{internal.coverage}}{{#if internal.miss}} {{internal.miss}}{{/if}}\n\n{{#each internal.checks}}\n• {{check}} on {{target}}: {{result}}\n{{/each}}\n{{#if internal.omitted}}\n• and {{count internal.omitted \"more check\" \"more checks\"}}\n{{/if}}\n\n{{/if}}\n{{#if announced}}\nAs announced: {{changes.summary}}.\n\n{{else}}\n{{> changes}}\n{{/if}}\n---\n\nShipment {{code shipment}}, commit {{code (short commit)}}{{#if ledger}}, recorded in the ledger as entry {{ledger.seq}}, {{code ledger.head}}{{/if}}{{#if pageUrl}}, {{link pageUrl \"release notes\"}}{{/if}}\n";

// templates/proof.text.hbs
var proof_text_default = "PROOF OF DELIVERY\n\nHello {{slot \"name\"}},\n\n{{headline}}.\n{{answers}}\n\n{{#if announced}}\nAnnounced: {{version}}{{#if announced.expected}}, expected {{announced.expected}}{{/if}}\n{{/if}}\n{{#if live}}\nLive: {{live}}\n{{/if}}\nVerified: {{slot \"window\"}}\nEnvironment: {{environment}}\n{{#if previousVersion}}\nFollows: {{previousVersion}}\n{{/if}}\n\n{{#if internal}}\nHOW SURE WE ARE\n\n{{internal.coverage}}\n{{#if internal.miss}}\n{{internal.miss}}\n{{/if}}\n\n{{#each internal.checks}}\n* {{check}} on {{target}}: {{result}}\n{{/each}}\n{{#if internal.omitted}}\n* and {{count internal.omitted \"more check\" \"more checks\"}}\n{{/if}}\n\n{{/if}}\n{{#if announced}}\nAs announced: {{changes.summary}}.\n\n{{else}}\n{{> changes}}\n{{/if}}\n{{#if replyTo}}\nSomething does not look right? Answer this message, or write to {{replyTo}}.\n{{else}}\nSomething does not look right? Answer this message.\n{{/if}}\n\n-- \nShipment {{shipment}}, commit {{commit}}.\n{{#if bom}}\nBill of materials: SHA-256 {{bom.sha256}}\n{{/if}}\n{{#if ledger}}\nRecorded in the ledger as entry {{ledger.seq}}, {{ledger.head}}\n{{/if}}\n{{#if pageUrl}}\nRelease notes: {{link pageUrl pageUrl}}\n{{/if}}\nWe never ask for a password in these messages.\n";

// src/notices/render-document.ts
const sources = {
	notice: {
		text: notice_text_default,
		html: notice_html_default,
		slack: notice_slack_default
	},
	proof: {
		text: proof_text_default,
		html: proof_html_default,
		slack: proof_slack_default
	},
	exception: {
		text: exception_text_default,
		html: exception_html_default,
		slack: exception_slack_default
	}
};
const partials = {
	text: { changes: notice_changes_text_default },
	slack: { changes: notice_changes_slack_default },
	html: {
		changes: notice_changes_html_default,
		label: email_label_html_default,
		layout: email_layout_html_default,
		row: email_row_html_default,
		route: email_route_html_default,
		record: email_record_html_default,
		checks: email_checks_html_default
	}
};
const compiled = /* @__PURE__ */ new Map();
/** A document in a format, slots still as the marks that `freezeSlots` knows. Templates are compiled when first needed. */
function renderDocument(name, format, view) {
	const file = `${name}.${format}.hbs`;
	let template = compiled.get(file);
	if (!template) {
		template = compileTemplate(format, file, sources[name][format], partials[format]);
		compiled.set(file, template);
	}
	return template(view);
}

// src/notices/slots.ts
const mark = /\u0001(name|window)\u0002/g;
const slotLike = /\{(!*)(name|window)\}/g;
/**
* Rendered text ready to be frozen: slots are `{name}` and `{window}`, and what merely looks like one, because a
* commit said so, is kept apart by an exclamation mark: `{!name}` (and `{!name}` by another: `{!!name}`).
*/
function freezeSlots(rendered) {
	return rendered.replace(slotLike, "{!$1$2}").replace(mark, "{$1}");
}
/**
* The bodies of one message: a frozen body with one reader's values, escaped for each format. The same body and slots
* always give the same bytes. A webhook's body has no slots and stays as it is.
*/
function fillSlots(bodies, slots, channel) {
	if (channel === "webhook") return { ...bodies };
	return Object.fromEntries(Object.entries(bodies).map(([format, body]) => [format, fillSlotsOf(body, slots, escapingOf(channel, format))]));
}
function fillSlotsOf(body, slots, escape) {
	return body.replace(/ ?\{(!*)(name|window)\}/g, (match, marks, slot) => {
		const space = match.startsWith(" ") ? " " : "";
		if (marks !== "") return `${space}{${marks.slice(1)}${slot}}`;
		const value = slots[slot];
		return value === null ? "" : `${space}${escape(value)}`;
	});
}
function escapingOf(channel, format) {
	if (channel === "slack") {
		const { escape } = dialects.slack;
		return format === "blocks" ? (text) => JSON.stringify(escape(text)).slice(1, -1) : escape;
	}
	return dialects[format === "html" ? "html" : "text"].escape;
}

// src/notices/compose-email.ts
/** Gmail clips a mail whose HTML is longer than about 102 kB; some room is left for what servers add. */
const largestHtml = 9e4;
const tones = {
	notice: {
		accent: "#1f4fc4",
		tint: "#eff4fe",
		light: "#9dbbff",
		shade: "#1a2438"
	},
	proof: {
		accent: "#116b45",
		tint: "#ebf7f0",
		light: "#7ad9ab",
		shade: "#15291f"
	},
	undelivered: {
		accent: "#b3261e",
		tint: "#fdf0ee",
		light: "#ffa79d",
		shade: "#33191a"
	},
	unverified: {
		accent: "#7a4f00",
		tint: "#fdf6e7",
		light: "#f0bf5a",
		shade: "#2b2414"
	}
};
/**
* The mail of a document: both parts with the first of `entries` changes, as many as the size allows; the count of the
* others is told. `view` gives the document's view for a number of changes.
*/
function composeEmail(name, entries, view) {
	const compose = (limit) => {
		const shown = view(limit);
		return {
			text: `${freezeSlots(renderDocument(name, "text", shown)).replace(/\n{3,}/g, "\n\n").trim()}\n`,
			html: freezeSlots(renderDocument(name, "html", {
				ledger: null,
				...shown,
				colors: tones[shown.tone]
			}))
		};
	};
	return fit(entries, compose, ({ html }) => new TextEncoder().encode(html).length <= largestHtml);
}

// src/notices/clip.ts
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
/**
* Text of at most `limit` UTF-16 units, cut between the characters that a reader sees and marked with an ellipsis.
* Looks at no more of the text than it keeps.
*/
function clip(text, limit) {
	if (text.length <= limit) return text;
	if (/^[ -~]*$/.test(text.slice(0, limit))) return `${text.slice(0, limit - 1).trimEnd()}…`;
	let kept = "";
	for (const { segment } of segmenter.segment(text.slice(0, limit + 1))) {
		if (kept.length + segment.length >= limit) break;
		kept += segment;
	}
	return `${kept.trimEnd()}…`;
}
/** The characters of a text as a reader sees them; one that is longer than `limit` units comes in code points. */
function* characters(text, limit) {
	for (const { segment } of segmenter.segment(text)) if (segment.length <= limit) yield segment;
	else yield* segment;
}

// src/notices/address.ts
const localPart = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const domainLabel = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const forbidden = /[\p{C}\p{Z}\s,;:"<>()[\]\\]/u;
/**
* An e-mail address with its domain in lower case and in ASCII (IDNA), or null when it is not exactly one plain
* mailbox. Stricter than RFC 5321: no quoted local parts, comments, address literals, display names, trailing dots or
* non-ASCII local parts, because mail libraries have been talked into other recipients by each of them
* (GHSA-mm7p-fcc7-pg87: `"a@evil x"@good`).
*/
function mailbox(text) {
	if (forbidden.test(text)) return null;
	const at = text.indexOf("@");
	if (at < 1 || at > 64 || at !== text.lastIndexOf("@")) return null;
	const local = text.slice(0, at);
	const domain = asciiDomain(text.slice(at + 1));
	if (domain === null || !localPart.test(local) || local.length + domain.length > 253) return null;
	return `${local}@${domain}`;
}
/** What makes two addresses one person: the whole address without case. For comparing and hashing, never for sending. */
function mailboxKey(address) {
	return address.toLowerCase();
}
function asciiDomain(text) {
	if (text === "" || /[/?#%@]/.test(text)) return null;
	const url = `http://${text}/`;
	if (!URL.canParse(url)) return null;
	const domain = new URL(url).hostname;
	const labels = domain.split(".");
	const last = labels.at(-1) ?? "";
	if (labels.length < 2 || /^\d+$/.test(last)) return null;
	return labels.every((label) => domainLabel.test(label)) ? domain : null;
}

// src/notices/compose-shipment.ts
const largestAttachment = 1e6;
function composeShipment(facts) {
	return {
		product: clip(facts.product, 80),
		version: clip(facts.version, 80),
		previousVersion: facts.previousVersion === null ? null : clip(facts.previousVersion, 80),
		environment: clip(facts.environment, 80),
		shipment: facts.act.shipment,
		commit: facts.commit,
		issueUrl: facts.issueUrl !== null && followable(facts.issueUrl.replace("{number}", "1")) ? facts.issueUrl : null,
		pageUrl: facts.pageUrl !== null && followable(facts.pageUrl) ? facts.pageUrl : null,
		replyTo: facts.replyTo === null ? null : clip(facts.replyTo, 254),
		replyUrl: facts.replyTo !== null && mailbox(facts.replyTo) !== null ? `mailto:${facts.replyTo}` : null,
		bom: facts.bom === null ? null : {
			components: facts.bom.components,
			sha256: facts.bom.sha256,
			attached: isAttached(facts.bom)
		}
	};
}
/**
* `[Acme API] 1.4.0 shipping to production`, and `Re: ` with the same for every later message: mail clients thread
* on an unchanged subject, so the state of things is told in the preview and the body. One line, at most 200 units.
*/
function subjectOf(facts, kind) {
	const subject = `[${facts.product}] ${facts.version} shipping to ${facts.environment}`;
	const line = clip(subject.replace(/[\p{C}\p{Z}\s]+/gu, " ").trim(), 196);
	return kind === "notice" ? line : `Re: ${line}`;
}
function followable(url) {
	return url.length <= 1e3 && safeUrl(url) !== null && !/\p{C}/u.test(url);
}
/** Whether the bill of materials is small enough to travel with the mail. */
function isAttached(bom) {
	return bom.bytes <= largestAttachment;
}

// src/notices/evidence.ts
const coverageMeaning = {
	L0: "only the status was checked; nothing told a version",
	L1: "the version was read through a shared address",
	L2: "the version was read from every address that the name resolves to",
	L3: "the version was read from every instance that is listed",
	L4: "the version was read from every instance, and the running digest is the one announced"
};
/** How many of the answers came from the version that was to be shipped: what may be claimed, and no more. */
function answersFrom(verdict) {
	const all = Object.values(verdict.observed).reduce((sum, count) => sum + count, 0);
	return {
		matching: Object.hasOwn(verdict.observed, verdict.expected.version) ? verdict.observed[verdict.expected.version] ?? 0 : 0,
		all
	};
}
/** For every reader: `25 of 25 answers came from 1.4.0.`, or plainly that no version could be read. */
function answersSentence(verdict) {
	if (verdict.reason === "manual") return "A person confirmed this; it was not measured.";
	const { matching, all } = answersFrom(verdict);
	const version = clip(verdict.expected.version, 80);
	if (verdict.coverage === "L0" || all === 0) return `The checks passed, but the service does not tell its version, so they do not prove that ${version} is what answers.`;
	return `${thousands(matching)} of ${thousands(all)} answers came from ${version}.`;
}
/** For internal readers: at which level of coverage the service was seen. */
function coverageSentence(verdict) {
	return `Coverage ${verdict.coverage}: ${coverageMeaning[verdict.coverage]}.`;
}
/** For internal readers: the chance that this many answers missed a stale instance; null when no version was read. */
function missSentence(verdict) {
	const miss = verdict.missProbability;
	if (miss === null || miss <= 0) return null;
	return `If one instance of four were stale, this many fresh answers would miss it once in ${thousands(Math.round(1 / miss))} times.`;
}
/** What was seen when it was not healthy: the current truth, without guessing at a cause. */
function reasonSentence(verdict) {
	const expected = clip(verdict.expected.version, 80);
	const seen = observedVersions(verdict);
	switch (verdict.reason) {
		case "wrong-version": return wrongVersionSentence(verdict, seen, expected);
		case "mixed": return `More than one version was answering when the time was up: ${seen}.`;
		case "never-healthy": return "The checks did not pass before the time was up.";
		case "regressed": return "The checks passed at first and failed later.";
		case "flapping": return "The checks kept changing between passing and failing.";
		case "unreachable-by-observer": return "The place that we check from could not reach the service, so it shows nothing about the service itself.";
		case "no-data": return "No answer arrived that could be used.";
		case "deadline-in-bake": return "The checks passed, but the time was up before they had been watched for as long as they should be.";
		case "interrupted": return "The checks were stopped before they were done.";
		case "superseded": return "Another shipment took its place while it was being checked.";
		default: return `The checks ended with: ${clip(verdict.reason, 200)}.`;
	}
}
function wrongVersionSentence(verdict, seen, expected) {
	const { matching, all } = answersFrom(verdict);
	const versions = Object.entries(verdict.observed).filter(([, count]) => count > 0);
	if (matching > 0) return `Answers came from ${seen}; only ${expected} was expected.`;
	const [only, ...others] = versions.map(([version]) => clip(version, 80));
	if (only === void 0) return `No answer came from ${expected}.`;
	if (others.length > 0) return `Answers came from ${seen}, none from ${expected}.`;
	return all === 1 ? `The one answer came from ${only}, not from ${expected}.` : `All ${thousands(all)} answers came from ${only}, none from ${expected}.`;
}
/**
* Whether readers may be told that nothing changed for them: every answer that told a version came from the one before,
* and no check failed or broke. Anything less says nothing about the service they use.
*/
function isUnchanged(verdict, previousVersion) {
	if (previousVersion === null || verdict.verdict !== "unhealthy" || verdict.coverage === "L0") return false;
	const versions = Object.entries(verdict.observed).filter(([, count]) => count > 0);
	return versions.length === 1 && versions[0]?.[0] === previousVersion && verdict.checks.every(({ counts }) => counts.fail + counts.error + counts.nodata === 0);
}
/** `1.3.0 (4 answers) and 1.4.0 (21 answers)`, the most frequent first. */
function observedVersions(verdict) {
	const versions = Object.entries(verdict.observed).filter(([, count]) => count > 0).sort(([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : 1)).map(([version, count]) => `${clip(version, 80)} (${thousands(count)} ${count === 1 ? "answer" : "answers"})`);
	const shown = versions.slice(0, 5);
	if (versions.length > shown.length) shown.push(`${versions.length - shown.length} more versions`);
	return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
/** `12,345`, the same on every machine. */
function thousands(number) {
	return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
/** The checks of a verdict, at most twenty, those that did not pass first. */
function checksSeen(verdict) {
	const good = verdict.checks.filter((check) => check.outcome === "pass");
	const ordered = [...verdict.checks.filter((check) => check.outcome !== "pass"), ...good];
	const checks = ordered.slice(0, 20).map(({ check, target, counts, reason }) => {
		const all = counts.pass + counts.stale + counts.fail + counts.error + counts.nodata;
		return {
			check: clip(check, 80),
			target: clip(target, 120),
			result: `${thousands(counts.pass)} of ${thousands(all)} passed`,
			reason: reason === null ? null : clip(reason, 200)
		};
	});
	return {
		checks,
		omitted: ordered.length - checks.length
	};
}

// src/notices/window.ts
const instantPattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/i;
const durationPattern = /^P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/;
const minute = 6e4;
const hint = "Write an RFC 3339 time with its offset, 2026-11-24T10:00:00+01:00, or a window: start/end or start/PT2H.";
/**
* Reads `--expected`: one time, `start/end` or `start/PT2H` (ISO 8601 durations of weeks, days, hours, minutes and
* seconds; a day is 24 hours). Every time needs an offset. Throws EXPECTED_INVALID for anything else, for an end
* that is not after its start, and for a window that is over before `now`.
*/
function parseWindow(text, now) {
	const refuse = (reason) => {
		throw new WaybillError("EXPECTED_INVALID", `The expected time ${JSON.stringify(text)} ${reason}.`, { hint });
	};
	const [start = "", end, ...rest] = text.trim().split("/");
	const from = instant(start);
	if (from === null || rest.length > 0) return refuse("cannot be read");
	if (end === void 0) {
		if (from < now.getTime()) refuse("is in the past");
		return {
			from: utc(from),
			to: null
		};
	}
	const length = duration(end);
	const to = length === null ? instant(end) : from + length;
	if (to === null) return refuse("cannot be read");
	if (to <= from) refuse("ends before it starts");
	if (to < now.getTime()) refuse("is in the past");
	return {
		from: utc(from),
		to: utc(to)
	};
}
function utc(time) {
	return new Date(time).toISOString().replace(".000Z", "Z");
}
function instant(text) {
	const match = instantPattern.exec(text);
	if (!match) return null;
	const [, date = "", hour, minutes, second = "00", offset = ""] = match;
	const midnight = /* @__PURE__ */ new Date(`${date}T00:00:00Z`);
	if (Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(date)) return null;
	const time = Date.parse(`${date}T${hour}:${minutes}:${second}${offset.toUpperCase()}`);
	return Number.isNaN(time) || hour === "24" ? null : time;
}
function duration(text) {
	const match = durationPattern.exec(text);
	if (!match || /[PT]$/.test(text)) return null;
	const [weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
	return ((((weeks ?? 0) * 7 + (days ?? 0)) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * minute + (seconds ?? 0) * 1e3;
}
/** Whether this is an IANA time zone that the machine knows. */
function isTimeZone(name) {
	try {
		new Intl.DateTimeFormat("en", { timeZone: name });
		return !/^[+-]/.test(name);
	} catch {
		return false;
	}
}
const months = "January February March April May June July August September October November December".split(" ");
const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
/**
* A window in words, to the minute, on the clocks of a time zone, always with the offset, and again in UTC:
* `Tuesday 24 November 2026, 10:00–12:00 UTC+01:00 (Europe/Berlin), that is 09:00–11:00 UTC`. Both ends have their
* own offset where the clocks change in between. Short names of zones are not used: they differ between machines.
*/
function renderWindow(window, timeZone) {
	const local = span(window, timeZone);
	const inUtc = span(window, "UTC");
	if (local.text === inUtc.text) return local.text;
	const again = local.date === inUtc.date && local.date !== null ? inUtc.text.slice(inUtc.text.indexOf(", ") + 2) : inUtc.text;
	return `${local.text} (${timeZone}), that is ${again}`;
}
/** The window in one zone; `date` is the day that both ends share, or null. */
function span(window, timeZone) {
	const from = localTime(window.from, timeZone);
	const to = localTime(window.to ?? window.from, timeZone);
	const start = `${from.date}, ${from.clock}`;
	const offset = from.offset === to.offset ? "" : ` ${from.offset}`;
	if (from.date !== to.date) return {
		text: `${start}${offset} to ${to.date}, ${to.clock} ${to.offset}`,
		date: null
	};
	if (from.clock === to.clock && offset === "") return {
		text: `${start} ${from.offset}`,
		date: from.date
	};
	return {
		text: `${start}${offset === "" ? "–" : `${offset} to `}${to.clock} ${to.offset}`,
		date: from.date
	};
}
const clocks = /* @__PURE__ */ new Map();
/** Making a clock costs more than reading it, and thousands of readers share a few zones. */
function clockOf(timeZone) {
	const known = clocks.get(timeZone);
	if (known) return known;
	const clock = new Intl.DateTimeFormat("en-US", {
		timeZone,
		calendar: "gregory",
		numberingSystem: "latn",
		hourCycle: "h23",
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "2-digit",
		minute: "2-digit",
		timeZoneName: "longOffset"
	});
	clocks.set(timeZone, clock);
	return clock;
}
function localTime(time, timeZone) {
	const parts = new Map(clockOf(timeZone).formatToParts(new Date(time)).map(({ type, value }) => [type, value]));
	const [year, month, day] = [
		"year",
		"month",
		"day"
	].map((part) => Number(parts.get(part)));
	const weekday = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day)).getUTCDay();
	return {
		date: `${weekdays[weekday]} ${day} ${months[(month ?? 1) - 1]} ${year}`,
		clock: `${parts.get("hour")}:${parts.get("minute")}`,
		offset: (parts.get("timeZoneName") ?? "").replace("GMT", "UTC").replace("+00:00", "")
	};
}

// src/notices/compose-exception.ts
/**
* The exception notice of a shipment whose checks did not pass (not delivered) or could not tell (unverified). Throws,
* as our own fault, for a healthy verdict.
*/
function composeException(facts, external) {
	const { verdict } = facts;
	if (verdict.verdict === "healthy") throw new WaybillError("UNEXPECTED", "An exception notice was asked for a verdict that is healthy.", { exitCode: exitCodes.ourFault });
	const shipment = composeShipment(facts);
	const { product, version, environment } = shipment;
	const undelivered = verdict.verdict === "unhealthy";
	const seen = reasonSentence(verdict);
	return {
		...shipment,
		tone: undelivered ? "undelivered" : "unverified",
		label: undelivered ? "Exception notice: not delivered" : "Exception notice: unverified",
		headline: undelivered ? `${product} ${version} was not delivered to ${environment}` : `We could not confirm ${product} ${version} in ${environment}`,
		preview: seen,
		windowLabel: "Checked",
		seen,
		meaning: meaningOf(facts, shipment),
		announced: facts.announced ? { expected: facts.expected === null ? null : renderWindow(facts.expected, "UTC") } : null,
		internal: external ? null : {
			coverage: coverageSentence(verdict),
			...checksSeen(verdict)
		},
		ledger: facts.ledger
	};
}
function meaningOf({ verdict }, shipment) {
	const { version, previousVersion } = shipment;
	if (verdict.verdict === "inconclusive") return `It is not known whether ${version} is live.`;
	if (isUnchanged(verdict, previousVersion)) return `Your service is unchanged: ${previousVersion} was still running when we checked.`;
	return null;
}

// src/notices/selection.ts
/**
* The release with only the changes that at least one of the wants asks for. What is left out is left out
* everywhere: sections, breaking changes and contributors. The accounting stays, for it counts and names nothing.
* No wants at all means everything.
*/
function selectChanges(release, wants) {
	if (wants.length === 0) return release;
	return keepChanges(release, (change) => wants.some((one) => isWanted(change, one)));
}
/** The number of changes that a release lists. */
function changesIn(release) {
	return release.sections.reduce((sum, section) => sum + section.changes.length, 0);
}
/** The release with at most `limit` of its changes: those that break first, then in the order of the sections. */
function firstChanges(release, limit) {
	const changes = release.sections.flatMap((section) => section.changes);
	if (changes.length <= limit) return release;
	const breaking = new Set(release.breaking.map((entry) => entry.change));
	const order = [...changes.filter((change) => breaking.has(change.id)), ...changes.filter((change) => !breaking.has(change.id))];
	const kept = new Set(order.slice(0, limit).map((change) => change.id));
	return keepChanges(release, (change) => kept.has(change.id));
}
function isWanted(change, wants) {
	if (change.breaking && wants.breaking === "always") return true;
	if (wants.types !== null && !wants.types.includes(change.type)) return false;
	return wants.scopes === null || change.scope !== null && wants.scopes.includes(change.scope);
}
function keepChanges(release, keep) {
	const sections = release.sections.map((section) => ({
		...section,
		changes: section.changes.filter(keep)
	})).filter((section) => section.changes.length > 0);
	const changes = sections.flatMap((section) => section.changes);
	const ids = new Set(changes.map((change) => change.id));
	const people = new Set(changes.flatMap((change) => change.people.map(personKey)));
	return {
		...release,
		sections,
		breaking: release.breaking.filter((entry) => ids.has(entry.change)),
		contributors: release.contributors.filter((person) => people.has(personKey(person)))
	};
}
function personKey(person) {
	return JSON.stringify([person.name, person.login]);
}

// src/notices/compose-changes.ts
const longestDescription = 500;
const longestAdvice = 1500;
/** The first `limit` changes of a release. Texts longer than anybody reads in a message end in an ellipsis. */
function composeChanges(release, limit) {
	const shown = firstChanges(release, limit);
	const changes = new Map(shown.sections.flatMap(({ changes: all }) => all.map((change) => [change.id, change])));
	const broken = new Set(shown.breaking.map((entry) => entry.change));
	return {
		summary: summaryOf(release),
		breaking: shown.breaking.map((entry) => {
			const description = changes.get(entry.change)?.description ?? "";
			const [first = "", ...rest] = paragraphs(entry.text);
			const title = description === "" ? first : description;
			const advice = description === "" ? rest : [first, ...rest].filter((text) => text !== description);
			return {
				scope: clipped(entry.scope),
				title: clip(title, longestDescription),
				advice
			};
		}),
		sections: shown.sections.map((section) => ({
			title: clip(section.title, 80),
			changes: section.changes.filter((change) => !broken.has(change.id)).map((change) => ({
				scope: clipped(change.scope),
				description: clip(change.description, longestDescription)
			}))
		})).filter((section) => section.changes.length > 0),
		omitted: changesIn(release) - changesIn(shown)
	};
}
function summaryOf(release) {
	const all = changesIn(release);
	const breaking = new Set(release.breaking.map((entry) => entry.change)).size;
	if (all === 0) return "No changes in what you follow";
	const changes = all === 1 ? "1 change" : `${all} changes`;
	if (breaking === 0) return `${changes}, none of them breaking`;
	return all === 1 ? "1 change, and it is breaking" : `${changes}, ${breaking} of them breaking`;
}
function clipped(scope) {
	return scope === null ? null : clip(scope, 60);
}
function paragraphs(text) {
	return clip(text.trim(), longestAdvice).split(/\r?\n[ \t]*\r?\n/).map((paragraph) => paragraph.replace(/\s+/g, " ").trim()).filter((paragraph) => paragraph !== "");
}

// src/notices/compose-notice.ts
/** The advance shipping notice of a shipment, with the first `limit` changes of the release in `facts`. */
function composeNotice(facts, limit) {
	const shipment = composeShipment(facts);
	const changes = composeChanges(facts.release, limit);
	return {
		...shipment,
		tone: "notice",
		label: "Advance shipping notice",
		headline: `${shipment.product} ${shipment.version} is on its way to ${shipment.environment}`,
		preview: `${changes.summary}.`,
		windowLabel: facts.expected === null ? null : "Expected",
		earlyAccess: facts.earlyAccess === null ? null : clip(facts.earlyAccess, 500),
		changes
	};
}

// src/notices/compose-proof.ts
/**
* The proof of delivery: what was announced, what is live, how sure we are. Claims no more than the verdict saw, and
* throws, as our own fault, for a verdict that is not healthy.
*/
function composeProof(facts, external, limit) {
	const { verdict, announced } = facts;
	if (verdict.verdict !== "healthy") throw new WaybillError("UNEXPECTED", `A proof of delivery was asked for a verdict that is ${verdict.verdict}.`, { exitCode: exitCodes.ourFault });
	const shipment = composeShipment(facts);
	const answers = answersSentence(verdict);
	const live = verdict.coverage !== "L0" && answersFrom(verdict).matching > 0 ? shipment.version : null;
	return {
		...shipment,
		tone: "proof",
		label: "Proof of delivery",
		headline: headlineOf(shipment, live !== null || verdict.reason === "manual"),
		preview: answers,
		windowLabel: "Verified",
		answers,
		live,
		announced: announced ? { expected: facts.expected === null ? null : renderWindow(facts.expected, "UTC") } : null,
		internal: external ? null : {
			coverage: coverageSentence(verdict),
			miss: missSentence(verdict),
			...checksSeen(verdict)
		},
		ledger: facts.ledger,
		changes: composeChanges(facts.release, limit)
	};
}
function headlineOf({ product, version, environment }, live) {
	return live ? `${product} ${version} has arrived in ${environment}` : `${product} passed its checks in ${environment} after ${version} shipped`;
}

// src/notices/slack-blocks.ts
/**
* Rendered mrkdwn as blocks. Paragraphs become sections, `---` alone a divider, and what follows the last divider is
* small print. Measured after escaping, in UTF-16 units; what is too long is cut between lines, then between the
* characters that a reader sees, never inside a link, an entity, a code span or a slot.
*/
function mrkdwnBlocks(mrkdwn) {
	const paragraphs = mrkdwn.split(/\n{2,}/).map((paragraph) => paragraph.replace(/^\n+|\s+$/g, "")).filter((paragraph) => paragraph !== "");
	const print = paragraphs.lastIndexOf("---");
	return paragraphs.flatMap((paragraph, index) => {
		if (paragraph === "---") return [{ type: "divider" }];
		return pack(paragraph, 2800).map((text) => {
			const element = {
				type: "mrkdwn",
				text,
				verbatim: true
			};
			return print !== -1 && index > print ? {
				type: "context",
				elements: [element]
			} : {
				type: "section",
				text: element
			};
		});
	});
}
/** Lines put together into pieces of at most `limit` units. Put together again with line ends, they are the paragraph. */
function pack(paragraph, limit) {
	const pieces = [];
	for (const line of paragraph.split("\n").flatMap((one) => cutLine(one, limit))) {
		const last = pieces.at(-1);
		if (last !== void 0 && last.length + 1 + line.length <= limit) pieces[pieces.length - 1] = `${last}\n${line}`;
		else pieces.push(line);
	}
	return pieces;
}
const whole = /<[^<>]*>|&(?:amp|lt|gt);|`[^`]*`|\{!*(?:name|window)\}/g;
function cutLine(line, limit) {
	if (line.length <= limit) return [line];
	const pieces = [];
	let piece = "";
	for (const atom of atoms(line, limit)) {
		if (piece.length + atom.length > limit) {
			pieces.push(piece);
			piece = "";
		}
		piece += atom;
	}
	return piece === "" ? pieces : [...pieces, piece];
}
function* atoms(line, limit) {
	let from = 0;
	for (const match of line.matchAll(whole)) {
		yield* characters(line.slice(from, match.index), limit);
		if (match[0].length <= limit) yield match[0];
		else yield* characters(match[0], limit);
		from = match.index + match[0].length;
	}
	yield* characters(line.slice(from), limit);
}

// src/notices/compose-slack.ts
/**
* Slack documents 50 blocks; the whole array has an undocumented limit near 13,200 characters (slackapi/bolt-js#2509).
* Room is left below both.
*/
const mostBlocks = 45;
const longestBlocks = 12e3;
/**
* The Slack message of a document with the first of `entries` changes, as many as Slack takes in one message; the
* count of the others is told. `view` gives the document's view for a number of changes.
*/
function composeSlack(name, entries, view) {
	const compose = (limit) => {
		const shown = view(limit);
		const rendered = freezeSlots(renderDocument(name, "slack", shown)).replace(/\n{3,}/g, "\n\n").trim();
		return {
			text: `*${freezeSlots(dialects.slack.escape(shown.headline))}*\n\n${rendered.replace(/^---\n+/m, "")}`,
			blocks: [headerBlock(shown.headline), ...mrkdwnBlocks(rendered)]
		};
	};
	const { text, blocks } = fit(entries, compose, (one) => one.blocks.length <= 45 && JSON.stringify(one.blocks).length <= 12e3 - slotRoom);
	return {
		text,
		blocks: JSON.stringify(blocks)
	};
}
const slotRoom = 200;
/** The header is plain text, which knows no formatting; the three characters are escaped there too. */
function headerBlock(headline) {
	const escape = (text) => freezeSlots(dialects.text.escape(text)).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
	let room = 150;
	let text = escape(clip(headline, room));
	while (text.length > 150) {
		room -= Math.max(1, Math.ceil((text.length - 150) / 8));
		text = escape(clip(headline, room));
	}
	return {
		type: "header",
		text: {
			type: "plain_text",
			text,
			emoji: false
		}
	};
}

// src/notices/shipment.ts
/** RFC 9562 section 5.5: all ids of shipments and messages are named in this space. It never changes. */
const namespace = "8b5f2c1e-6d0a-4e37-9c44-71f3a8d2e690";
/** The id of a shipment: UUIDv5, the same for the same release, environment and attempt on every machine. */
function shipmentId(name) {
	const { repository, package: part, environment, version, commit, attempt } = name;
	return idOf("shipment", [
		repository,
		part,
		environment,
		version,
		commit,
		attempt
	]);
}
/** The id of one message: the same act to the same recipient always has the same id, whoever sends it again. */
function messageId(act, channel, recipient) {
	return idOf("message", [
		act.shipment,
		act.kind,
		act.revision,
		act.causing,
		channel,
		recipient
	]);
}
/** The id of what happened, as all hooks with the same content are told it. */
function eventId(act, content) {
	return idOf("event", [
		act.shipment,
		act.kind,
		act.revision,
		act.causing,
		content
	]);
}
function idOf(noun, fields) {
	return v5(JSON.stringify([noun, ...fields]), namespace);
}

// src/notices/compose-webhook.ts
/** CloudEvents 1.0.2 section 2.3: events of up to 64 KiB pass everywhere. */
const largestEvent = 6e4;
/**
* A CloudEvent in structured JSON (CloudEvents 1.0.2, JSON format), canonical by RFC 8785. Its `id` is the act's, so a
* receiver that sees it twice knows; `time` is when the fact was recorded. Text is as written in the commits: who shows
* it must escape it. `content` tells bodies of one act apart that show different changes.
*/
function composeWebhook(facts, external, content) {
	const checked = "verdict" in facts ? facts : null;
	const compose = (limit) => {
		const release = firstChanges(facts.release, limit);
		return canonicalJson({
			specversion: "1.0",
			id: eventId(facts.act, content),
			source: facts.repositoryUrl ?? `urn:waybill:${encodeURIComponent(facts.product)}`,
			type: typeOf(checked?.verdict ?? null),
			subject: [
				facts.package,
				facts.version,
				facts.environment
			].filter((part) => part !== null).join("/"),
			time: facts.at,
			datacontenttype: "application/json",
			data: {
				...shipmentData(facts),
				release: releaseData(release),
				omitted: changesIn(facts.release) - changesIn(release),
				...checked === null ? {} : {
					verdict: verdictData(checked.verdict, external),
					ledger: checked.ledger
				}
			}
		});
	};
	const fits = (json) => new TextEncoder().encode(json).length <= largestEvent;
	return { json: fit(changesIn(facts.release), compose, fits) };
}
function typeOf(verdict) {
	if (verdict === null) return "waybill.shipment.announced";
	return `waybill.shipment.${{
		healthy: "delivered",
		unhealthy: "undelivered",
		inconclusive: "unverified"
	}[verdict.verdict]}`;
}
function shipmentData(facts) {
	return {
		shipment: facts.act.shipment,
		revision: facts.act.revision,
		product: facts.product,
		package: facts.package,
		environment: facts.environment,
		version: facts.version,
		commit: facts.commit,
		previousVersion: facts.previousVersion,
		expected: facts.expected,
		page: facts.pageUrl,
		bom: facts.bom
	};
}
function releaseData({ date, bump, compareUrl, sections, breaking }) {
	return {
		date,
		bump,
		compareUrl,
		sections,
		breaking
	};
}
/** Targets and their failures are told to internal readers only. */
function verdictData(verdict, external) {
	const { reason, observed, startedAt, endedAt } = verdict;
	const told = {
		verdict: verdict.verdict,
		reason,
		observed,
		startedAt,
		endedAt
	};
	if (external) return told;
	return {
		...told,
		coverage: verdict.coverage,
		missProbability: verdict.missProbability,
		checks: verdict.checks
	};
}

// src/notices/body.ts
/**
* Composes every body that these readers need, each once, in the order in which they are first needed. All of it
* happens before anything is sent: what cannot be composed for one reader is sent to none.
*/
function composeBodies(occasion, recipients) {
	const groups = /* @__PURE__ */ new Map();
	for (const recipient of recipients) {
		const key = bodyKeyOf(recipient);
		const group = groups.get(key);
		if (group) group.push(recipient);
		else groups.set(key, [recipient]);
	}
	return [...groups].map(([key, group]) => {
		const body = composeBody(occasion, group[0], key);
		const json = canonicalJson(body);
		const sha256 = createHash("sha256").update(json).digest("hex");
		return {
			body,
			path: `frozen/bodies/${sha256}`,
			sha256,
			json,
			recipients: group
		};
	});
}
/**
* What one reader's body is filled with: the expected time of a notice, the time of the checks of everything later,
* on the clocks of the reader.
*/
function slotsFor(occasion, { name, timeZone }) {
	const { facts } = occasion;
	const window = "verdict" in facts ? {
		from: facts.verdict.startedAt,
		to: facts.verdict.endedAt
	} : facts.expected;
	return {
		name,
		window: window === null ? null : renderWindow(window, timeZone)
	};
}
/** Two readers with the same key read the same, but for their slots. SHA-256 in lower-case hex. */
function bodyKeyOf({ channel, language, audiences, wants, external }) {
	return createHash("sha256").update(canonicalJson([
		channel,
		language,
		audiences,
		wants,
		external
	])).digest("hex");
}
function composeBody(occasion, reader, key) {
	const told = withRelease(occasion, selectChanges(occasion.facts.release, reader.wants));
	return {
		schema: "waybill/body@1",
		kind: occasion.kind,
		channel: reader.channel,
		language: reader.language,
		audiences: reader.audiences,
		key,
		subject: subjectOf(occasion.facts, occasion.kind),
		bodies: { ...bodiesOf(told, reader, key) },
		attachments: attachmentsOf(told, reader.channel)
	};
}
function withRelease(occasion, release) {
	if (occasion.kind === "notice") return {
		kind: "notice",
		facts: {
			...occasion.facts,
			release
		}
	};
	return {
		kind: occasion.kind,
		facts: {
			...occasion.facts,
			release
		}
	};
}
function bodiesOf(occasion, { channel, external }, key) {
	if (channel === "webhook") return composeWebhook(occasion.facts, external, key);
	const entries = changesIn(occasion.facts.release);
	const subject = subjectOf(occasion.facts, occasion.kind);
	const view = (limit) => ({
		...viewOf(occasion, external, limit),
		subject
	});
	return channel === "slack" ? composeSlack(occasion.kind, entries, view) : composeEmail(occasion.kind, entries, view);
}
function viewOf(occasion, external, limit) {
	switch (occasion.kind) {
		case "notice": return composeNotice(occasion.facts, limit);
		case "proof": return composeProof(occasion.facts, external, limit);
		case "exception": return composeException(occasion.facts, external);
	}
}
/** The bill of materials travels with the notice by mail, under a fixed name, unless it is too large for that. */
function attachmentsOf({ kind, facts }, channel) {
	const { bom } = facts;
	if (kind !== "notice" || channel !== "email" || bom === null || !isAttached(bom)) return [];
	return [{
		name: "bom.cdx.json",
		type: "application/vnd.cyclonedx+json",
		path: "frozen/bom.cdx.json",
		sha256: bom.sha256,
		bytes: bom.bytes
	}];
}

// src/notices/compose-message.ts
/**
* One reader's message: a pure function of the frozen body and the slots, so that a resumed run makes the same bytes.
* `recipient` is the id that `recipientId` gives, never an address.
*/
function composeMessage(act, body, recipient, slots) {
	const message = {
		kind: body.kind,
		subject: body.subject,
		bodies: fillSlots(body.bodies, slots, body.channel),
		attachments: body.attachments
	};
	return {
		schema: "waybill/message@1",
		id: messageId(act, body.channel, recipient),
		shipment: act.shipment,
		...message,
		audiences: [...body.audiences],
		channel: body.channel,
		recipient,
		digest: createHash("sha256").update(canonicalJson(message)).digest("hex")
	};
}

// src/notices/sending.ts
/** What a sending came to, as the document that every door prints. */
function tellSending(subject, kind, messages, verdict) {
	const counts = Object.fromEntries(sendStates.map((state) => [state, 0]));
	for (const { state } of messages) counts[state] += 1;
	return {
		schema: "waybill/sending@1",
		shipment: subject.shipment,
		kind,
		version: subject.version,
		environment: subject.environment,
		...verdict ? { verdict } : {},
		messages,
		counts,
		exitCodes: sendingExitCodes(messages)
	};
}
/** 6 when the fate of a message is open, or when a whole channel or audience was refused; single refusals are told only. */
function sendingExitCodes(messages) {
	const open = messages.some(({ state }) => state === "unknown" || state === "deferred" || state === "sending");
	const groups = /* @__PURE__ */ new Map();
	for (const { channel, audiences, state } of messages) for (const group of [`channel ${channel}`, ...audiences.map((name) => `audience ${name}`)]) groups.set(group, (groups.get(group) ?? true) && state === "refused");
	return [open || [...groups.values()].includes(true) ? exitCodes.unsent : exitCodes.done];
}

// src/journeys/facts.ts
/** A fact about a shipment, written now by this run. */
function factOf(edge, subject, content) {
	const { files, batch = 0, ...rest } = content;
	return {
		...rest,
		batch,
		at: edge.clock.now().toISOString(),
		shipment: subject.shipment,
		package: subject.package,
		environment: subject.environment,
		version: subject.version,
		commit: subject.commit,
		artifacts: [],
		actor: edge.environment.actor,
		responsible: null,
		evidence: [],
		...files ? { files } : {}
	};
}

// src/notices/audience.ts
/**
* Who is told: every reader of these audiences once a channel, in the order of channel and address, whatever the order
* of configuration and lists. The first audience, in the order given, that knows a name, time zone or language of a
* person decides it. Throws CONFIG_INVALID, naming audience and key, for what is no address, Slack id, URL or zone.
*/
function recipientsOf(audiences) {
	const found = /* @__PURE__ */ new Map();
	for (const audience of audiences) for (const member of membersOf(audience)) {
		const key = `${member.channel} ${member.channel === "email" ? mailboxKey(member.address) : member.address}`;
		const memberships = found.get(key);
		if (memberships) memberships.push(member);
		else found.set(key, [member]);
	}
	return [...found].sort(([a], [b]) => a < b ? -1 : 1).flatMap(([, memberships]) => memberships[0] ? [merge(memberships[0], memberships)] : []);
}
/** An audience with an email list is external unless it says otherwise (DESIGN section 5). */
function isExternal(configuration) {
	return configuration.external ?? configuration.email !== void 0;
}
const unknownRow = {
	name: null,
	timeZone: null,
	language: null,
	wants: null
};
function membersOf(audience) {
	const { name, configuration, rows } = audience;
	const zone = configuration["time-zone"];
	if (zone !== void 0 && !isTimeZone(zone)) refuse(name, "time-zone", "is not a time zone", "Use an IANA name such as Europe/Berlin.");
	const inline = (configuration.email?.addresses ?? []).map((text) => {
		const address = mailbox(text.trim());
		if (address === null) return refuse(name, "email.addresses", "has an entry that is not one plain mailbox");
		return {
			channel: "email",
			address,
			row: unknownRow,
			audience
		};
	});
	const listed = rows.map((row) => ({
		channel: "email",
		address: row.address,
		row,
		audience
	}));
	const slack = (configuration.slack ?? []).map((id) => {
		if (!/^[CGDUW][A-Z0-9]{2,}$/.test(id)) refuse(name, "slack", "has an entry that is not a channel id", "An id looks like C0123456789; Slack shows it under \"View channel details\".");
		return {
			channel: "slack",
			address: id,
			row: unknownRow,
			audience
		};
	});
	const hooks = (configuration.webhook ?? []).map((url) => {
		if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) refuse(name, "webhook", "has an entry that is not an https URL");
		return {
			channel: "webhook",
			address: url,
			row: unknownRow,
			audience
		};
	});
	return [
		...listed,
		...inline,
		...slack,
		...hooks
	];
}
function refuse(audience, key, reason, hint) {
	throw new WaybillError("CONFIG_INVALID", `audiences.${audience}.${key} ${reason}.`, hint ? { hint } : {});
}
function merge(first, memberships) {
	const known = (value) => memberships.map(value).find((one) => one !== null && one !== void 0) ?? void 0;
	const wants = new Map(memberships.map((one) => [JSON.stringify(wantsOf(one)), wantsOf(one)]));
	const policies = memberships.map(({ audience }) => policyOf(audience.configuration));
	return {
		channel: first.channel,
		address: first.address,
		name: known(({ row }) => row.name) ?? null,
		timeZone: known(({ row }) => row.timeZone) ?? known(({ audience }) => audience.configuration["time-zone"]) ?? "UTC",
		language: known(({ row }) => row.language) ?? known(({ audience }) => audience.configuration.language) ?? "en",
		audiences: [...new Set(memberships.map(({ audience }) => audience.name))].sort((a, b) => a < b ? -1 : 1),
		wants: [...wants].sort(([a], [b]) => a < b ? -1 : 1).map(([, one]) => one),
		external: memberships.every(({ audience }) => isExternal(audience.configuration)),
		exceptions: generosity.find((policy) => policies.includes(policy)) ?? "never"
	};
}
const generosity = [
	"at-once",
	"after-expected",
	"never"
];
function policyOf(configuration) {
	return configuration.exceptions ?? (isExternal(configuration) ? "never" : "at-once");
}
/** A person's own choice only narrows what the audience gets: a list must not open what the configuration closed. */
function wantsOf({ row, audience }) {
	const { types, scopes, breaking } = audience.configuration.wants ?? {};
	const own = row.wants;
	return {
		types: own === null ? types ?? null : own.filter((type) => types === void 0 || types.includes(type)),
		scopes: scopes ?? null,
		breaking: breaking ?? "always"
	};
}

// src/notices/csv.ts
/**
* Comma-separated values by RFC 4180: quoted fields may hold commas, line ends and doubled quotes. Line ends may be
* CRLF, LF or CR; a byte order mark and blank lines are passed over. One pass, linear in the length of the text.
* A fault of quoting ends the reading, since nothing after it can be trusted to be where it seems.
*/
function readCsv(text) {
	const records = [];
	let at = text.startsWith("﻿") ? 1 : 0;
	let line = 1;
	while (at < text.length) {
		const start = line;
		const fields = [];
		let more = true;
		while (more) {
			const field = text[at] === "\"" ? quotedField(text, at) : plainField(text, at);
			if (typeof field === "string") return {
				records,
				fault: {
					line: start,
					reason: field
				}
			};
			fields.push(field.value);
			at = field.end;
			line += field.lines;
			more = text[at] === ",";
			if (more) at += 1;
		}
		at += text.startsWith("\r\n", at) ? 2 : 1;
		line += 1;
		if (fields.length > 1 || fields[0]?.trim() !== "") records.push({
			line: start,
			fields
		});
	}
	return {
		records,
		fault: null
	};
}
function plainField(text, from) {
	const ending = /[,\r\n]/g;
	ending.lastIndex = from;
	const end = ending.exec(text)?.index ?? text.length;
	const value = text.slice(from, end);
	return value.includes("\"") ? "a quote inside a field that is not quoted" : {
		value,
		end,
		lines: 0
	};
}
function quotedField(text, from) {
	const parts = [];
	let at = from + 1;
	for (;;) {
		const quote = text.indexOf("\"", at);
		if (quote === -1) return "a quote that is never closed";
		parts.push(text.slice(at, quote));
		if (text[quote + 1] !== "\"") {
			const value = parts.join("\"");
			const next = text[quote + 1];
			if (next !== void 0 && !/[,\r\n]/.test(next)) return "text after a closing quote";
			return {
				value,
				end: quote + 1,
				lines: value.match(/\r\n|[\r\n]/g)?.length ?? 0
			};
		}
		at = quote + 2;
	}
}

// src/notices/list-rows.ts
/** The columns of a list; only the address is needed. */
const columns = [
	"address",
	"name",
	"time-zone",
	"language",
	"wants",
	"opted-out"
];
const known = `Known columns: ${columns.join(", ")}; only address is needed.`;
/** The rows of a list in CSV with a header (RFC 4180). */
function csvRows(text, fault) {
	const { records, fault: broken } = readCsv(text);
	if (broken) fault(broken.line, `The list has ${broken.reason}.`, "Quote fields as RFC 4180 says.");
	const [header, ...rest] = records;
	if (!header) return [];
	const names = header.fields.map((field) => field.trim().toLowerCase());
	if (!areColumns(names, header.line, fault)) return [];
	return rest.flatMap(({ line, fields }) => {
		const row = rowOf(line, (column) => fields[names.indexOf(column)]);
		if (fields.length <= names.length) return [row];
		fault(line, `The row has ${`${fields.length} fields under ${names.length} columns`}.`, "Quote fields that hold a comma.");
		return [];
	});
}
/** The rows of a list in YAML: a sequence of mappings with the columns as keys. */
async function yamlRows(text, fault) {
	const { LineCounter, isMap, isNode, isSeq, parseDocument } = await import("../dist.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		prettyErrors: false
	});
	for (const { pos, code } of document.errors) fault(lines.linePos(pos[0]).line, `The list is not valid YAML (${code}).`);
	if (document.errors.length > 0 || document.contents === null) return [];
	if (!isSeq(document.contents)) {
		fault(1, "The list is not a sequence of people.", "Write one `- address: ...` a person.");
		return [];
	}
	return document.contents.items.flatMap((item) => {
		const line = lines.linePos(isNode(item) ? item.range?.[0] ?? 0 : 0).line;
		const pairs = isMap(item) ? item.items.map(({ key, value }) => [cellText(key), cellText(value)]) : null;
		if (pairs === null) fault(line, "The row is not a mapping with an address.", "Write `- address: ...`.");
		const cells = new Map(pairs);
		if (pairs === null || !areColumns([...cells.keys()], line, fault)) return [];
		return [rowOf(line, (column) => cells.get(column))];
	});
}
function rowOf(line, cell) {
	const text = (column) => cell(column)?.trim() ?? "";
	return {
		line,
		cells: {
			address: text("address"),
			name: text("name"),
			"time-zone": text("time-zone"),
			language: text("language"),
			wants: text("wants"),
			"opted-out": text("opted-out")
		}
	};
}
/** A node of YAML as a cell: a scalar as written, a sequence with spaces, anything else as nothing that is valid. */
function cellText(node) {
	if (typeof node !== "object" || node === null) return typeof node === "string" ? node : "";
	if ("items" in node && Array.isArray(node.items)) return node.items.map(cellText).join(" ");
	if ("source" in node && typeof node.source === "string" && "value" in node) return node.value === null ? "" : node.source;
	return "?";
}
/** A misspelt `opted-out` that was passed over would write to people who said no, so every column must be known. */
function areColumns(names, line, fault) {
	const unknown = names.filter((name) => !columns.includes(name));
	const shown = unknown.map((name) => name.includes("@") ? "a value" : JSON.stringify(name)).join(", ");
	if (!names.includes("address")) fault(line, "The list has no column address here.", known);
	else if (unknown.length > 0) fault(line, `The list has columns that are not known: ${shown}.`, known);
	else if (new Set(names).size < names.length) fault(line, "The list has a column twice.", known);
	else return true;
	return false;
}

// src/notices/list.ts
/**
* The people of a list in CSV (header `address,name,time-zone,language,wants,opted-out`) or YAML with the same keys.
* `file` names the list in errors and, by its ending, its format; without a known ending the text tells it. Throws
* all faults at once, as LIST_INVALID with file and line; no error holds an address. Someone who appears twice
* (addresses are compared without case) is one row, and opted out if either row says so.
*/
async function readList(text, file) {
	const faults = [];
	const fault = (line, reason, hint) => {
		const place = { at: {
			file,
			line
		} };
		faults.push(new WaybillError("LIST_INVALID", reason, hint === void 0 ? place : {
			...place,
			hint
		}));
	};
	const raw = isYaml(text, file) ? await yamlRows(text, fault) : csvRows(text, fault);
	const people = /* @__PURE__ */ new Map();
	const optedOut = /* @__PURE__ */ new Set();
	for (const row of raw) {
		for (const [reason, hint] of faultsOf(row)) fault(row.line, reason, hint);
		const person = personOf(row);
		const key = mailboxKey(person.address);
		if (isOptedOut(row.cells["opted-out"])) optedOut.add(key);
		if (!people.has(key)) people.set(key, person);
	}
	if (faults.length > 0) throw new WaybillErrors(faults);
	return {
		rows: [...people].filter(([key]) => !optedOut.has(key)).map(([, person]) => person),
		optedOut: optedOut.size
	};
}
function isYaml(text, file) {
	if (/\.ya?ml$/i.test(file)) return true;
	if (/\.csv$/i.test(file)) return false;
	const first = text.split(/\r\n|[\r\n]/).find((line) => line.trim() !== "" && !line.startsWith("#"));
	return first !== void 0 && /^(?:---|\s*- |\s*\[)/.test(first);
}
const rules = [
	[
		"address",
		(cell) => mailbox(cell) !== null,
		() => "The address is not one plain mailbox.",
		"Write it as name@example.com, without a name or quotes."
	],
	[
		"name",
		(cell) => cell.length <= 100,
		() => "The name is longer than 100 characters.",
		"Shorten it."
	],
	[
		"time-zone",
		(cell) => cell === "" || isTimeZone(cell),
		(cell) => `There is no time zone ${shown(cell)}.`,
		"Use an IANA name such as Europe/Berlin."
	],
	[
		"language",
		(cell) => cell === "" || /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(cell),
		(cell) => `${shown(cell)} is no language tag.`,
		"Use a BCP 47 tag such as en or pt-BR."
	],
	[
		"opted-out",
		(cell) => isOptedOut(cell) !== null,
		() => "The column opted-out says neither yes nor no.",
		"Write yes, no or the date."
	]
];
function faultsOf({ cells }) {
	return rules.filter(([column, holds]) => !holds(cells[column])).map(([column, , reason, hint]) => [reason(cells[column]), hint]);
}
/** A cell in a message; with the columns mixed up it might be an address, and then it stays out. */
function shown(cell) {
	return cell.includes("@") ? "\"…\"" : JSON.stringify(cell.slice(0, 40));
}
function personOf({ cells }) {
	const wants = cells.wants.split(/[\s,;]+/).filter((type) => type !== "");
	return {
		address: mailbox(cells.address) ?? "",
		name: orNull(cells.name.replace(/[\p{C}\p{Z}\s]+/gu, " ").trim()),
		timeZone: orNull(cells["time-zone"]),
		language: orNull(cells.language),
		wants: wants.length === 0 ? null : wants
	};
}
function orNull(text) {
	return text === "" ? null : text;
}
/** True, false, or null when it cannot be told. A date is when they opted out. */
function isOptedOut(cell) {
	const text = cell.toLowerCase();
	if ([
		"yes",
		"true",
		"1",
		"y",
		"x"
	].includes(text) || /^\d{4}-\d{2}-\d{2}/.test(text)) return true;
	return [
		"",
		"no",
		"false",
		"0",
		"n"
	].includes(text) ? false : null;
}

// src/notices/recipient.ts
/**
* The name of a recipient in messages and in the ledger, from which no address can be read: for email HMAC-SHA256 of
* the address without case, in lower-case hex; for a webhook SHA-256 of its URL, which is a secret itself; for Slack the
* channel's id as it is. `key` is WAYBILL_RECIPIENT_KEY; only email needs one, and it throws without.
*/
function recipientId(channel, address, key) {
	if (channel === "slack") return address;
	if (channel === "webhook") return createHash("sha256").update(address).digest("hex");
	if (key === null || key === "") throw new TypeError("an email recipient has no id without a key");
	return createHmac("sha256", key).update(mailboxKey(address)).digest("hex");
}
/** Tells keys apart without telling anything about them: 16 hex digits, kept in the ledger beside the hashes. */
function keyIdOf(key) {
	return createHmac("sha256", key).update("waybill recipient key").digest("hex").slice(0, 16);
}

// src/journeys/readers.ts
/**
* Who is told about an environment, from `notify`, the audiences and their lists. Everything is read and checked
* before anything is sent. Throws RECIPIENT_KEY_MISSING, SECRET_MISSING, LIST_INVALID, CONFIG_INVALID.
*/
async function findReaders(edge, { configuration, placeOf }, environment) {
	const { variable } = edge.environment;
	const audiences = [];
	for (const name of configuration.environments[environment]?.notify ?? []) {
		const written = configuration.audiences[name];
		if (!written) continue;
		const secret = (text, key) => resolveSecret(text, variable, `audiences.${name}.${key}`, placeOf(["audiences", name]));
		const list = written.email?.list;
		const text = list === void 0 ? null : await edge.lists(typeof list === "string" ? secret(list, "email.list") : list);
		audiences.push({
			name,
			configuration: {
				...written,
				...written.webhook ? { webhook: written.webhook.map((url) => secret(url, "webhook")) } : {}
			},
			rows: text === null ? [] : (await readList(text.text, text.name)).rows
		});
	}
	const recipients = recipientsOf(audiences);
	const key = variable("WAYBILL_RECIPIENT_KEY") ?? null;
	const hashed = recipients.some(({ channel }) => channel === "email");
	if (hashed && !key) throw keyMissing();
	return {
		readers: recipients.map((recipient) => ({
			id: recipientId(recipient.channel, recipient.address, key),
			recipient
		})),
		keyId: hashed && key ? keyIdOf(key) : null
	};
}
function keyMissing() {
	return new WaybillError("RECIPIENT_KEY_MISSING", "Readers by email are kept in the ledger as keyed hashes, and WAYBILL_RECIPIENT_KEY is not set.", { hint: "Make one with: openssl rand -hex 32. Store it as a secret of the repository, and keep it: it finds the same readers again." });
}

// src/journeys/send.ts
async function openSenders(edge, channels) {
	const open = /* @__PURE__ */ new Map();
	try {
		for (const channel of new Set(channels)) open.set(channel, await edge.senders[channel]());
		return open;
	} catch (error) {
		await closeSenders(open);
		throw error;
	}
}
async function closeSenders(senders) {
	await Promise.all([...senders.values()].map((sender) => sender.close()));
}
/** Several messages of one mail server at once; Slack and webhooks take them one after another. */
const atOnce = {
	email: 4,
	slack: 1,
	webhook: 2
};
/**
* Sends what was recorded as intended and records what became of it. A message that an earlier run may have sent is
* `unknown` and held; what was accepted or refused before is not sent again. Gives the receipt of every message.
*/
async function sendMessages(edge, senders, order, signal) {
	const { journal, earlier } = await edge.journal(`${order.subject.shipment}-${order.intent.seq}`);
	const receipts = knownReceipts(order, earlier, edge.clock.now().toISOString());
	const fresh = [...receipts.values()].filter((receipt) => !order.known?.messages.some((sent) => sent.receipt?.at === receipt.at && sent.message === receipt.message));
	try {
		const waiting = order.outgoing.filter(({ message }) => !receipts.has(message.id));
		await Promise.all([...senders].map(async ([channel, sender]) => {
			const queue = waiting.filter(({ message }) => message.channel === channel);
			const worker = async () => {
				for (let next = queue.shift(); next && !signal.aborted; next = queue.shift()) {
					const { message, reader, thread } = next;
					const { address, name } = reader.recipient;
					await journal.record({
						message: message.id,
						state: "sending",
						at: edge.clock.now().toISOString(),
						receipt: null
					});
					const receipt = await sender.send({
						message,
						address,
						name,
						thread,
						attachments: order.attachments
					}, signal);
					await journal.record({
						message: message.id,
						state: receipt.state,
						at: receipt.at,
						receipt
					});
					receipts.set(message.id, receipt);
					fresh.push(receipt);
				}
			};
			await Promise.all(Array.from({ length: atOnce[channel] }, worker));
		}));
	} finally {
		await journal.close();
	}
	if (fresh.length > 0) {
		const payload = {
			intent: order.intent.seq,
			receipts: fresh
		};
		await edge.ledger.append([factOf(edge, order.subject, {
			kind: `${order.kind}.receipts`,
			causing: order.intent.seq,
			batch: order.receiptsRecorded,
			payload
		})]);
	}
	return receipts;
}
/** What is settled before this run sends anything: by the ledger, by this clone's journal, or by not knowing. */
function knownReceipts(order, earlier, now) {
	const recorded = new Map(order.known?.messages.map(({ message, receipt }) => [message, receipt]));
	const begun = new Map(earlier.map((entry) => [entry.message, entry]));
	const receipts = /* @__PURE__ */ new Map();
	for (const [message, receipt] of recorded) if (receipt && !isDue(receipt, now)) receipts.set(message, receipt);
	for (const { message } of order.outgoing) {
		if (receipts.has(message.id)) continue;
		const last = begun.get(message.id);
		const told = last ? journalReceipt(last, now) : null;
		const elsewhere = !order.mine && earlier.length === 0 && !recorded.get(message.id);
		if (told) receipts.set(message.id, told);
		else if (elsewhere) receipts.set(message.id, unknown(message.id, now, "Another run recorded that it would send it."));
	}
	return receipts;
}
/** A deferred message whose time has come is sent again; everything else is settled. */
function isDue({ state, until }, now) {
	return state === "deferred" && (until === null || until <= now);
}
function journalReceipt({ message, receipt }, now) {
	if (receipt === null) return unknown(message, now, "An earlier run began to send it and left no answer.");
	return isDue(receipt, now) ? null : receipt;
}
function unknown(message, at, reason) {
	return {
		message,
		state: "unknown",
		at,
		serverId: null,
		reason,
		until: null
	};
}

export { factOf as a, composeBodies as c, parseWindow as d, subjectOf as f, findReaders as i, slotsFor as l, openSenders as n, tellSending as o, sendMessages as r, composeMessage as s, closeSenders as t, shipmentId as u };