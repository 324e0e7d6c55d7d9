/** The rooms of the house and who may enter which (see docs/adr/0002-rooms-and-arrows.md). */
const rooms = {
  domain: [],
  geo: ['domain'],
  content: ['domain'],
  data: ['domain'],
  state: ['domain'],
  platform: ['domain'],
  map: ['domain', 'ui'],
  actions: ['domain', 'state'],
  ui: [],
  i18n: [],
  features: ['domain', 'state', 'actions', 'ui', 'i18n'],
};
const path = (room) => (room === 'geo' || room === 'content' ? `^${room}/` : `^src/${room}/`);
const ours = '^(src|geo|content)/';

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphan-resolution', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'nobody-imports-app',
      severity: 'error',
      from: { pathNot: '^(src/app|tests)/' },
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
      from: { path: ours, pathNot: '\\.test\\.tsx?$' },
      to: { path: '^tests/' },
    },
    {
      name: 'features-stand-alone',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'no-react-in-pure-rooms',
      severity: 'error',
      from: { path: '^src/(domain|data|platform|actions)/' },
      to: { path: 'node_modules/(react|react-dom)/' },
    },
    {
      name: 'map-commands-without-react',
      severity: 'error',
      from: { path: '^src/map/(maplibre/|[^/]+\\.ts$)', pathNot: '\\.test\\.tsx?$' },
      to: { path: 'node_modules/(react|react-dom)/' },
    },
    {
      name: 'maplibre-stays-behind-the-port',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(map|app)/' },
      to: { path: 'node_modules/maplibre-gl/' },
    },
    {
      name: 'no-node-in-the-browser',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['core'] },
    },
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `arrows-of-${room}`,
      severity: 'error',
      from: { path: path(room), pathNot: '\\.test\\.tsx?$' },
      to: {
        path: ours,
        pathNot: [
          path(room),
          ...allowed.map(path),
          ...(room === 'features' ? ['^src/map/MapView', '^src/map/port\\.ts$'] : []),
        ],
      },
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
