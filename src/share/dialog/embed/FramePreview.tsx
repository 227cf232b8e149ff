import { useEffect, useRef, useState } from 'react';
import type { DialogText } from '../messages';

interface Props {
  readonly text: DialogText;
  readonly src: string;
  readonly title: string;
  readonly width: number | '100%';
  readonly height: number;
  /** Whether the frame's height follows what it shows, as the script makes it. */
  readonly resizes: boolean;
}

/** The height that a message of the map's own asks for; undefined when it is none. */
export function heightReported(data: unknown): number | undefined {
  const {
    source,
    type,
    data: body,
  } = (data ?? {}) as {
    source?: unknown;
    type?: unknown;
    data?: { height?: unknown };
  };
  const height = source === 'cn-mining-map' && type === 'height' ? body?.height : undefined;
  return typeof height === 'number' && height > 0 && height < 20_000 ? height : undefined;
}

/** The real frame. */
export function FramePreview({ text, src, title, width, height, resizes }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [reported, setReported] = useState<{ of: string; height: number }>();
  useEffect(() => {
    const listen = (event: MessageEvent) => {
      if (event.source !== frame.current?.contentWindow) return;
      const found = heightReported(event.data);
      if (found !== undefined) setReported({ of: src, height: found });
    };
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, [src]);
  const shown = resizes && reported?.of === src ? reported.height : height;
  return (
    <div className="dialog-frame">
      <p className="dialog-note">{text.embed.previewNote}</p>
      {/* A new address is a new frame: the old one must not lengthen the page's history. */}
      <div className="dialog-frame-room">
        <iframe key={src} ref={frame} {...{ src, title, width }} height={shown} allow="fullscreen" />
      </div>
    </div>
  );
}
