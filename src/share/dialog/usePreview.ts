import { useEffect, useState } from 'react';
import { withFonts } from '../../drawing/svg/fonts';
import { faultOf, type Fault } from './fault';
import type { FontShelf } from './make/fonts';

export type Preview =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly url: string }
  | { readonly status: 'error'; readonly fault: Fault };

/** The drawing as a picture to look at: the same file that is saved. Keeps the last one until the next is there. */
export function usePreview(svg: string | null, fonts: FontShelf): Preview {
  const [preview, setPreview] = useState<Preview>({ status: 'loading' });
  useEffect(() => {
    if (svg === null) return;
    let gone = false;
    fonts.embedded(svg).then(
      (faces) => {
        if (gone) return;
        const url = URL.createObjectURL(new Blob([withFonts(svg, faces)], { type: 'image/svg+xml' }));
        setPreview({ status: 'ready', url });
      },
      (error: unknown) => {
        if (!gone) setPreview({ status: 'error', fault: faultOf(error) });
      },
    );
    return () => {
      gone = true;
    };
  }, [svg, fonts]);
  const url = preview.status === 'ready' ? preview.url : undefined;
  useEffect(() => () => (url === undefined ? undefined : URL.revokeObjectURL(url)), [url]);
  return preview;
}
