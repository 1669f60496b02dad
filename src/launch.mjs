// Node 20 cannot run TypeScript, and loaders that can make every start half a second slower.
// So `npm start` and `npm run commune` compile our own sources (not the packages) once into
// .cache/app-<fingerprint>, and run them from there until a source changes. `npm run dev` runs
// them through tsx, which starts the server again on every change.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const entries = {
  commune: './src/cli/index.ts',
  readingProcess: './src/files/reading/readingProcess.ts',
  server: './src/server/index.ts',
}
const sources = ['collections', 'plugins', 'src', 'payload.config.ts', 'package-lock.json']

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
process.chdir(root)
if (existsSync('.env')) process.loadEnvFile('.env')
process.env.NEXT_TELEMETRY_DISABLED = '1'
// The times that the server writes into pages are those of the people who read them.
process.env.TZ ||= 'Asia/Ho_Chi_Minh'

const [command, ...args] = process.argv.slice(2)
async function runCompiled(name) {
  process.env.NODE_ENV ||= 'production'
  process.setSourceMapsEnabled(true)
  const folder = path.join('.cache', `app-${fingerprint()}`)
  if (!existsSync(folder)) await compile(folder)
  process.argv = [process.argv[0], entries[name], ...args]
  await import(pathToFileURL(path.join(folder, `${name}.mjs`)).href)
}

/** Changes when a source file does: names, sizes and times, which costs milliseconds to read. */
function fingerprint() {
  const hash = createHash('sha256')
  const add = (file) => {
    const { mtimeMs, size } = statSync(file)
    hash.update(`${file}:${size}:${mtimeMs}\n`)
  }
  for (const source of sources) {
    if (statSync(source).isFile()) add(source)
    else {
      for (const file of readdirSync(source, { recursive: true }).sort()) {
        if (/\.m?[jt]s$/.test(file)) add(path.join(source, file))
      }
    }
  }
  return hash.digest('hex').slice(0, 16)
}

/** Into a folder of its own, renamed when it is complete: a killed start leaves nothing half. */
async function compile(folder) {
  const { build } = await import('esbuild')
  const unfinished = `${folder}.${process.pid}`
  await build({
    bundle: true,
    conditions: ['production'],
    entryPoints: entries,
    format: 'esm',
    logLevel: 'warning',
    outdir: unfinished,
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    plugins: [packagesStayOutside],
    sourcemap: true,
    splitting: true,
    target: `node${process.versions.node}`,
  })
  forgetOldest()
  try {
    renameSync(unfinished, folder)
  } catch {
    rmSync(unfinished, { recursive: true }) // another start was faster
  }
}

/** A server that still runs loads its last parts when they are first asked for: some are kept. */
function forgetOldest() {
  const folders = readdirSync('.cache')
    .filter((name) => name.startsWith('app-'))
    .map((name) => path.join('.cache', name))
    .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs)
  for (const folder of folders.slice(5)) rmSync(folder, { recursive: true })
}

/**
 * Packages are loaded from node_modules, except the editor's. Its files for Node wait for another
 * import at their top level, and Node 20 loses about every second such start without a word
 * (exit code 13): compiled with the condition "production" they do not wait.
 */
const packagesStayOutside = {
  name: 'packages-stay-outside',
  setup: (build) => {
    build.onResolve({ filter: /^[^./]/ }, ({ kind, path: name }) => {
      const isCompiled =
        kind === 'entry-point' || /^(?:@payloadcms\/richtext-lexical|@?lexical)(?:\/|$)/.test(name)
      return isCompiled ? null : { external: true }
    })
  },
}

function runAgainOnChange() {
  const tsx = path.join(root, 'node_modules', '.bin', 'tsx')
  const child = spawn(
    tsx,
    ['watch', '--clear-screen=false', '--conditions=production', entries.server, '--dev', ...args],
    {
      env: { ...process.env, DISABLE_PAYLOAD_HMR: 'true', NODE_ENV: 'development' },
      stdio: 'inherit',
    },
  )
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => process.exit(code ?? 1))
}

if (command === 'dev') runAgainOnChange()
else await runCompiled(command)
