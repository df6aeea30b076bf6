package org.localbydefault.report.html;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page read as XML, which refuses what is not well-formed. */
record Dom(Document document) {

  static Dom of(String page) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null);
    return new Dom(builder.parse(new InputSource(new StringReader(page))));
  }

  List<Element> all(String tag) {
    NodeList nodes = document.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  Element body() {
    return all("body").get(0);
  }

  /** The headings' levels in reading order. */
  List<Integer> headings() {
    return all("*").stream()
        .map(Element::getTagName)
        .filter(tag -> tag.matches("h[1-6]"))
        .map(tag -> tag.charAt(1) - '0')
        .toList();
  }

  List<String> ids() {
    return all("*").stream().map(e -> e.getAttribute("id")).filter(id -> !id.isEmpty()).toList();
  }

  List<String> addresses() {
    return all("a").stream().map(a -> a.getAttribute("href")).toList();
  }
}
