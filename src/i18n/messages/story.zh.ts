import type { Messages } from '../messages';
import type { en } from './story.en';

/** A story told in steps, in Chinese. */
export const zh: Messages<typeof en> = {
  offer: (steps) => `第一次来？${steps}步讲完这个故事`,
  step: (n, of) => `第${n}步，共${of}步`,
  steps: '所有步骤',
  previous: '上一步',
  next: '下一步',
  leave: '离开故事',
  backToStep: '回到这一步的地图',
  resume: '回到故事',
  onPage: '整个故事在一页上，可打印',
  openStep: '在互动地图中打开这一步',
  others: '其他故事',
  unknown: '没有这个故事',
  note: (number) => `来源${number}`,
  written: '依据本站{day}的事件记录写成；方括号里的数字对应每一步后面的来源。',
  colours: '地图的颜色说的是下了什么命令，不是关了多少矿场。',
  stories: '分步讲述的故事',
  dated: (day) => `地图和来源取自${day}的事件记录。`,
  corrected: (n) => `故事写成之后，其中${n}个事件作过更正：`,
};
