import { expect, it } from 'vitest';
import { withoutProgram } from './program';

it('takes out what loads the program, and leaves what a development server writes into the page', () => {
  const written = '<script type="module">import { hook } from "/@refresh";\nhook(window);</script>';
  const html = `<head>${written}<script type="module" src="/@vite/client"></script>
    <link rel="stylesheet" crossorigin href="./a.css"><link rel="modulepreload" href="./b.js"></head>
    <body><script type="module" src="/src/explorer.tsx"></script></body>`;
  const { shell, program } = withoutProgram(html);
  expect(shell).toBe(`<head>${written}</head>\n    <body></body>`);
  expect(program).toEqual({ script: '/src/explorer.tsx', styles: ['./a.css'], preload: ['./b.js'] });
  expect(() => withoutProgram(written)).toThrow('no program');
});
