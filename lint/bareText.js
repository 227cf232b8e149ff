import ts from 'typescript';

const TEXT = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BigIntLike;
const ANYTHING = ts.TypeFlags.Any | ts.TypeFlags.Unknown;

/** White space that JSX drops, and comments. */
const isDropped = (node) =>
  (node.type === 'JSXText' && /^\s*\n\s*$/.test(node.value)) ||
  (node.type === 'JSXExpressionContainer' && node.expression.type === 'JSXEmptyExpression');

/** The name that a function has, or gets from where it stands. */
const nameOf = ({ id, parent }) => (id ?? parent.key ?? parent.id)?.name ?? '';

/** Asks the type checker whether an expression may be a text, or a list in which there may be one. */
function createTexts({ program, getTypeAtLocation }) {
  const checker = program.getTypeChecker();
  const partsOf = (type) => (type.isUnion() ? type.types.flatMap(partsOf) : [type]);
  const isText = (type) => partsOf(type).some(({ flags }) => flags & (TEXT | ANYTHING));
  const isList = (type) =>
    partsOf(type).some((part) => {
      const item = checker.isArrayLikeType(part) && checker.getIndexTypeOfType(part, ts.IndexKind.Number);
      return item && (isText(item) || isList(item));
    });
  return {
    mayBeText: (node) => isText(getTypeAtLocation(node)),
    mayHoldTexts: (node) => isList(getTypeAtLocation(node)),
  };
}

/**
 * Text that is rendered beside something else in the same element, or by a component without an element of its own. A browser's
 * page translation puts other nodes in the place of each text node; React, which holds on to the old ones, then throws when it
 * removes them and changes them where nobody sees it. A text alone in its element is written through the element.
 */
export const bareText = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      bare: 'A text needs an element of its own that holds nothing else: page translation replaces it.',
    },
  },
  create(context) {
    const { mayBeText, mayHoldTexts } = createTexts(context.sourceCode.parserServices);
    const report = (node) => context.report({ node, messageId: 'bare' });

    function checkChildren(children, mayStandAlone) {
      const rendered = children.filter((child) => !isDropped(child));
      const alone = mayStandAlone && rendered.length === 1;
      for (const child of rendered) {
        if (child.type === 'JSXText' && !alone) report(child);
        if (child.type !== 'JSXExpressionContainer') continue;
        const { expression } = child;
        if (mayHoldTexts(expression) || (mayBeText(expression) && !alone)) report(child);
      }
    }
    /** What a component renders has no element of its own round it. */
    function checkResult(component, result) {
      if (!result || !/^([A-Z]|render$)/.test(nameOf(component))) return;
      if (mayBeText(result) || mayHoldTexts(result)) report(result);
    }
    const functions = [];
    return {
      JSXElement: ({ children }) => checkChildren(children, true),
      JSXFragment: ({ children }) => checkChildren(children, false),
      ':function': (node) => functions.push(node),
      ':function:exit': () => functions.pop(),
      ReturnStatement: ({ argument }) => functions.length > 0 && checkResult(functions.at(-1), argument),
      ArrowFunctionExpression: (node) => node.expression && checkResult(node, node.body),
    };
  },
};
