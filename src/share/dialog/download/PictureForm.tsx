import { PRESETS, PRESET_NAMES } from '../../../export/presets';
import { LANGS } from '../../../i18n/text';
import { THEMES } from '../../../theme/palette';
import { pixelSize, sizeFault, type SizeFault } from '../../../export/size';
import type { DialogText } from '../messages';
import { Choice } from '../../../ui/Choice';
import { NumberField } from '../parts/NumberField';
import { scalesOf, sizeOf, typeSizesOf, withPreset, type Figure, type PictureSettings } from '../settings';

interface Props {
  readonly text: DialogText;
  readonly figures: readonly { readonly value: Figure; readonly name: string }[];
  readonly settings: PictureSettings;
  readonly onChange: (settings: PictureSettings) => void;
}

function faultText(fault: SizeFault, { settings: { faults } }: DialogText): string {
  return fault.kind === 'pixels' ? faults.pixels(fault.pixels) : faults[fault.kind];
}

function presetName(preset: PictureSettings['preset'], text: DialogText): string {
  const { presets, preset: named } = text.settings;
  if (preset === 'own') return presets.own;
  const { width, height } = PRESETS[preset];
  const millimetres = 'millimetres' in PRESETS[preset] ? PRESETS.a4.millimetres : undefined;
  return named(
    presets[preset],
    millimetres === undefined
      ? `${width} × ${height}`
      : text.preview.paper(millimetres, Math.round((millimetres * height) / width)),
  );
}

/** Size, language, colours and density of the picture. */
export function PictureForm({ text, figures, settings, onChange }: Props) {
  const words = text.settings;
  const { preset, scale } = settings;
  const sideFault = (change: Partial<PictureSettings>) => {
    const fault = sizeFault(sizeOf({ ...settings, ...change }));
    return fault && faultText(fault, text);
  };
  return (
    <div className="dialog-form">
      <Choice
        label={words.figure}
        value={settings.figure}
        options={figures}
        onChange={(figure) => onChange({ ...settings, figure })}
      />
      <Choice
        label={words.size}
        value={preset}
        options={[...PRESET_NAMES, 'own' as const].map((value) => ({ value, name: presetName(value, text) }))}
        onChange={(value) => onChange(withPreset(settings, value))}
      />
      {preset === 'own' && (
        <div className="dialog-pair">
          {(['width', 'height'] as const).map((side) => (
            <NumberField
              key={side}
              label={words[side]}
              value={settings[side]}
              fault={(value) => sideFault({ [side]: value })}
              onChange={(value) => onChange({ ...settings, [side]: value })}
            />
          ))}
        </div>
      )}
      <div className="dialog-pair">
        <Choice
          label={words.language}
          value={settings.lang}
          options={LANGS.map((value) => ({ value, name: words.languages[value] }))}
          onChange={(lang) => onChange({ ...settings, lang })}
        />
        <Choice
          label={words.theme}
          value={settings.theme}
          options={THEMES.map((value) => ({ value, name: words.themes[value] }))}
          onChange={(theme) => onChange({ ...settings, theme })}
        />
      </div>
      {settings.figure === 'map' && <MapText text={text} settings={settings} onChange={onChange} />}
      <Choice
        label={words.pixels}
        value={scale}
        options={scalesOf(preset).map((value) => {
          const size = sizeOf({ ...settings, scale: value });
          const { width, height } = pixelSize(size);
          return {
            value,
            name: words.scale(String(value), width, height),
            disabled: sizeFault(size) !== undefined,
          };
        })}
        onChange={(value) => onChange({ ...settings, scale: value })}
      />
    </div>
  );
}

/** Lettering, legend and words of the reader's own, which a map alone has. */
function MapText({ text, settings, onChange }: Omit<Props, 'figures'>) {
  const words = text.settings;
  return (
    <div className="dialog-pair">
      {(['title', 'credit'] as const).map((part) => (
        <label key={part} className="dialog-field">
          <span>{words[part]}</span>
          <input
            type="text"
            value={settings[part] ?? ''}
            onChange={({ target }) => onChange({ ...settings, [part]: target.value || null })}
          />
        </label>
      ))}
      <Choice
        label={words.type}
        value={settings.typeSize}
        options={typeSizesOf(settings).map((value) => ({
          value,
          name: value === null ? words.usualType : words.typeSize(value),
        }))}
        onChange={(typeSize) => onChange({ ...settings, typeSize })}
      />
      <Choice
        label={words.notes}
        value={settings.legend ? settings.notes : null}
        options={[
          { value: true, name: words.withNotes },
          { value: false, name: words.withoutNotes },
          { value: null, name: words.withoutLegend },
        ]}
        onChange={(notes) =>
          onChange({ ...settings, notes: notes ?? settings.notes, legend: notes !== null })
        }
      />
    </div>
  );
}
