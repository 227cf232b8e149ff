/** Tells how far a run is, on a stream of its own. */
export interface Progress {
  /** One picture is done; `remark` says what became of it. */
  step(file: string, remark: string): void;
  /** A line of its own. */
  say(line: string): void;
}

export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Progress of `total` pictures: one line that is written over on a terminal, one line per picture elsewhere. */
export function openProgress(total: number, stream: ProgressStream): Progress {
  let done = 0;
  const clear = stream.isTTY ? '\r\u001b[K' : '';
  return {
    step(file, remark) {
      done += 1;
      const line = `${String(done).padStart(String(total).length)}/${total} ${file} ${remark}`;
      const fits = stream.isTTY ? line.slice(0, (stream.columns ?? 80) - 1) : line;
      stream.write(`${clear}${fits}${stream.isTTY && done < total ? '' : '\n'}`);
    },
    say: (line) => stream.write(`${clear}${line}\n`),
  };
}
