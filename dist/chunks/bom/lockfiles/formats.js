import { t as WaybillError } from "../../errors.js";
import { n as withoutAccount, r as withoutCredentials } from "../credentials.js";
import { a as refuseUnreadable, r as lockfileInvalid } from "./invalid.js";

// src/bom/lockfiles/published.ts
/** CycloneDX 1.6, `component.version`. Longer ones name no version of anything. */
const longestVersion = 1024;
/**
* A reading that can be published, whatever its lockfile says. Addresses have lost their credentials where they were read;
* what else a lockfile says (a name, a version, a path, a warning about one of them) may hold an address where nobody
* expects it, and loses them here. A version that no document can hold is told and left out.
*/
function published(reading) {
	const { path, root, components, warnings } = reading;
	const tooLong = [];
	const versionOf = (version) => {
		if (version === null || version.length <= longestVersion) return version;
		tooLong.push(`${path}: a version has ${version.length} characters and is left out.`);
		return null;
	};
	return {
		...reading,
		root: {
			...root,
			name: maybe(root.name),
			version: maybe(versionOf(root.version)),
			...root.group === void 0 ? {} : { group: maybe(root.group) }
		},
		components: components.map((one) => isPlain(one) ? one : cleaned(one, versionOf(one.version))),
		warnings: [.../* @__PURE__ */ new Set([...warnings.map(withoutCredentials), ...tooLong])]
	};
}
/** What hardly any name, version or path has. */
const suspect = /:[/\\]|\/\/|[?#;&@]/;
/** What almost every component is: nothing in it can hold an address. */
function isPlain(one) {
	const { source, qualifiers, files, supplier, properties, version } = one;
	const texts = [
		one.name,
		one.path,
		one.group ?? "",
		one.subpath ?? "",
		version ?? ""
	];
	return (source === null || source.kind === "registry" || source.kind === "folder") && !(qualifiers ?? files ?? supplier) && (version === null || version.length <= longestVersion) && !texts.some((text) => suspect.test(text)) && !properties.some(({ value }) => suspect.test(value));
}
function cleaned(one, version) {
	const { qualifiers, files, supplier } = one;
	return {
		...one,
		name: clean(one.name),
		group: maybe(one.group),
		version: maybe(version),
		path: clean(one.path),
		source: sourceOf(one.source),
		properties: one.properties.map(({ name, value }) => ({
			name,
			value: clean(value)
		})),
		...one.subpath === void 0 ? {} : { subpath: maybe(one.subpath) },
		...qualifiers === void 0 ? {} : { qualifiers: qualifiersOf(qualifiers) },
		...files === void 0 ? {} : { files: files.map(fileOf) },
		...supplier ? { supplier: {
			name: clean(supplier.name),
			url: maybe(supplier.url)
		} } : {}
	};
}
function qualifiersOf(qualifiers) {
	return Object.fromEntries(Object.entries(qualifiers).map(([key, value]) => [key, clean(value)]));
}
function fileOf(file) {
	return {
		...file,
		name: clean(file.name)
	};
}
function sourceOf(source) {
	if (source?.kind === "file") return {
		...source,
		path: clean(source.path)
	};
	return source?.kind === "git" ? {
		...source,
		commit: maybe(source.commit)
	} : source;
}
function maybe(text) {
	return text === null ? null : clean(text);
}
function clean(text) {
	return suspect.test(text) ? withoutAccount(text) : text;
}

// src/bom/lockfiles/formats.ts
const npm = {
	manifest: "package.json",
	family: "javascript"
};
const python = {
	manifest: "pyproject.toml",
	family: "python"
};
async function packageLock() {
	return { read: (await import("./package-lock.js")).readPackageLock };
}
async function gradle() {
	const { readGradleLockfile, wantedByGradle } = await import("./gradle-lockfile.js");
	return {
		read: readGradleLockfile,
		wants: wantedByGradle
	};
}
async function bundler() {
	return { read: (await import("./gemfile-lock.js")).readGemfileLock };
}
/** Every format. Of a family in one folder the first counts, unless the project says otherwise. */
const known = [
	{
		name: "npm-shrinkwrap",
		file: "npm-shrinkwrap.json",
		...npm,
		load: packageLock
	},
	{
		name: "package-lock",
		file: "package-lock.json",
		...npm,
		load: packageLock
	},
	{
		name: "pnpm-lock",
		file: "pnpm-lock.yaml",
		...npm,
		load: async () => {
			const { readPnpmLock, wantedByPnpm } = await import("./pnpm-lock.js");
			return {
				read: readPnpmLock,
				wants: wantedByPnpm
			};
		}
	},
	{
		name: "yarn-lock",
		file: "yarn.lock",
		...npm,
		load: async () => {
			const { readYarnLock, wantedByYarn } = await import("./yarn-lock.js");
			return {
				read: readYarnLock,
				wants: wantedByYarn
			};
		}
	},
	{
		name: "bun-lock",
		file: "bun.lock",
		...npm,
		load: async () => {
			const { readBunLock, wantedByBun } = await import("./bun-lock.js");
			return {
				read: readBunLock,
				wants: wantedByBun
			};
		}
	},
	{
		name: "pylock",
		file: /(?:^|\/)pylock(?:\.[^./]+)?\.toml$/,
		...python,
		load: async () => ({ read: (await import("./pylock.js")).readPylock })
	},
	{
		name: "uv-lock",
		file: "uv.lock",
		...python,
		load: async () => ({ read: (await import("./uv-lock.js")).readUvLock })
	},
	{
		name: "poetry-lock",
		file: "poetry.lock",
		...python,
		load: async () => ({ read: (await import("./poetry-lock.js")).readPoetryLock })
	},
	{
		name: "pdm-lock",
		file: "pdm.lock",
		...python,
		load: async () => ({ read: (await import("./pdm-lock.js")).readPdmLock })
	},
	{
		name: "pipfile-lock",
		file: "Pipfile.lock",
		...python,
		manifest: "Pipfile",
		load: async () => ({ read: (await import("./pipfile-lock.js")).readPipfileLock })
	},
	{
		name: "requirements",
		file: /(?:^|\/)(?:requirements(?:[-_.][^/]*)?\.txt|[^/]*[-_.]requirements\.txt|requirements\/[^/]+\.txt)$/,
		...python,
		load: async () => {
			const { readRequirements, wantedByRequirements } = await import("./requirements.js");
			return {
				read: readRequirements,
				wants: wantedByRequirements
			};
		}
	},
	{
		name: "composer-lock",
		file: "composer.lock",
		manifest: "composer.json",
		load: async () => ({ read: (await import("./composer-lock.js")).readComposerLock })
	},
	{
		name: "gradle-lockfile",
		file: /(?:^|\/)(?:buildscript-|settings-)?gradle\.lockfile$/,
		load: gradle
	},
	{
		name: "pom",
		file: "pom.xml",
		load: async () => {
			const { readPom, wantedByPom } = await import("./pom.js");
			return {
				read: readPom,
				wants: wantedByPom
			};
		}
	},
	{
		name: "cargo-lock",
		file: "Cargo.lock",
		manifest: "Cargo.toml",
		load: async () => {
			const { wantedByCargo } = await import("../../cargo-manifests.js");
			return {
				read: (await import("./cargo-lock.js")).readCargoLock,
				wants: wantedByCargo
			};
		}
	},
	{
		name: "go-mod",
		file: "go.mod",
		load: async () => {
			const { readGoMod, wantedByGo } = await import("./go-mod.js");
			return {
				read: readGoMod,
				wants: wantedByGo
			};
		}
	},
	{
		name: "gemfile-lock",
		file: "Gemfile.lock",
		manifest: "Gemfile",
		load: bundler
	},
	{
		name: "gemfile-lock",
		file: "gems.locked",
		manifest: "gems.rb",
		load: bundler
	},
	{
		name: "nuget-lock",
		file: /(?:^|\/)packages\.(?:[^/]+\.)?lock\.json$/,
		load: async () => ({ read: (await import("./nuget-lock.js")).readNugetLock })
	},
	{
		name: "mix-lock",
		file: "mix.lock",
		manifest: "mix.exs",
		load: async () => ({ read: (await import("./mix-lock.js")).readMixLock })
	},
	{
		name: "pubspec-lock",
		file: "pubspec.lock",
		manifest: "pubspec.yaml",
		load: async () => ({ read: (await import("./pubspec-lock.js")).readPubspecLock })
	},
	{
		name: "package-resolved",
		file: "Package.resolved",
		manifest: "Package.swift",
		load: async () => ({ read: (await import("./package-resolved.js")).readPackageResolved })
	},
	{
		name: "podfile-lock",
		file: "Podfile.lock",
		load: async () => ({ read: (await import("./podfile-lock.js")).readPodfileLock })
	},
	{
		name: "conan-lock",
		file: "conan.lock",
		load: async () => ({ read: (await import("./conan-lock.js")).readConanLock })
	}
];
/** Known and not read, with what to do; they are named, so that nobody takes the bill of materials for the whole. */
const unread = [{
	file: /(?:^|\/)bun\.lockb$/,
	reason: "it is binary; bun install --save-text-lockfile writes bun.lock"
}, {
	file: /(?:^|\/)gradle\/dependency-locks\/[^/]+\.lockfile$/,
	reason: "it is of Gradle 6 or older; gradle dependencies --write-locks writes gradle.lockfile"
}];
const formats = known.map((format) => ({
	manifest: null,
	family: null,
	...format
}));
const byName = new Map(formats.flatMap((format) => typeof format.file === "string" ? [[format.file, format]] : []));
const byPattern = formats.filter(({ file }) => typeof file !== "string");
/** The format of a file by its name, or undefined. */
function formatOf(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	return byName.get(name) ?? byPattern.find(({ file }) => typeof file !== "string" && file.test(path));
}
/** The place of a format among those of its family. */
function rankOf(format) {
	return formats.indexOf(format);
}
/** Why a file that is known to be a lockfile is not read, or undefined. */
function unreadReason(path) {
	return unread.find(({ file }) => file.test(path))?.reason;
}
/** Reads a lockfile by the format that its name tells. Throws LOCKFILE_INVALID with file, line and format. */
async function readLockfile(file) {
	const format = formatOf(file.path);
	if (!format) throw lockfileInvalid("No format is known by this name.", { file: file.path });
	refuseUnreadable(file, format.name);
	const reader = await format.load();
	try {
		return published(reader.read(file));
	} catch (error) {
		if (error instanceof WaybillError) throw withFormat(error, file.path, format.name);
		const fault = error instanceof Error ? error.name : "an unknown fault";
		throw lockfileInvalid(`The ${format.name} lockfile cannot be read: ${fault}.`, { file: file.path });
	}
}
/** What reads several formats says `the lockfile`; which one it is of is known here. */
function withFormat(error, path, format) {
	const said = withoutCredentials(error.message.replace(/\b(the) (?:lock)?file\b/i, `$1 ${format} lockfile`));
	if (error.code !== "LOCKFILE_INVALID" || said === error.message) return error;
	return lockfileInvalid(said, error.at ?? { file: path }, error.hint);
}

export { unreadReason as i, rankOf as n, readLockfile as r, formatOf as t };