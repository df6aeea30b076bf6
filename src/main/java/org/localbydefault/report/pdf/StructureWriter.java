package org.localbydefault.report.pdf;

import java.util.List;

/** Writes the tags and the tree by which content finds its tag. */
final class StructureWriter {
  private final PdfFile file;
  private final int[] pages;
  private final int firstAnnotation;
  private int root;

  StructureWriter(PdfFile file, int[] pages, int firstAnnotation) {
    this.file = file;
    this.pages = pages;
    this.firstAnnotation = firstAnnotation;
  }

  /** Writes the tree and gives the number of its root. */
  int write(Tag document, List<Canvas> canvases) {
    root = file.reserve();
    number(document);
    write(document, root);
    int parents = writeParents(canvases);
    int next = pages.length;
    for (Canvas canvas : canvases) {
      next += canvas.annotations().size();
    }
    Bytes to = file.open(root);
    to.ascii("<</Type/StructTreeRoot/K").reference(document.number());
    to.ascii("/ParentTree").reference(parents);
    to.ascii("/ParentTreeNextKey ").number(next).ascii(">>");
    return root;
  }

  private void number(Tag tag) {
    tag.number(file.reserve());
    for (Kid kid : tag.kids()) {
      if (kid instanceof Tag child) {
        number(child);
      }
    }
  }

  private void write(Tag tag, int parent) {
    Bytes to = file.open(tag.number());
    to.ascii("<</S/").ascii(tag.type()).ascii("/P").reference(parent);
    String alternative = tag.alternative();
    if (alternative != null) {
      to.ascii("/Alt").text(alternative);
    }
    String language = tag.language();
    if (language != null) {
      to.ascii("/Lang").text(language);
    }
    if (!tag.attributes().isEmpty()) {
      to.ascii("/A").ascii(tag.attributes());
    }
    addKids(to, tag);
    to.ascii(">>");
    for (Kid kid : tag.kids()) {
      if (kid instanceof Tag child) {
        write(child, tag.number());
      }
    }
  }

  private void addKids(Bytes to, Tag tag) {
    int page = firstPage(tag);
    if (page >= 0) {
      to.ascii("/Pg").reference(pages[page]);
    }
    if (tag.kids().isEmpty()) {
      return;
    }
    boolean isOne = tag.kids().size() == 1;
    to.ascii(isOne ? "/K" : "/K[");
    for (Kid kid : tag.kids()) {
      if (kid instanceof Tag child) {
        to.reference(child.number());
      } else if (kid instanceof Kid.Content content) {
        addContent(to, content, page);
      } else if (kid instanceof Kid.Annotation annotation) {
        to.ascii("<</Type/OBJR/Pg").reference(pages[annotation.place().page()]);
        to.ascii("/Obj").reference(firstAnnotation + annotation.place().index()).ascii(">>");
      }
    }
    if (!isOne) {
      to.octet(']');
    }
  }

  private void addContent(Bytes to, Kid.Content content, int page) {
    if (content.page() == page) {
      to.octet(' ').number(content.number());
      return;
    }
    to.ascii("<</Type/MCR/Pg").reference(pages[content.page()]);
    to.ascii("/MCID ").number(content.number()).ascii(">>");
  }

  private static int firstPage(Tag tag) {
    for (Kid kid : tag.kids()) {
      if (kid instanceof Kid.Content content) {
        return content.page();
      }
    }
    return -1;
  }

  private int writeParents(List<Canvas> canvases) {
    int parents = file.reserve();
    Bytes to = file.open(parents);
    to.ascii("<</Nums[");
    int key = 0;
    for (Canvas canvas : canvases) {
      to.number(key++).octet('[');
      for (Tag tag : canvas.marked()) {
        to.reference(tag.number());
      }
      to.octet(']');
    }
    for (Canvas canvas : canvases) {
      for (Kid.Annotation annotation : canvas.annotations()) {
        to.octet(' ').number(key++).reference(annotation.place().tag().number());
      }
    }
    to.ascii("]>>");
    return parents;
  }
}
