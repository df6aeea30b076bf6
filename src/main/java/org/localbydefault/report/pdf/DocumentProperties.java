package org.localbydefault.report.pdf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.localbydefault.report.Metadata;

/** What the file says of itself: properties, conformance, colours, and an id from the inputs. */
final class DocumentProperties {
  private static final String PROGRAM = "Local by Default";

  private static final String OPENING =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
       xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:xmp="http://ns.adobe.com/xap/1.0/"
       xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
       xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
       xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
       xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
       xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
       xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <dc:format>application/pdf</dc:format>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">""";

  private static final String CONFORMANCE =
      """
      <pdfaid:part>2</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 that is met</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """;

  private final Metadata metadata;

  DocumentProperties(Metadata metadata) {
    this.metadata = metadata;
  }

  /** Adds the metadata and the colour profile, and refers to them in the catalog. */
  void addReferences(Bytes catalog, PdfFile file) {
    int properties = file.reserve();
    int profile = file.reserve();
    catalog.ascii("/Metadata").reference(properties);
    catalog.ascii("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1");
    catalog.ascii("/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile");
    catalog.reference(profile).ascii(">>]");
    byte[] xmp = xmp().getBytes(StandardCharsets.UTF_8);
    file.addOpen(properties, "/Type/Metadata/Subtype/XML", new Bytes(xmp.length).all(xmp));
    file.addOpen(profile, "/N 3", SrgbProfile.bytes());
  }

  /** Writes the older form of the properties and gives its number. */
  int writeTo(PdfFile file) {
    int number = file.reserve();
    Bytes to = file.open(number);
    String date = "(D:" + digits(metadata.date()) + "000000Z)";
    to.ascii("<</Title").text(legal(metadata.title()));
    to.ascii("/Author").text(legal(metadata.council()));
    to.ascii("/Subject").text(legal(metadata.subtitle()));
    to.ascii("/Keywords").text(legal(metadata.keywords()));
    to.ascii("/Creator").text(PROGRAM).ascii("/Producer").text(PROGRAM);
    to.ascii("/CreationDate").ascii(date).ascii("/ModDate").ascii(date).ascii(">>");
    return number;
  }

  /** The file's identifier: the fingerprint's own digits, or a hash of it. */
  String id() {
    String hex = Fingerprints.digits(metadata.fingerprint());
    return "/ID[<" + hex + "><" + hex + ">]";
  }

  private String xmp() {
    String title = escaped(metadata.title());
    String date = metadata.date() + "T00:00:00Z";
    return OPENING
        + title
        + "</rdf:li></rdf:Alt></dc:title>\n<dc:creator><rdf:Seq><rdf:li>"
        + escaped(metadata.council())
        + "</rdf:li></rdf:Seq></dc:creator>\n"
        + "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">"
        + escaped(metadata.subtitle())
        + "</rdf:li></rdf:Alt></dc:description>\n<dc:language><rdf:Bag><rdf:li>"
        + metadata.language().tag()
        + "</rdf:li></rdf:Bag></dc:language>\n<pdf:Keywords>"
        + escaped(metadata.keywords())
        + "</pdf:Keywords>\n<pdf:Producer>"
        + PROGRAM
        + "</pdf:Producer>\n<xmp:CreatorTool>"
        + PROGRAM
        + "</xmp:CreatorTool>\n<xmp:CreateDate>"
        + date
        + "</xmp:CreateDate>\n<xmp:ModifyDate>"
        + date
        + "</xmp:ModifyDate>\n<xmp:MetadataDate>"
        + date
        + "</xmp:MetadataDate>\n"
        + CONFORMANCE;
  }

  private static String digits(LocalDate date) {
    return date.toString().replace("-", "");
  }

  private static String escaped(String text) {
    return legal(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** A text without what XML cannot hold, so that both forms of the properties say the same. */
  private static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean isLegal = c >= ' ' && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
      legal.appendCodePoint(isLegal ? c : c == '\t' || c == '\n' ? ' ' : 0xFFFD);
    }
    return legal.toString();
  }
}
