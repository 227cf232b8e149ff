import { useEffect, useState } from 'react';
import { exportSvg } from '../../drawing/svg/exportSvg';
import { errorOf, type Load } from '../../state/resource';
import type { FontShelf } from './make/fonts';
import type { Picture } from './make/picture';

/** The address of the drawing as a picture to look at: the same file that is saved. Keeps the last one until the next is there. */
export function usePreview(picture: Picture | null, fonts: FontShelf): Load<string> {
  const [preview, setPreview] = useState<Load<string>>({ status: 'loading' });
  useEffect(() => {
    if (picture === null) return;
    const { scene, theme } = picture;
    let gone = false;
    fonts.embedded(scene).then(
      (faces) => {
        if (gone) return;
        const svg = exportSvg(scene, theme, { faces });
        const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
        // Some browsers draw a picture that they show while it loads before its typefaces are there, and never again.
        const image = new Image();
        image.src = url;
        const show = () => (gone ? URL.revokeObjectURL(url) : setPreview({ status: 'ready', value: url }));
        image.decode().then(show, show);
      },
      (thrown: unknown) => {
        if (!gone) setPreview({ status: 'error', error: errorOf(thrown) });
      },
    );
    return () => {
      gone = true;
    };
  }, [picture, fonts]);
  const url = preview.status === 'ready' ? preview.value : undefined;
  useEffect(() => () => (url === undefined ? undefined : URL.revokeObjectURL(url)), [url]);
  return preview;
}
