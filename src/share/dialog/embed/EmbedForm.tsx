import { LANGS, type Lang } from '../../../i18n/text';
import type { ThemeChoice } from '../../../state/state';
import type { DialogText } from '../messages';
import { Choice } from '../../../ui/Choice';
import { NumberField } from '../parts/NumberField';
import { SNIPPET_WAYS, type SnippetWay } from '../shareContext';

/** Smallest and largest sides of a frame, in pixels. */
const SIDES = { min: 200, max: 4000 } as const;
const THEME_CHOICES: readonly ThemeChoice[] = ['light', 'dark', 'auto'];

/** How the map is to stand in another page. */
export interface EmbedSettings {
  readonly pinned: boolean;
  readonly lang: Lang;
  readonly theme: ThemeChoice;
  readonly wide: boolean;
  readonly width: number;
  readonly height: number;
}

interface Props {
  readonly text: DialogText;
  /** Data version. */
  readonly version: string;
  readonly way: SnippetWay;
  readonly onWay: (way: SnippetWay) => void;
  readonly settings: EmbedSettings;
  readonly onChange: (change: Partial<EmbedSettings>) => void;
}

/** Whether the way puts a frame into the page. */
export const isFramed = (way: SnippetWay) => way !== 'link' && way !== 'image';

/** What is put into the other page: which snippet, of which data, in which look and size. */
export function EmbedForm({ text, version, way, onWay, settings, onChange }: Props) {
  const words = text.embed;
  const framed = isFramed(way);
  const sideFault = (side: number) =>
    Number.isInteger(side) && side >= SIDES.min && side <= SIDES.max
      ? undefined
      : words.sizeFault(SIDES.min, SIDES.max);
  return (
    <section className="dialog-choose" aria-label={words.settings}>
      <Choice
        label={words.way}
        value={way}
        options={SNIPPET_WAYS.map((value) => ({ value, name: words.ways[value] }))}
        onChange={onWay}
      />
      <p className="dialog-note">{words.notes[way]}</p>
      <Choice
        label={words.data}
        value={settings.pinned ? 'pinned' : 'live'}
        options={[
          { value: 'pinned', name: words.pinned(version) },
          { value: 'live', name: words.live },
        ]}
        onChange={(data) => onChange({ pinned: data === 'pinned' })}
      />
      <div className="dialog-pair">
        <Choice
          label={text.settings.language}
          value={settings.lang}
          options={LANGS.map((value) => ({ value, name: text.settings.languages[value] }))}
          onChange={(value) => onChange({ lang: value })}
        />
        {framed && (
          <Choice
            label={text.settings.theme}
            value={settings.theme}
            options={THEME_CHOICES.map((value) => ({ value, name: text.settings.themes[value] }))}
            onChange={(theme) => onChange({ theme })}
          />
        )}
      </div>
      {framed && (
        <>
          <Choice
            label={words.width}
            value={settings.wide ? 'wide' : 'fixed'}
            options={[
              { value: 'wide', name: words.fullWidth },
              { value: 'fixed', name: words.fixedWidth },
            ]}
            onChange={(value) => onChange({ wide: value === 'wide' })}
          />
          <div className="dialog-pair">
            {!settings.wide && (
              <NumberField
                label={words.widthPixels}
                value={settings.width}
                fault={sideFault}
                onChange={(width) => onChange({ width })}
              />
            )}
            <NumberField
              label={words.height}
              value={settings.height}
              fault={sideFault}
              onChange={(height) => onChange({ height })}
            />
          </div>
        </>
      )}
    </section>
  );
}
