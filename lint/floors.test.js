import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, it } from 'vitest';
import { floors } from './floors.js';

RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester({ languageOptions: { parser: tseslint.parser } });
const options = [
  {
    root: '/src',
    floors: [['low', 'beside'], ['record'], ['high/in', 'high/other'], ['high']],
    except: ['record'],
  },
];
const at = (filename, code) => ({ filename: `/src/${filename}`, code, options });

tester.run('floors', floors, {
  valid: [
    at('low/a.ts', "import { b } from './b';"),
    at('low/inner/a.ts', "import { b } from '../b';"),
    at('low/a.ts', "import { z } from 'zod';"),
    at('low/a.ts', "import { r } from '../record/r';"),
    at('high/in/a.ts', "import { b } from '../../low/b';"),
    at('high/a.ts', "import { b } from './in/b';"),
  ],
  invalid: [
    ['low/a.ts', "import { b } from '../beside/b';"],
    ['low/a.ts', "import type { b } from '../high/b';"],
    ['low/a.ts', "const b = import('../high/in/b');"],
    ['low/a.ts', "export { b } from '../high/b';"],
    ['low/a.ts', "export * from '../high/b';"],
    ['low/a.ts', "type B = import('../high/b').B;"],
    ['high/in/a.ts', "import { b } from '../other/b';"],
    ['high/in/a.ts', "import { b } from '../b';"],
  ]
    .map(([filename, code]) => ({ ...at(filename, code), errors: [{ messageId: 'higher' }] }))
    .concat({ ...at('new/a.ts', 'export {};'), errors: [{ messageId: 'homeless' }] }),
});
