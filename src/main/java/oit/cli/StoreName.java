package oit.cli;

import oit.store.history.StoreAddress;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads where the history is kept: {@code FILE} or {@code postgresql://…}. */
final class StoreName implements ITypeConverter<StoreAddress> {

  @Override
  public StoreAddress convert(String value) {
    try {
      return StoreAddress.of(value, System.getenv());
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("no store");
    }
  }
}
