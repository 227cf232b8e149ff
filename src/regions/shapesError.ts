/** What is wrong with a downloaded shape file. */
export type ShapesFault =
  | 'not-a-topology' // another document, or one cut off in the middle
  | 'no-layer' // a topology, but not one of this project
  | 'bad-arcs' // coordinates are missing or not numbers
  | 'bad-shape' // a shape refers to coordinates that are not there
  | 'bad-id'; // a shape has no id, or its label is no position

/** A shape file cannot be used. `message` is for builders and logs; readers are told by `fault` in their language. */
export class ShapesError extends Error {
  override readonly name = 'ShapesError';
  readonly fault: ShapesFault;

  constructor(fault: ShapesFault, message: string) {
    super(message);
    this.fault = fault;
  }
}
