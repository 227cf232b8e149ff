import { displayName } from '../../regions/gazetteer';
import { NATION } from '../../regions/region';
import { Said } from '../../ui/Said';
import { useLang } from '../../ui/useLang';
import { dayPart, eventPart, sentence } from '../../words/parts';
import { panelText } from '../messages';
import { paleInside } from '../model/paleInside';
import type { PlaceProps } from '../parts/hooks';

/** Answers why a province is paler inside than at its rim: the act that the places inside stand under, by name. */
export function PaleInside({ app, adcode, shown }: PlaceProps) {
  const lang = useLang(app);
  const text = panelText(lang).paleInside;
  const { record } = app;
  const pale = paleInside(record, adcode, shown.day, shown.mode);
  const event = pale && record.event(pale.standing.event);
  if (!pale || !event) return null;
  const { standing, count, total } = pale;
  const by =
    standing.adcode === NATION
      ? panelText(lang).status.nation
      : displayName(record.gazetteer, standing.adcode, lang);
  const name = displayName(record.gazetteer, adcode, lang);
  return (
    <section className="pale-inside notes">
      <h3>{text.title}</h3>
      <p>
        <Said
          parts={sentence(text.answer(count, total, name, by), {
            event: eventPart(event, lang),
            day: dayPart(standing.since, lang),
          })}
        />
      </p>
    </section>
  );
}
