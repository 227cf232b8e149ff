import { expect, it } from 'vitest';
import { markup, trusted } from './html';

it('escapes every value but markup itself, joins lists and leaves out what is nothing', () => {
  const name = '<b title="x">&';
  expect(markup`<p>${name}</p>`.text).toBe('<p>&lt;b title=&quot;x&quot;&gt;&amp;</p>');
  expect(markup`<p>${trusted('<i></i>')}${[1, 'a', [markup`<b>${'<'}</b>`]]}${null}${false}</p>`.text).toBe(
    '<p><i></i>1a<b>&lt;</b></p>',
  );
});

it('drops the indentation of the source and nothing of the values', () => {
  expect(
    markup`<p>
    ${'a\n    b'}
  </p>`.text,
  ).toBe('<p>\na\n    b\n</p>');
});
