/** Where readers find the newest tables, as they type it; without an address of the site they put their own host in. */
const folderAt = (site: string | null) => `${site ?? 'https://HOST/'}data/latest/`;

/** Programs that read the events and join them with their sources, ready to copy. */
export function loadingSnippets(site: string | null): Readonly<Record<'r' | 'pandas' | 'duckdb', string>> {
  const folder = folderAt(site);
  return {
    r: [
      `folder <- "${folder}"`,
      'read <- function(name) read.csv(paste0(folder, name), colClasses = "character", na.strings = "", fileEncoding = "UTF-8-BOM")',
      'events <- read("events.csv")',
      'events$date <- as.Date(events$date)',
      'sources <- merge(read("sources.csv"), events, by = "event_id")',
    ].join('\n'),
    pandas: [
      'import pandas as pd',
      `folder = "${folder}"`,
      'events = pd.read_csv(folder + "events.csv", dtype={"adcode": str}, parse_dates=["date"])',
      'sources = pd.read_csv(folder + "sources.csv").merge(events, on="event_id")',
    ].join('\n'),
    duckdb: [
      'SELECT date, title_en, publisher, url',
      `FROM read_csv('${folder}events.csv', types = {'adcode': 'VARCHAR'}) AS events`,
      `JOIN read_csv('${folder}sources.csv') AS sources USING (event_id)`,
      'ORDER BY date;',
    ].join('\n'),
  };
}
