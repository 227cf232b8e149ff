import type { BoundaryNotice } from '../src/regions/notice';

/** The notice that goes with the published shape files, as plain text in both languages. */
export function licenceText(notice: BoundaryNotice): string {
  const { licence, credit, note, exceptions, projection, reviewNumber } = notice;
  const reviewed = reviewNumber === null ? [] : [`审图号：${reviewNumber}`, ''];
  return [
    `The shape files in this folder and below are a derived database under the ${licence.name} (${licence.id}).`,
    `本目录及下级目录中的界线文件为衍生数据库，以 ${licence.name}（${licence.id}）授权。`,
    `${licence.url} (ODbL-1.0.txt)`,
    '',
    credit.en,
    credit.zh,
    ...notice.links.map(({ text, url }) => `${text}: ${url}`),
    '',
    ...reviewed,
    note.en,
    note.zh,
    '',
    exceptions.en,
    exceptions.zh,
    '',
    `download/*.geojson: WGS 84. All others: ${projection.en}, written as pseudo longitude and latitude or as figure units.`,
    `download/*.geojson：WGS 84 坐标。其余文件：${projection.zh}，以伪经纬度或图面单位记录。`,
    '',
  ].join('\n');
}
