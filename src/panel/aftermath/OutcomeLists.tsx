import { chartText, valueText } from '../../drawing/chart/text';
import { WATER_PLACE } from '../../drawing/chart/water';
import { formatNumber } from '../../i18n/format';
import { LANGUAGES } from '../../i18n/language';
import type { Lang } from '../../i18n/text';
import { mapName, type Gazetteer } from '../../regions/gazetteer';
import type { LaterEstimate, MachineMove, Seen, SpilledWater } from '../../series/model';
import { Mixed } from '../../ui/Mixed';
import { OutsideLink } from '../../ui/OutsideLink';

interface Item extends Seen {
  readonly key: string;
  readonly words: string;
}

/** Facts as lines, each with who published it and, where the page is theirs, the way there. */
function Facts({ items }: { readonly items: readonly Item[] }) {
  return (
    <ul className="outcome-list">
      {items.map(({ key, words, publisher, url }) => (
        <li key={key}>
          <Mixed text={words} />
          <span className="outcome-source">
            <OutsideLink href={url}>
              {/* As the source writes it, in the language that it is in. */}
              <span lang={LANGUAGES.en.tag}>
                <Mixed text={publisher} lang="en" />
              </span>
            </OutsideLink>
          </span>
        </li>
      ))}
    </ul>
  );
}

interface Props<T> {
  readonly items: readonly T[];
  readonly lang: Lang;
}

/** Later estimates of China's share, each with its measure. */
export function LaterEstimates({ items, lang }: Props<LaterEstimate>) {
  const { after, percent } = chartText(lang);
  const { colon, comma, gap } = LANGUAGES[lang];
  const lines = items
    .filter(({ code }) => code === 'CHN')
    .map((item): Item => {
      const value = item.share === null ? (item.range ?? []).join('–') : valueText(item.share);
      const words = `${item.period}${colon}${item[lang]}${gap}${percent(value)}${comma}${after.measures[item.measure]}`;
      return { ...item, key: item.period + item.measure, words };
    });
  return <Facts items={lines} />;
}

/** Machines on the move. */
export function Moves({ items, lang }: Props<MachineMove>) {
  const { colon, semicolon } = LANGUAGES[lang];
  const lines = items.map((item, i): Item => {
    const { date, company, machines, to } = item;
    const counted = [machines === null ? '' : formatNumber(machines, lang), to[lang]]
      .filter(Boolean)
      .join(' → ');
    const said = [`${company[lang]}${colon}${item[lang]}`, counted].filter(Boolean).join(semicolon);
    return { ...item, key: String(i), words: `${date} ${said}` };
  });
  return <Facts items={lines} />;
}

/** Hydropower spilled in places too little is known of for a chart, each with its definition. */
export function WaterElsewhere({
  items,
  lang,
  gazetteer,
}: Props<SpilledWater> & { readonly gazetteer: Gazetteer }) {
  const { water } = chartText(lang);
  const elsewhere = items.filter((item) => item.place !== WATER_PLACE);
  const lines = elsewhere.map((item, i): Item => {
    const year = item.part ? water.partOf(item.year) : item.year;
    const place = mapName(gazetteer.get(item.place), lang);
    const words = water.item(
      place,
      year,
      water.unit(valueText(item.twh)),
      water.definitions[item.definition],
    );
    return { ...item, key: String(i), words };
  });
  return <Facts items={lines} />;
}
