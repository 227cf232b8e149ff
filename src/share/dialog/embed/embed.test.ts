import { describe, expect, it } from 'vitest';
import { context, stateOf } from '../../../export/testing/fixture';
import { heightReported } from './FramePreview';
import { imageFor } from './imageFor';

describe('a picture in a link', () => {
  const state = stateOf('time=2021-06-09&lang=zh');

  it('is the one that stands ready on the site', () => {
    const ready = { src: 'figure/a.png', width: 1200, height: 628 };
    expect(imageFor(state, context, ready, '图')).toMatchObject({ ...ready, alt: '图', ready: true });
  });

  it('is otherwise the reader’s own, under the name that the download has', () => {
    const image = imageFor(state, context, undefined, '图');
    expect(image.file).toBe('cn-mining-2021_2021-06-09_cn_status_zh_og.png');
    expect(image).toMatchObject({
      ready: false,
      src: `https://example.org/${image.file}`,
      width: 1200,
      height: 628,
    });
  });
});

describe('the height of a frame', () => {
  it('is what the map’s own message asks for', () => {
    expect(
      heightReported({ source: 'cn-mining-map', v: 1, type: 'height', data: { height: 612, width: 500 } }),
    ).toBe(612);
  });

  it('is nothing that any other message says', () => {
    const own = { source: 'cn-mining-map', type: 'height' };
    for (const data of [
      null,
      'text',
      { ...own, source: 'other', data: { height: 5 } },
      { ...own, type: 'state', data: { height: 5 } },
      { ...own, data: { height: -1 } },
      { ...own, data: { height: 1e9 } },
      { ...own, data: { height: '5' } },
      own,
    ]) {
      expect(heightReported(data)).toBeUndefined();
    }
  });
});
