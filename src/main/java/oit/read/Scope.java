package oit.read;

import oit.read.Block.Region;
import oit.read.Block.Role;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the text inside an element is.
 *
 * @param column of the table cell, -1 outside of cells
 */
record Scope(
    @Nullable Element element,
    Role role,
    int level,
    Region region,
    @Nullable TableGrid grid,
    int column,
    @Nullable Entry entry) {

  static final Scope PAGE = new Scope(null, Role.PARAGRAPH, 0, Region.MAIN, null, -1, null);

  Scope as(Role newRole, int newLevel) {
    return new Scope(element, newRole, newLevel, region, grid, column, entry);
  }

  Scope in(Element inside, Region newRegion) {
    return new Scope(inside, role, level, newRegion, grid, column, entry);
  }

  Scope in(@Nullable TableGrid newGrid, int newColumn) {
    return new Scope(element, role, level, region, newGrid, newColumn, entry);
  }

  Scope in(Entry newEntry) {
    return new Scope(element, role, level, region, grid, column, newEntry);
  }

  boolean isCell() {
    return column >= 0;
  }

  Block block(String text) {
    return grid == null || column < 0
        ? Block.of(role, level, text, region, 1)
        : new Block(role, level, text, region, grid.number(), grid.row(), column, 1);
  }
}
