import type { App } from '../../state/app';
import { foundIn, type Found } from '../model/found';
import { visit } from '../model/visit';
import type { Target } from './options';

/** Goes where a result leads, and marks in the panel what is one among several there. */
export function go(app: App, target: Exclude<Target, { to: 'events' | 'all' }>): void {
  let found: Found | null = null;
  switch (target.to) {
    case 'event':
      app.actions.openEvent(target.id);
      break;
    case 'day':
      app.actions.setDay(target.day);
      found = { kind: 'view', id: target.day };
      break;
    case 'place':
      visit(app, target.adcode);
      found = { kind: 'view', id: target.adcode };
      break;
    case 'company':
      visit(app, target.adcode);
      found = { kind: 'company', id: target.id };
      break;
    case 'range':
      app.actions.listRange(target.range.from, target.range.to);
      break;
    case 'comparison':
      app.actions.compareDays(target.range.from, target.range.to);
      break;
    case 'timeline':
      app.actions.setTab('timeline');
      break;
    case 'filter':
      app.actions.listFiltered(target.filter);
      break;
    case 'fact':
      found = { kind: 'fact', id: target.id };
  }
  foundIn(app).setState(found, true);
}
