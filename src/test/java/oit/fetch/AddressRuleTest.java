package oit.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AddressRuleTest {
  @ParameterizedTest
  @CsvFileSource(resources = "addresses.csv")
  void onlyPublicAddressesArePublic(String address, boolean isPublic) throws UnknownHostException {
    assertThat(AddressRule.isPublic(InetAddress.getByName(address))).isEqualTo(isPublic);
  }
}
