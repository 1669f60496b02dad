Object.assign(globalThis, { DATABASE: process.env.DB ?? 'sqlite' })
const cpu = () => { const c = process.cpuUsage(); return (c.user + c.system) / 1e6 }
const t0 = cpu()
const { startQuickly } = await import('./test/leak/startQuickly.ts')
const { run } = await import('./test/leak/run.ts')
const w = await import('./test/leak/world.ts')
const portal = await startQuickly()
console.log('start cpu', (cpu() - t0).toFixed(1), 'wall', process.uptime().toFixed(1))
const b = cpu()
let last = b
const all: any[] = []
const res = await run(portal, { requests: Number(process.argv[2] ?? 600), seed: 2026, which: process.argv[3] ? new RegExp(process.argv[3]) : undefined, covers: process.argv[4] !== 'nocover', onProgress: (n: number, fresh: any[], next: number) => { const c = cpu(); console.log(n, 'next', next, 'cpu +', (c - last).toFixed(1)); last = c; for (const f of fresh) all.push(f) } })
const groups = new Map<string, any[]>(); for (const f of all) { const k = `${f.kind} ${f.question}: ${f.what.replace(/bimat\w+|[0-9a-f-]{24,36}/g, '…').replace(/ of the account of [\w ,]+/, ' of ACCOUNT')}`.slice(0, 330); groups.set(k, [...(groups.get(k) ?? []), f]) }
const N = Number(process.env.N ?? 60); [...groups].slice(0, N).forEach(([k, l]) => console.log(`${l.length}x [${l[0].case}] ${l[0].caller}: ${k} | ${l[0].asked.slice(0, Number(process.env.L ?? 130))}`)); console.log('groups', groups.size, 'findings', all.length)
console.log('run cpu', (cpu() - b).toFixed(1), res.seconds, 's')
const { notDone, notServed } = await import('./test/leak/coverage.ts')
console.log('NOT DONE', notDone(res).join(', '))
console.log('NOT SERVED', notServed(res).join('\n  '))
console.log(JSON.stringify([...res.doable]))
process.exit(0)
