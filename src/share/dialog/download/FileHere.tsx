import type { ExportFile } from '../../../export/file';
import type { DownloadAccess } from '../../../ui/save';
import type { DialogText } from '../messages';
import { CopyField } from '../parts/CopyField';

interface Props {
  readonly text: DialogText;
  readonly file: ExportFile;
  readonly url: string;
  readonly access: Exclude<DownloadAccess, 'granted'>;
  readonly fullPage: string;
}

/** The file itself on the page, where it cannot be saved: a picture to save by hand, a text to copy, or an address for a new tab. */
export function FileHere({ text, file, url, access, fullPage }: Props) {
  const { name, type, content } = file;
  const words = text.blocked;
  return (
    <div className="dialog-here">
      <p>{words[access]}</p>
      {typeof content !== 'string' && type.startsWith('image/') ? (
        <>
          <img src={url} alt={name} />
          <p>{words.picture}</p>
        </>
      ) : typeof content === 'string' ? (
        <>
          <CopyField text={text} what={name} value={content} rows={6} code />
          <p>{words.text}</p>
        </>
      ) : (
        <>
          <p>{words.elsewhere}</p>
          <CopyField text={text} what={words.address} value={fullPage} rows={2} code />
        </>
      )}
    </div>
  );
}
