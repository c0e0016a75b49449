package oit.read;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.jspecify.annotations.Nullable;

/** What has been filled into the fields of a PDF form; it is not among the text of its pages. */
final class PdfForm {
  private static final int MOST_FIELDS = 1000;
  private static final int LONGEST = 5000;

  private final Map<COSDictionary, List<String>> byPage = new IdentityHashMap<>();

  private PdfForm() {}

  static PdfForm of(PDDocument pdf) {
    PdfForm form = new PdfForm();
    try {
      // without mending what the file lacks, which would load fonts
      PDAcroForm fields = pdf.getDocumentCatalog().getAcroForm(null);
      if (fields != null) {
        form.read(fields);
      }
    } catch (RuntimeException e) {
      // fields are extra; the text of the pages stands without them
      return form;
    }
    return form;
  }

  private void read(PDAcroForm fields) {
    int count = 0;
    for (PDField field : fields.getFieldTree()) {
      if (++count > MOST_FIELDS) {
        return;
      }
      String value = value(field);
      if (!value.isBlank()) {
        field.getWidgets().stream()
            .map(PDAnnotationWidget::getPage)
            .filter(Objects::nonNull)
            .findFirst()
            .ifPresent(page ->
                byPage.computeIfAbsent(page.getCOSObject(), p -> new ArrayList<>()).add(value));
      }
    }
  }

  private static String value(PDField field) {
    @Nullable String value =
        switch (field) {
          case PDTextField text -> text.getValue();
          case PDChoice choice -> String.join(" ", choice.getValue());
          default -> "";
        };
    return value == null ? "" : DisplayText.cut(DisplayText.of(value), LONGEST);
  }

  /** The values of the fields that stand on a page. */
  List<String> on(PDPage page) {
    return byPage.getOrDefault(page.getCOSObject(), List.of());
  }
}
