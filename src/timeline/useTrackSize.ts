import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Measures of the track in CSS pixels. */
export interface TrackSize {
  readonly width: number;
  /** Width of the slider's thumb, as the style sheet sets it. */
  readonly thumb: number;
  /** Text size of the axis. */
  readonly em: number;
  /** Height of the strip above the track's line. */
  readonly strip: number;
  /** How much of that, at the top, is for names of days and deadlines. */
  readonly marks: number;
}

const UNMEASURED: TrackSize = { width: 720, thumb: 24, em: 12, strip: 48, marks: 23 };

function measure(element: HTMLElement): TrackSize {
  const style = getComputedStyle(element);
  const pixels = (value: string, otherwise: number) => parseFloat(value) || otherwise;
  return {
    width: element.clientWidth || UNMEASURED.width,
    thumb: pixels(style.getPropertyValue('--thumb'), UNMEASURED.thumb),
    em: pixels(style.fontSize, UNMEASURED.em),
    strip: pixels(style.getPropertyValue('--strip'), UNMEASURED.strip),
    marks: pixels(style.getPropertyValue('--marks'), UNMEASURED.marks),
  };
}

/** A ref for the track and its measures, kept up to date as it is resized. */
export function useTrackSize(): [RefObject<HTMLDivElement | null>, TrackSize] {
  const ref = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const update = () => {
      const next = measure(element);
      setSize((before) =>
        (Object.keys(next) as (keyof TrackSize)[]).every((key) => before[key] === next[key]) ? before : next,
      );
    };
    update();
    const observer = new ResizeObserver(update);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [ref, size];
}
