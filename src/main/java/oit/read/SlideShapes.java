package oit.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The shapes of one slide in the order in which people read them: the title, then row by row from
 * the top, each row from the left. What is grouped stays together; shapes that take their place
 * from the slide's layout come right after the title.
 */
final class SlideShapes {
  /** A third of an inch, in the units of DrawingML: shapes no farther apart stand in one row. */
  private static final long ROW = 304_800;

  private static final int MOST_STEPS = 400_000;

  private final List<Unit> units = new ArrayList<>();
  private final DrawingText text;
  private int depth;
  private int steps;
  private boolean hidden;
  private boolean inPicture;

  /** A shape or a group that stands on the slide itself. */
  private static final class Unit {
    final List<Shape> shapes = new ArrayList<>();
    boolean title;

    Shape outer() {
      return shapes.getFirst();
    }
  }

  private static final class Shape {
    final List<Consumer<DocumentFlow>> steps = new ArrayList<>();
    boolean placed;
    boolean dropped;
    long x = -1;
    long y = -1;
  }

  SlideShapes(Map<String, String> relations) {
    this.text = new DrawingText(relations, this::take);
  }

  /** Whether the slide is left out of the show. */
  boolean isHidden() {
    return hidden;
  }

  void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(xml);
      } else if (event == XMLStreamConstants.END_ELEMENT && isShape(xml.getLocalName())) {
        depth--;
      }
      if (depth > 0) {
        text.event(xml, event);
      }
    }
  }

  private static boolean isShape(String name) {
    return switch (name) {
      case "sp", "pic", "graphicFrame", "grpSp", "cxnSp" -> true;
      default -> false;
    };
  }

  private void start(XMLStreamReader xml) {
    String name = xml.getLocalName();
    if (isShape(name)) {
      if (depth++ == 0) {
        units.add(new Unit());
      }
      units.getLast().shapes.add(new Shape());
      inPicture = name.equals("pic");
    } else if (name.equals("sld")) {
      String show = OfficeParts.attribute(xml, "show");
      hidden = show.equals("0") || show.equals("false");
    } else if (depth > 0) {
      property(xml, units.getLast(), units.getLast().shapes.getLast());
    }
  }

  private void property(XMLStreamReader xml, Unit unit, Shape shape) {
    switch (xml.getLocalName()) {
      case "off" -> {
        if (!shape.placed) {
          shape.placed = true;
          shape.x = number(OfficeParts.attribute(xml, "x"));
          shape.y = number(OfficeParts.attribute(xml, "y"));
        }
      }
      case "ph" -> {
        String type = OfficeParts.attribute(xml, "type");
        unit.title |= type.equals("title") || type.equals("ctrTitle");
        shape.dropped |= type.equals("sldNum") || type.equals("sldImg");
      }
      case "cNvPr" -> {
        shape.dropped |= OfficeParts.isOn(xml, "hidden");
        if (inPicture) {
          String description = OfficeParts.attribute(xml, "descr");
          take(flow -> flow.picture(description));
        }
      }
      default -> {}
    }
  }

  private static long number(String text) {
    return text.matches("-?\\d{1,12}") ? Long.parseLong(text) : -1;
  }

  private void take(Consumer<DocumentFlow> step) {
    if (++steps > MOST_STEPS) {
      throw new LimitReached("text");
    }
    units.getLast().shapes.getLast().steps.add(step);
  }

  /** Writes the shapes; titles become headings. */
  void write(DocumentFlow flow) {
    List<Unit> titles = units.stream().filter(u -> u.title).toList();
    List<Unit> others = units.stream().filter(u -> !u.title).toList();
    titles.forEach(unit -> write(unit, flow));
    inRows(others, u -> u.outer().y, u -> u.outer().x).forEach(unit -> write(unit, flow));
  }

  private static void write(Unit unit, DocumentFlow flow) {
    for (Shape shape : inRows(unit.shapes, s -> s.y, s -> s.x)) {
      if (!shape.dropped) {
        for (Consumer<DocumentFlow> step : shape.steps) {
          step.accept(flow);
          flow.heading(unit.title ? 1 : 0);
        }
      }
    }
  }

  private static <T> List<T> inRows(List<T> things, ToLongFunction<T> y, ToLongFunction<T> x) {
    List<T> sorted = new ArrayList<>(things);
    sorted.sort(Comparator.comparingLong(y));
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size()
          || y.applyAsLong(sorted.get(i)) - y.applyAsLong(sorted.get(start)) > ROW) {
        sorted.subList(start, i).sort(Comparator.comparingLong(x));
        start = i;
      }
    }
    return sorted;
  }
}
