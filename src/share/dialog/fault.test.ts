import { expect, it } from 'vitest';
import { LoadError } from '../../state/load';
import { errorText, PictureError } from './fault';

it('a fault of the dialog is told in the reader’s language, a file that did not arrive with its reason', () => {
  const lost = new LoadError({ kind: 'http', status: 503 }, 'details.json');
  expect(errorText(lost, 'en')).toContain('(details.json: the server answered 503)');
  expect(errorText(lost, 'zh')).toContain('（details.json：服务器返回503）');
  expect(errorText(new LoadError({ kind: 'network' }, 'details.json'), 'en')).toContain('no connection');
  expect(errorText(new PictureError('blank'), 'en')).toContain('empty');
  expect(errorText(new Error('No such layer'), 'en')).toContain('No such layer');
});
