import type { Lang } from '../../../i18n/text';
import { errorText } from '../fault';
import type { DialogText } from '../messages';
import type { Task } from '../useTask';
import { FileHere } from './FileHere';

interface Props {
  readonly text: DialogText;
  /** Language of the dialog. */
  readonly lang: Lang;
  readonly task: Task;
  readonly cancel: () => void;
  /** The map in a page of its own. */
  readonly fullPage: string;
}

function sentence(task: Task, text: DialogText): string {
  switch (task.status) {
    case 'none':
    case 'failed':
      return '';
    case 'cancelled':
      return text.progress.cancelled;
    case 'running':
      return task.slow ? text.progress[task.step] : '';
    case 'done':
      return task.access === 'granted'
        ? text.progress.saved(task.file.name)
        : text.progress.ready(task.file.name);
  }
}

/** What is going on: how far a slow file is, that it was saved, or what went wrong. */
export function TaskStatus({ text, lang, task, cancel, fullPage }: Props) {
  const slow = task.status === 'running' && task.slow;
  return (
    <div className="dialog-task" data-status={task.status}>
      <p role="status">{sentence(task, text)}</p>
      {slow && (
        <div className="dialog-actions">
          <progress aria-label={sentence(task, text)} value={task.share} />
          <button type="button" className="dialog-button" onClick={cancel}>
            {text.progress.cancel}
          </button>
        </div>
      )}
      {task.status === 'failed' && (
        <p className="dialog-fault" role="alert">
          {text.failed.title + text.failed.between + errorText(task.error, lang)}
        </p>
      )}
      {task.status === 'done' && task.access !== 'granted' && (
        <FileHere text={text} file={task.file} url={task.url} access={task.access} fullPage={fullPage} />
      )}
    </div>
  );
}
