package org.localbydefault.report.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** What a screen reader gets from a PDF: its tags in order, with their text. */
public final class TagTree {
  private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
  private final StringBuilder out = new StringBuilder();
  private final boolean isIndented;

  private TagTree(boolean isIndented) {
    this.isIndented = isIndented;
  }

  /** The tree as indented text. */
  public static String of(byte[] pdf) throws IOException {
    return read(pdf, true);
  }

  /** Only the words, in the order in which they are read. */
  public static String words(byte[] pdf) throws IOException {
    return read(pdf, false);
  }

  private static String read(byte[] pdf, boolean isIndented) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      TagTree tree = new TagTree(isIndented);
      for (PDPage page : document.getPages()) {
        tree.readTexts(page);
      }
      tree.addKids(document.getDocumentCatalog().getStructureTreeRoot(), null, 0);
      return tree.out.toString();
    }
  }

  private void readTexts(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.setSuppressDuplicateOverlappingText(false);
    extractor.processPage(page);
    Map<Integer, String> byNumber = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      if (content.getMCID() >= 0) {
        byNumber.merge(content.getMCID(), text(content), String::concat);
      }
    }
    texts.put(page.getCOSObject(), byNumber);
  }

  private static String text(PDMarkedContent content) {
    if (content.getActualText() != null) {
      return content.getActualText();
    }
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition position) {
        text.append(position.getUnicode());
      } else if (part instanceof PDMarkedContent nested) {
        text.append(text(nested));
      }
    }
    return text.toString();
  }

  private void addKids(PDStructureNode node, @Nullable PDPage page, int depth) throws IOException {
    List<Object> kids = node.getKids();
    StringBuilder line = new StringBuilder();
    for (Object kid : kids) {
      if (kid instanceof PDStructureElement element) {
        flush(line, depth);
        add(element, depth);
      } else if (kid instanceof Integer number) {
        line.append(text(page, number));
      } else if (kid instanceof PDMarkedContentReference reference) {
        line.append(text(reference.getPage(), reference.getMCID()));
      } else if (kid instanceof PDObjectReference reference) {
        flush(line, depth);
        addLink(reference, depth);
      }
    }
    flush(line, depth);
  }

  private String text(@Nullable PDPage page, int number) {
    Map<Integer, String> ofPage = page == null ? null : texts.get(page.getCOSObject());
    return ofPage == null ? "" : ofPage.getOrDefault(number, "");
  }

  private void add(PDStructureElement element, int depth) throws IOException {
    if (isIndented) {
      out.append("  ".repeat(depth)).append(element.getStructureType());
      addDetail("lang", element.getLanguage());
      addDetail("alt", element.getAlternateDescription());
      addScope(element);
      out.append('\n');
    }
    addKids(element, element.getPage(), depth + 1);
  }

  private void addScope(PDStructureElement element) {
    COSBase attributes = element.getCOSObject().getDictionaryObject(COSName.A);
    if (attributes instanceof COSDictionary dictionary) {
      addDetail("scope", dictionary.getNameAsString("Scope"));
      addDetail("numbering", dictionary.getNameAsString("ListNumbering"));
    }
  }

  private void addDetail(String name, @Nullable String value) {
    if (value != null) {
      out.append(' ').append(name).append("=\"").append(value).append('"');
    }
  }

  private void addLink(PDObjectReference reference, int depth) {
    if (!isIndented) {
      return;
    }
    COSBase object = reference.getCOSObject().getDictionaryObject(COSName.OBJ);
    COSDictionary annotation =
        (COSDictionary) (object instanceof COSObject indirect ? indirect.getObject() : object);
    COSDictionary action = annotation.getCOSDictionary(COSName.A);
    out.append("  ".repeat(depth))
        .append("-> ")
        .append(action == null ? "inside" : action.getString(COSName.URI))
        .append('\n');
  }

  private void flush(StringBuilder line, int depth) {
    if (line.isEmpty()) {
      return;
    }
    if (isIndented) {
      out.append("  ".repeat(depth)).append('"').append(line).append("\"\n");
    } else {
      out.append(line);
    }
    line.setLength(0);
  }
}
