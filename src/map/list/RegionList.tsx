import { useEffect, useRef } from 'react';
import type { App } from '../../state/app';
import { mountRegionList } from './mountRegionList';

/** The place of the list on the page; like the map it follows the state without React. */
export function RegionList({ app }: { readonly app: App }) {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => mountRegionList(container.current!, app), [app]);
  return <div className="map-list" ref={container} />;
}
