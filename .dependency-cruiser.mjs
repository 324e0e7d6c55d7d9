/** The layers of the source and what each may import (docs/architecture.md). */
const layers = {
  china: [],
  domain: ['china'],
  scheduling: [],
  compiler: ['domain', 'china'],
  gazetteer: ['domain', 'china'],
  draft: ['gazetteer', 'domain', 'china'],
  tables: ['gazetteer', 'domain', 'china'],
  workbook: ['compiler', 'tables', 'gazetteer', 'domain', 'china'],
  geo: ['domain', 'china', 'compiler', 'gazetteer'],
  content: ['compiler', 'data', 'domain', 'china'],
  data: ['domain', 'china', 'gazetteer'],
  platform: ['domain', 'china'],
  state: ['domain', 'china'],
  i18n: ['domain'],
  ui: ['scheduling', 'domain'],
  map: ['domain', 'china', 'scheduling', 'ui', 'i18n'],
  actions: ['domain', 'state'],
  // What the one-file edition has instead of the server.
  embedded: ['app', 'domain', 'scheduling'],
  viewport: ['domain', 'china', 'map', 'state', 'scheduling', 'ui', 'i18n'],
  features: [
    'domain',
    'china',
    'scheduling',
    'data',
    'platform',
    'state',
    'actions',
    'ui',
    'i18n',
    'viewport',
    'map',
    // Only in modules that a worker loads.
    'workbook',
    'compiler',
    'tables',
    'gazetteer',
    'draft',
  ],
};
const outsideSrc = ['geo', 'content'];
const path = (layer) => (outsideSrc.includes(layer) ? `^${layer}/` : `^src/${layer}/`);
const ours = '^(src|geo|content)/';
const tests = '\\.test\\.tsx?$|/fixtures/';

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved-import', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'nobody-imports-app',
      severity: 'error',
      from: { pathNot: '^(src/(app|embedded)|tests)/' },
      to: { path: '^src/app/' },
    },
    {
      name: 'nobody-imports-the-benchmarks',
      severity: 'error',
      from: { pathNot: '^bench/' },
      to: { path: '^bench/' },
    },
    {
      name: 'source-never-imports-tests',
      severity: 'error',
      from: { path: ours, pathNot: tests },
      to: { path: '^tests/' },
    },
    {
      name: 'features-do-not-import-each-other',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/', pathNot: tests },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'no-react-in-pure-layers',
      severity: 'error',
      from: {
        path: '^src/(china|domain|compiler|gazetteer|draft|tables|workbook|data|platform|actions|scheduling)/',
      },
      to: { path: 'node_modules/(react|react-dom)/' },
    },
    {
      name: 'renderers-without-react',
      severity: 'error',
      from: {
        path: '^src/map/(maplibre/|svg/|layers/|exportPicture/|[^/]+\\.ts$)',
        pathNot: tests,
      },
      to: { path: 'node_modules/(react|react-dom)/' },
    },
    {
      name: 'maplibre-only-in-the-map',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/map/' },
      to: { path: 'node_modules/maplibre-gl/' },
    },
    {
      name: 'renderers-only-behind-the-port',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(map|app/map)/' },
      to: { path: '^src/map/maplibre/' },
    },
    {
      name: 'no-node-in-the-browser',
      severity: 'error',
      from: { path: '^src/', pathNot: `${tests}|^src/compiler/` },
      to: { dependencyTypes: ['core'] },
    },
    ...Object.entries(layers).map(([layer, allowed]) => ({
      name: `imports-of-${layer}`,
      severity: 'error',
      from: { path: path(layer), pathNot: tests },
      to: { path: ours, pathNot: [layer, ...allowed].map(path) },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default', 'types'],
    },
  },
};
