import { NATION, type Adcode } from '../../regions/region';
import type { App } from '../../state/app';

/** Shows `adcode` on the map and in the panel: enters the province it lies in, selects it where it lies deeper. */
export function visit(app: App, adcode: Adcode): void {
  const { gazetteer } = app.record;
  const province = gazetteer.provinceOf(adcode);
  const entered = app.store.getState().region;
  if (province === undefined) return app.actions.enter(NATION);
  if (adcode === province && entered === NATION) return app.actions.select(adcode);
  if (province !== entered || adcode === province) app.actions.enter(province);
  if (adcode !== province) app.actions.select(adcode);
}
