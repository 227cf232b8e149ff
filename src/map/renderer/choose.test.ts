import { describe, expect, it, vi } from 'vitest';
import { chooseRenderer } from './choose';
import { probeWebgl, type WebglSupport } from './webgl';

/** A canvas whose context says it is drawn by `name`. */
function canvas(name: string | null, loseContext = vi.fn()) {
  const gl = {
    RENDERER: 1,
    getExtension: (extension: string) =>
      extension === 'WEBGL_lose_context' ? { loseContext } : { UNMASKED_RENDERER_WEBGL: 2 },
    getParameter: (parameter: number) => (parameter === 2 ? name : 'masked'),
  };
  return { getContext: () => (name === null ? null : gl) } as unknown as HTMLCanvasElement;
}

describe('the choice of the renderer', () => {
  it.each<[Parameters<typeof chooseRenderer>[0], WebglSupport, string, boolean]>([
    ['auto', 'hardware', 'explorer', false],
    ['auto', 'software', 'figure', false],
    ['auto', 'none', 'figure', false],
    ['explorer', 'hardware', 'explorer', false],
    ['explorer', 'software', 'explorer', false],
    ['explorer', 'none', 'figure', true],
    ['figure', 'hardware', 'figure', false],
  ])('%s with %s WebGL uses the %s', (choice, support, use, missing) => {
    expect(chooseRenderer(choice, () => support)).toEqual({ use, missing });
  });

  it('does not try WebGL when the figure is asked for', () => {
    const probe = vi.fn<() => WebglSupport>();
    chooseRenderer('figure', probe);
    expect(probe).not.toHaveBeenCalled();
  });

  it.each([
    ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)', 'software'],
    ['llvmpipe (LLVM 15.0.6, 256 bits)', 'software'],
    ['ANGLE (Apple, ANGLE Metal Renderer: Apple M1, Unspecified Version)', 'hardware'],
    [null, 'none'],
  ])('reads %s as %s', (name, support) => {
    expect(probeWebgl(() => canvas(name))).toBe(support);
  });

  it('gives the context of the trial back', () => {
    const loseContext = vi.fn();
    probeWebgl(() => canvas('any', loseContext));
    expect(loseContext).toHaveBeenCalledOnce();
  });

  it('takes a browser that throws as one without WebGL', () => {
    const refuse = () => {
      throw new Error('blocked');
    };
    expect(probeWebgl(() => ({ getContext: refuse }) as unknown as HTMLCanvasElement)).toBe('none');
  });
});
