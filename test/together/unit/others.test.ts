import path from 'node:path'

import { describeFiles, testFiles } from '../../support/outermost.ts'

const folder = path.resolve('test/unit')

await describeFiles(folder, testFiles(folder, ['domain']))
