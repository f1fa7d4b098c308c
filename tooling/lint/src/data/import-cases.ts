import type { RuleCase } from '../rule-case.ts';

/** Cases about who may import what. */
export const importCases: readonly RuleCase[] = [
  {
    rule: 'geflecht/package-direction',
    path: 'apps/server/src/reader.ts',
    passes: "import { read } from '@geflecht/formats';\n\n/** Reads. */\nexport const reader = () => read('a');\n",
    fails: "import { read } from '@geflecht/sdk';\n\n/** Reads. */\nexport const reader = () => read('a');\n",
  },
  {
    rule: 'geflecht/declared-import',
    path: 'packages/sdk/src/request.ts',
    passes: "import { routes } from '@geflecht/core/contract';\n\n/** Lists. */\nexport const list = () => routes;\n",
    fails: "import ky from 'ky';\n\n/** Lists. */\nexport const list = () => ky;\n",
  },
  {
    rule: 'geflecht/own-source-only',
    path: 'packages/sdk/src/deep.ts',
    passes: "import type { Tie } from '@geflecht/core/network';\n\n/** A deep tie. */\nexport type Deep = Tie;\n",
    fails: "import type { Tie } from '../../core/src/network/tie.js';\n\n/** A deep tie. */\nexport type Deep = Tie;\n",
  },
  {
    rule: 'geflecht/own-source-only',
    path: 'packages/sdk/src/dug.ts',
    passes: "import type { Tie } from '@geflecht/core/network';\n\n/** A tie. */\nexport type Dug = Tie;\n",
    fails: "import type { Tie } from '@geflecht/core/src/network';\n\n/** A tie. */\nexport type Dug = Tie;\n",
  },
  {
    rule: 'geflecht/model-without-lit',
    path: 'packages/widgets/src/elements/agenda/agenda-model.ts',
    passes: "import type { Tie } from '@geflecht/core/network';\n\n/** What to show. */\nexport type Model = Tie;\n",
    fails: "import { html } from 'lit';\n\n/** What to show. */\nexport const model = html;\n",
  },
  {
    rule: 'geflecht/adapter-at-the-root',
    path: 'packages/widgets/src/elements/agenda/agenda-element.ts',
    passes:
      "import { createClient } from '@geflecht/sdk';\n\n/** A client. */\nexport const client = () => createClient();\n",
    fails:
      "import { http } from '@geflecht/sdk/adapters/http';\n\n/** A client. */\nexport const client = () => http();\n",
  },
  {
    rule: 'geflecht/zod-free-runtime',
    path: 'packages/widgets/src/elements/agenda/agenda-data.ts',
    passes: "import type { Tie } from '@geflecht/core/network';\n\n/** Data. */\nexport type Data = Tie;\n",
    fails: "import { tieSchema } from '@geflecht/core/network';\n\n/** Data. */\nexport const data = tieSchema;\n",
  },
  {
    rule: 'geflecht/zod-free-runtime',
    path: 'packages/widgets/src/elements/agenda/agenda-lazy.ts',
    support: { 'packages/core/src/network/density.ts': '/** Density. */\nexport const density = 1;\n' },
    passes: "import { density } from '@geflecht/core/network';\n\n/** Data. */\nexport const data = density;\n",
    fails: "/** Data. */\nexport const data = () => import('@geflecht/core/network');\n",
  },
  {
    rule: 'geflecht/rules-without-schemas',
    path: 'packages/core/src/network/degree.ts',
    passes: "import type { Tie } from './tie.js';\n\n/** Ties. */\nexport type Ties = readonly Tie[];\n",
    fails: "import { tieSchema } from './tie.js';\n\n/** Ties. */\nexport const ties = tieSchema;\n",
  },
  {
    rule: 'geflecht/rules-without-schemas',
    path: 'packages/core/src/event/guests.ts',
    passes: "import type { Tie } from '../network/index.js';\n\n/** Guests. */\nexport type Guests = Tie;\n",
    fails: "import { tieSchema } from '../network/index.js';\n\n/** Guests. */\nexport const guests = tieSchema;\n",
  },
  {
    rule: 'geflecht/relative-import-ending',
    path: 'packages/core/src/event/ending.ts',
    passes: "import type { Tie } from '../network/tie.js';\n\n/** An ending. */\nexport type Ending = Tie;\n",
    fails: "import type { Tie } from '../network/tie';\n\n/** An ending. */\nexport type Ending = Tie;\n",
  },
  {
    rule: 'import/no-cycle',
    path: 'packages/core/src/event/ring.ts',
    support: {
      'packages/core/src/event/ring-end.ts':
        "import type { Ring } from './ring.js';\n\n/** The end. */\nexport type End = Ring | string;\n",
    },
    passes: '/** A ring. */\nexport type Ring = string;\n',
    fails: "import type { End } from './ring-end.js';\n\n/** A ring. */\nexport type Ring = readonly End[];\n",
  },
  {
    rule: 'no-restricted-imports',
    path: 'packages/core/src/event/file.ts',
    passes: '/** A path. */\nexport const path = "a";\n',
    fails: "import { sep } from 'node:path';\n\n/** A path. */\nexport const path = sep;\n",
  },
];
