/** What this browser can draw WebGL 2 with. */
export type WebglSupport = 'none' | 'software' | 'hardware';

const SOFTWARE = /SwiftShader|llvmpipe|Software|Basic Render/i;

/**
 * Tries WebGL 2 on a canvas of its own and gives the context back at once: browsers keep only a few. A renderer that
 * does not tell its name counts as hardware.
 */
export function probeWebgl(
  createCanvas: () => Pick<HTMLCanvasElement, 'getContext'> = () => document.createElement('canvas'),
): WebglSupport {
  let gl: WebGL2RenderingContext | null;
  try {
    gl = createCanvas().getContext('webgl2') as WebGL2RenderingContext | null;
  } catch {
    return 'none';
  }
  if (!gl) return 'none';
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return SOFTWARE.test(String(name)) ? 'software' : 'hardware';
}
