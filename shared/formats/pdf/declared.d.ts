/** A font as the bytes of its file: `import bytes from "....woff" with { type: "bytes" }`. */
declare module "*.woff" {
  const bytes: Uint8Array;
  export default bytes;
}

/** What pdfkit has and its types leave out. */
declare namespace PDFKit {
  namespace Mixins {
    interface AnnotationOption {
      structParent?: PDFStructureElement;
    }
    interface StructureElementOptions {
      /** Of a table's header cell (ISO 32000-1, 14.8.5.7). */
      scope?: "Row" | "Column";
    }
  }
  interface PDFOutline {
    addItem(title: string, options: { pageNumber: number; top: number; left: number; expanded?: boolean }): PDFOutline;
  }
}
