import { type ChildProcess, spawn } from 'node:child_process'
import { connect, createServer } from 'node:net'

export type StandIn = { stop: () => void; uri: string }

/**
 * A stand-in for MongoDB of this test file's own. It can drop nothing and copies everything it
 * holds at every transaction, so one server for all files grows slower with each of them.
 * @param binary the program, from `MONGODB_STAND_IN` (.ci/run)
 */
export async function startStandIn(binary: string): Promise<StandIn> {
  const port = await freePort()
  const server = spawn(
    binary,
    ['--topology-profile=singleNodeReplicaSet', '--replica-set-name=rs0', `--port=${port}`],
    { stdio: 'ignore' },
  )
  await answers(port, server)
  return {
    stop: () => void server.kill(),
    uri: `mongodb://127.0.0.1:${port}/?replicaSet=rs0&serverMonitoringMode=poll`,
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function answers(port: number, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200 && server.exitCode === null; tries += 1) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy()
        resolve(true)
      }).on('error', () => resolve(false))
    })
    if (isOpen) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('The stand-in for MongoDB did not start.')
}
