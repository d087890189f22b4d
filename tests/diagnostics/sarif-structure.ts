/**
 * What SARIF 2.1.0 requires of the parts that are written here, by the sections of the standard. Each names its required
 * properties and those it may have besides; a property that is neither is a fault.
 */
const PARTS = {
  log: { required: ['version', 'runs'], optional: ['$schema'] }, // 3.13
  run: { required: ['tool'], optional: ['results', 'language', 'columnKind', 'originalUriBaseIds'] }, // 3.14
  tool: { required: ['driver'], optional: [] }, // 3.18
  toolComponent: { required: ['name'], optional: ['version', 'language', 'rules'] }, // 3.19
  reportingDescriptor: {
    required: ['id'],
    optional: ['shortDescription', 'fullDescription', 'defaultConfiguration', 'help', 'properties'],
  }, // 3.49
  result: {
    required: ['message'],
    optional: [...['ruleId', 'ruleIndex', 'level', 'locations', 'relatedLocations', 'suppressions', 'properties']],
  }, // 3.27
  message: { required: ['text'], optional: [] }, // 3.11
  location: { required: [], optional: ['id', 'physicalLocation', 'message'] }, // 3.28
  physicalLocation: { required: ['artifactLocation'], optional: ['region'] }, // 3.29
  artifactLocation: { required: ['uri'], optional: ['uriBaseId'] }, // 3.4
  region: { required: ['startLine'], optional: ['startColumn', 'endLine', 'endColumn'] }, // 3.30
  suppression: { required: ['kind'], optional: ['status', 'justification', 'properties'] }, // 3.35
} as const;

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/** Which part stands below which property of another. */
const BELOW: Readonly<Record<string, keyof typeof PARTS>> = {
  'log.runs': 'run',
  'run.tool': 'tool',
  'run.results': 'result',
  'tool.driver': 'toolComponent',
  'toolComponent.rules': 'reportingDescriptor',
  'reportingDescriptor.shortDescription': 'message',
  'reportingDescriptor.fullDescription': 'message',
  'reportingDescriptor.help': 'message',
  'result.message': 'message',
  'result.locations': 'location',
  'result.relatedLocations': 'location',
  'result.suppressions': 'suppression',
  'location.physicalLocation': 'physicalLocation',
  'location.message': 'message',
  'physicalLocation.artifactLocation': 'artifactLocation',
  'physicalLocation.region': 'region',
};

/** Values that are not free. */
const ALLOWED: Readonly<Record<string, (value: Json) => boolean>> = {
  'log.version': oneOf('2.1.0'),
  'run.columnKind': oneOf('utf16CodeUnits'),
  'result.level': oneOf('none', 'note', 'warning', 'error'),
  'result.ruleIndex': isIndex,
  'location.id': isIndex,
  'artifactLocation.uri': (value) => typeof value === 'string' && /^[\w.~%/-]+$/.test(value) && !value.startsWith('/'),
  'region.startLine': isPosition,
  'region.startColumn': isPosition,
  'region.endLine': isPosition,
  'region.endColumn': isPosition,
  'suppression.kind': oneOf('inSource', 'external'),
  'suppression.status': oneOf('accepted', 'underReview', 'rejected'),
};

/** Everything in a SARIF log that the standard does not allow, each with the path to it. */
export function sarifFaults(text: string): string[] {
  const log = JSON.parse(text) as JsonObject;
  return [...faultsOf('log', log, 'log'), ...ruleFaults(log)];
}

function* faultsOf(part: keyof typeof PARTS, value: Json, path: string): Generator<string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    yield `${path} is no object`;
    return;
  }
  const { required, optional } = PARTS[part];
  const object = value as JsonObject;
  for (const key of required) if (!(key in object)) yield `${path}.${key} is missing`;
  for (const [key, own] of Object.entries(object)) {
    const name = `${part}.${key}`;
    if (![...required, ...optional].some((known) => known === key)) yield `${path}.${key} is not known`;
    else if (ALLOWED[name]?.(own) === false) yield `${path}.${key} may not be ${JSON.stringify(own)}`;
    const below = BELOW[name];
    if (below === undefined) continue;
    if (Array.isArray(own))
      for (const [index, item] of (own as readonly Json[]).entries())
        yield* faultsOf(below, item, `${path}.${key}[${index}]`);
    else yield* faultsOf(below, own, `${path}.${key}`);
  }
}

/** `ruleIndex` leads to the rule of that id (3.27.6), and ids are there once (3.49.3). */
function* ruleFaults(log: JsonObject): Generator<string> {
  for (const run of log['runs'] as readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly { readonly ruleId: string; readonly ruleIndex?: number }[];
  }[]) {
    const ids = run.tool.driver.rules.map(({ id }) => id);
    if (new Set(ids).size < ids.length) yield 'two rules have one id';
    for (const { ruleId, ruleIndex } of run.results)
      if (ruleIndex !== undefined && ids[ruleIndex] !== ruleId) yield `${ruleId} is not rule ${ruleIndex}`;
  }
}

function oneOf(...allowed: readonly Json[]): (value: Json) => boolean {
  return (value) => allowed.includes(value);
}

function isPosition(value: Json): boolean {
  return Number.isInteger(value) && Number(value) >= 1;
}

function isIndex(value: Json): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}
