// src/cli/json.ts
/**
* A document as every verb prints it. `##[` would be a command to a CI runner wherever it stands in a line;
* its escape is the same JSON value.
*/
function jsonText(document) {
	return `${JSON.stringify(document, null, 2).replaceAll("##[", "##\\u005b")}\n`;
}

export { jsonText as t };