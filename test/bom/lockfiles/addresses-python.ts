const sha256 = 'ab'.repeat(32)
const commit = 'cd'.repeat(20)
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

export const pylock = (url: string, text: string) => `lock-version = "1.0"
created-by = ${JSON.stringify(text)}

[[packages]]
name = "a"
version = "1.0.0"
index = ${JSON.stringify(url)}
wheels = [{ name = "a.whl", url = ${JSON.stringify(url)}, hashes = { sha256 = "${sha256}" } }]

[packages.sdist]
url = ${JSON.stringify(url)}
hashes = { sha256 = "${sha256}" }

[[packages]]
name = "b"
vcs = { type = "git", url = ${JSON.stringify(url)}, commit-id = "${commit}", requested-revision = ${JSON.stringify(text)} }

[[packages]]
name = "c"
archive = { url = ${JSON.stringify(url)}, hashes = { sha256 = "${sha256}" } }

[[packages]]
name = "d"
directory = { path = ${JSON.stringify(text)} }
`

export const uv = (url: string, text: string) => `version = 1

[[package]]
name = "shop"
version = "2.0.0"
source = { virtual = "." }
dependencies = [{ name = "a" }, { name = "b" }, { name = "lost", source = { registry = ${JSON.stringify(url)} } }]

[[package]]
name = "a"
version = "1.0.0"
source = { registry = ${JSON.stringify(url)} }
sdist = { url = ${JSON.stringify(url)}, hash = "sha256:${sha256}" }
wheels = [{ url = ${JSON.stringify(url)}, hash = "sha256:${sha256}" }]

[[package]]
name = "b"
version = "1.0.0"
source = { git = ${JSON.stringify(`${url}#${commit}`)} }

[[package]]
name = "c"
version = "1.0.0"
source = { url = ${JSON.stringify(url)} }
sdist = { hash = "sha256:${sha256}" }

[[package]]
name = "d"
version = "1.0.0"
source = { path = ${JSON.stringify(text)} }
`

export const poetry = (url: string, text: string) => `[[package]]
name = "a"
version = "1.0.0"
optional = false
files = [{ file = "a.tar.gz", url = ${JSON.stringify(url)}, hash = "sha256:${sha256}" }]

[package.dependencies]
lost = { url = ${JSON.stringify(url)} }

[package.source]
type = "legacy"
url = ${JSON.stringify(url)}
reference = ${JSON.stringify(text)}

[[package]]
name = "b"
version = "1.0.0"
files = []

[package.source]
type = "git"
url = ${JSON.stringify(url)}
reference = ${JSON.stringify(text)}
resolved_reference = ${JSON.stringify(text)}

[[package]]
name = "c"
version = "1.0.0"
files = []

[package.source]
type = "url"
url = ${JSON.stringify(url)}

[[package]]
name = "d"
version = "1.0.0"
files = []

[package.source]
type = "directory"
url = ${JSON.stringify(text)}

[metadata]
lock-version = "2.0"
`

export const pdm = (url: string, text: string) => `[metadata]
groups = ["default"]
lock_version = "4.5.0"

[[package]]
name = "a"
version = "1.0.0"
groups = ["default"]
dependencies = [${JSON.stringify(`lost @ ${url}`)}]
files = [{ url = ${JSON.stringify(url)}, hash = "sha256:${sha256}" }]

[[package]]
name = "b"
version = "1.0.0"
groups = ["default"]
git = ${JSON.stringify(url)}
ref = ${JSON.stringify(text)}
revision = ${JSON.stringify(text)}

[[package]]
name = "c"
version = "1.0.0"
groups = ["default"]
url = ${JSON.stringify(url)}

[[package]]
name = "d"
version = "1.0.0"
groups = ["default"]
path = ${JSON.stringify(text)}
`

export const pipfile = (url: string, text: string) =>
  json({
    _meta: {
      'pipfile-spec': 6,
      sources: [
        { name: 'own', url },
        { name: text, url },
      ],
    },
    default: {
      a: { version: '==1.0.0', index: 'own', hashes: [`sha256:${sha256}`] },
      b: { git: url, ref: text },
      c: { file: url },
      d: { path: text },
      e: { version: `==${text}`, index: text },
    },
    develop: {},
  })

export const requirements = (url: string, text: string) => `--index-url ${url}
--extra-index-url=${url}
-f ${url}
--trusted-host ${url}
-r ${url}
-c ${url}
a==1.0.0
b @ ${url}
${text}
-e ${url}#egg=c
d @ git+${url}@${commit}
e==${text}
nonsense ${text} ${text}
`
