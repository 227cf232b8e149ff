/** What the library knows and its types leave out. */
declare namespace PDFKit.Mixins {
  interface StructureElementOptions {
    /** Left, top, right and bottom in points from the upper left corner of the page. */
    readonly bbox?: readonly [number, number, number, number];
    /** What the head of a table stands for. */
    readonly scope?: 'Row' | 'Column';
  }
  interface AnnotationOption {
    /** The element of the structure that takes the annotation in. */
    readonly structParent?: PDFKit.PDFStructureElement;
  }
}
