package org.wiredesk.producer.feed.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiredesk.producer.fakes.Items.item;

import org.junit.jupiter.api.Test;
import org.wiredesk.producer.feed.settings.IdentityRule;
import org.wiredesk.records.WireItem;

class IdentityTest {

    private final WireItem item = item("guid-1", "Ferry runs again!").build();

    @Test
    void theAgencysIdIsLeftAsItIs() {
        assertThat(new Identity(IdentityRule.AGENCY_ID).of(item)).isSameAs(item);
    }

    @Test
    void theLinkTakesThePlaceOfTheId() {
        assertThat(new Identity(IdentityRule.LINK).of(item).getAgencyId()).contains("https://news.example.org/guid-1");
    }

    @Test
    void anItemWithoutALinkKeepsItsId() {
        WireItem without = WireItem.newBuilder(item).setWebAddress(null).build();

        assertThat(new Identity(IdentityRule.LINK).of(without).getAgencyId()).contains("guid-1");
    }

    @Test
    void headlineAndDayTakeThePlaceOfTheId() {
        WireItem changed = new Identity(IdentityRule.CONTENT).of(item);

        assertThat(changed.getAgencyId()).isEmpty();
        assertThat(changed.getContentKey()).contains("ferry runs again|2026-11-22");
    }
}
