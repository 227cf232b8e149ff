import { memo, useEffect, useRef } from 'react';
import type { App } from '../state/app';
import { mountMap } from './mountMap';

/** The place of the map on the page. React puts it there and never renders it again: the map listens to the state itself. */
export const MapView = memo(function MapView({ app }: { readonly app: App }) {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const map = mountMap(container.current!, app);
    return () => map.destroy();
  }, [app]);
  return <div className="map-view" ref={container} />;
});
