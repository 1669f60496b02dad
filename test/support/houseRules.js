import path from 'node:path'

/**
 * Rules of this house that no published plugin has (docs/contributor.md). A folder of a higher
 * layer may import from a lower one or its own, never the other way round.
 */
export const layers = [
  [/^src\/domain\//, 0],
  [/^src\/(?:config|db)\//, 1],
  [/^src\/(?:access|account|brand|desk|exports|fields|files|mail|richtext)\//, 2],
  [/^collections\//, 3],
  [/^plugins\//, 4],
  [/^src\/importers\//, 5],
  [/^src\/demo\//, 6],
  [/^payload\.config\.ts$/, 7],
  [/^src\/(?:server|app|cli)\//, 8],
]

/** Types made from the whole model; they exist at compile time only. */
const generatedTypes = 'src/payload-types.ts'

export function layerOf(file) {
  return layers.find(([pattern]) => pattern.test(file))?.[1]
}

const oneWayImports = {
  create(context) {
    const root = context.cwd
    const from = path.relative(root, context.filename).split(path.sep).join('/')
    const own = layerOf(from)
    if (own === undefined) return {}
    const check = (node, specifier) => {
      if (typeof specifier !== 'string' || !specifier.startsWith('.')) return
      const to = path.posix.join(path.posix.dirname(from), specifier)
      if (to === generatedTypes) return
      const target = layerOf(to)
      const isSibling = from.startsWith('collections/') && to.startsWith('collections/')
      const crossesCollections =
        isSibling && from.split('/').length > 2 && from.split('/')[1] !== to.split('/')[1]
      if ((target !== undefined && target > own) || crossesCollections) {
        context.report({ data: { from, to }, messageId: 'upwards', node })
      }
    }
    return {
      ExportNamedDeclaration: (node) => check(node, node.source?.value),
      ImportDeclaration: (node) => check(node, node.source.value),
      ImportExpression: (node) => check(node, node.source.value),
    }
  },
  meta: {
    messages: {
      upwards: '{{from}} may not import {{to}}: imports flow one way (docs/contributor.md).',
    },
    schema: [],
    type: 'problem',
  },
}

/** What each call of the Local API has to say for itself. */
const stated = {
  count: ['overrideAccess'],
  create: ['overrideAccess', 'depth'],
  delete: ['overrideAccess', 'depth'],
  find: ['overrideAccess', 'depth'],
  findByID: ['overrideAccess', 'depth'],
  findVersions: ['overrideAccess', 'depth'],
  restoreVersion: ['overrideAccess', 'depth'],
  update: ['overrideAccess', 'depth'],
}
/** Here a request is at hand, and a call without it would leave its transaction. */
const insideRequests = /^(?:collections|plugins|src\/(?:access|fields|files|richtext))\//

const localApiStatesItsRights = {
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/')
    return {
      CallExpression(node) {
        const { callee } = node
        if (callee.type !== 'MemberExpression' || !(callee.property.name in stated)) return
        const owner = callee.object
        const isPayload = owner.name === 'payload' || owner.property?.name === 'payload'
        const [options] = node.arguments
        if (!isPayload || options?.type !== 'ObjectExpression') return
        const names = namesIn(options, context.sourceCode.getScope(node))
        const wanted = [
          ...stated[callee.property.name],
          ...(insideRequests.test(file) ? ['req'] : []),
        ]
        const missing = wanted.filter((name) => !names.has(name))
        if (missing.length > 0) {
          context.report({ data: { missing: missing.join(', ') }, messageId: 'unstated', node })
        }
      },
    }
  },
  meta: {
    messages: { unstated: 'This call has to state: {{missing}}.' },
    schema: [],
    type: 'problem',
  },
}

/** Names of the properties, those of a spread `const` included. */
function namesIn(object, scope) {
  const names = new Set()
  for (const property of object.properties) {
    if (property.type === 'Property') names.add(property.key.name ?? property.key.value)
    else if (property.argument.type === 'Identifier') {
      const value = initOf(property.argument.name, scope)
      if (value) for (const name of namesIn(value, scope)) names.add(name)
    }
  }
  return names
}

function initOf(name, scope) {
  for (let place = scope; place; place = place.upper) {
    const init = place.set.get(name)?.defs[0]?.node?.init
    const object = init?.type === 'TSAsExpression' ? init.expression : init
    if (object?.type === 'ObjectExpression') return object
  }
  return null
}

export const houseRules = {
  rules: {
    'local-api-states-its-rights': localApiStatesItsRights,
    'one-way-imports': oneWayImports,
  },
}
