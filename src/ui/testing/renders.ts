/** A component in React's own tree, as much of it as is read here. */
interface Fiber {
  readonly type: unknown;
  readonly flags: number;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly alternate: Fiber | null;
}

const PERFORMED_WORK = 1;

function nameOf(type: unknown): string | undefined {
  if (typeof type === 'function') return type.name;
  return typeof type === 'object' && type !== null && 'type' in type ? nameOf(type.type) : undefined;
}

/** Adds the names of what was rendered below `now`; where React kept the children that it had, nothing was. */
function collect(names: Set<string>, now: Fiber): void {
  if (now.child === now.alternate?.child) return;
  for (let child = now.child; child !== null; child = child.sibling) {
    const name = nameOf(child.type);
    if (name !== undefined && (child.flags & PERFORMED_WORK) !== 0) names.add(name);
    collect(names, child);
  }
}

/** What React tells the developer tools, with the names that are being collected. */
interface Tools {
  rendered?: Set<string> | undefined;
}

/** React looks for the developer tools once, when it is loaded: by files that share it they have to be there before. */
const page = globalThis as { __REACT_DEVTOOLS_GLOBAL_HOOK__?: Tools };
const tools: Tools = (page.__REACT_DEVTOOLS_GLOBAL_HOOK__ ??= {
  ...{
    supportsFiber: true,
    inject: () => 1,
    checkDCE: () => undefined,
    onCommitFiberUnmount: () => undefined,
  },
  onPostCommitFiberRoot: () => undefined,
  onCommitFiberRoot: (_: number, root: { readonly current: Fiber }) =>
    tools.rendered && collect(tools.rendered, root.current),
} as Tools);

/** The names of the components that React renders during `act`. This module must be imported before React. */
export async function rendersOf(act: () => Promise<void>): Promise<ReadonlySet<string>> {
  const names = (tools.rendered = new Set<string>());
  await act();
  tools.rendered = undefined;
  return names;
}
