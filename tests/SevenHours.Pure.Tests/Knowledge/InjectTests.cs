using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Knowledge;

public class InjectTests
{
    private static SmallCase Case() => new SmallCase().With("facts", """
        facts:
          blue_door: { statement: The door is blue., about: house, grade: B2, supports: place, needed_by: { police: 1h } }
          seen_before: { statement: The girl was seen., about: girl, grade: C3, held_by: [police] }
        """);

    private static string Inject(string start) => $$"""
        injects:
          call:
            channel: call
            {{start}}
            from: A neighbour
            to: [police]
            title: A call
            text: The door is blue.
            facts: [blue_door]
        """;

    [Fact]
    public void Those_who_hold_a_fact_from_the_first_learn_it_at_startex()
    {
        var play = Case().With("injects", Inject("at: 5m")).Begin();

        play.Desk<KnowledgeDesk>("chief").Holds(play.Id<Fact>("seen_before")).ShouldBeTrue();
        play.Desk<KnowledgeDesk>("counsellor").Holds(play.Id<Fact>("seen_before")).ShouldBeFalse();
        play.World.Part<KnowledgePart>().HoldersOf(play.Id<Fact>("seen_before")).ShouldBe(play.Seats("chief", "officer"));
    }

    [Fact]
    public void A_timed_inject_arrives_and_its_text_and_facts_show_only_when_opened()
    {
        var play = Case().With("injects", Inject("at: 5m")).Begin().Until("5m");
        var desk = play.Desk<KnowledgeDesk>("chief");
        var item = desk.Items.ShouldHaveSingleItem();

        item.Text.IsSome.ShouldBeFalse();
        item.Facts.ShouldBeEmpty();
        desk.Unread.ShouldBe(1);
        desk.Holds(play.Id<Fact>("blue_door")).ShouldBeFalse();

        play.Until("9m").Do(new OpenItem(play.Seat("chief"), item.Handle));

        var opened = desk.Item(item.Handle).ShouldNotBeNull();
        opened.Text.ShouldBe(TextRef.Authored("injects.call.text"));
        opened.Facts.ShouldBe([play.Id<Fact>("blue_door")]);
        opened.OpenedAt.ShouldBe(PlayedWorld.Time("9m"));
        desk.Unread.ShouldBe(0);
        var held = desk.Fact(play.Id<Fact>("blue_door")).ShouldNotBeNull();
        (held.Since, held.Source, held.Via).ShouldBe((PlayedWorld.Time("9m"), FactSource.Item, item.Handle));
        desk.Names.ShouldContain(play.Id<Subject>("house"));
        play.World.Part<KnowledgePart>().Knows(play.Seat("officer"), play.Id<Fact>("blue_door")).ShouldBeFalse();
        play.ShouldRefold();
    }

    [Fact]
    public void A_fact_learned_by_reading_names_the_opening_as_its_cause_and_the_opening_rests_on_the_delivery()
    {
        var play = Case().With("injects", Inject("at: 5m")).Begin().Until("5m");
        play.Do(new OpenItem(play.Seat("chief"), play.Desk<KnowledgeDesk>("chief").Items[0].Handle));

        var opened = play.Last<ItemOpened>();
        play.Last<FactLearned>().Causes.First.ShouldBe(opened.Id);
        opened.Causes.First.ShouldBe(play.Last<ItemDelivered>().Id);
    }

    [Fact]
    public void Opening_again_changes_nothing_and_what_is_on_no_desk_cannot_be_opened()
    {
        var play = Case().With("injects", Inject("at: 5m")).Begin().Until("5m");
        var handle = play.Desk<KnowledgeDesk>("chief").Items[0].Handle;

        play.Do(new OpenItem(play.Seat("chief"), handle)).Do(new OpenItem(play.Seat("chief"), handle));

        play.Latest.ShouldBeEmpty();
        play.Try(new OpenItem(play.Seat("counsellor"), handle)).ShouldBe(Refusal.NoSuchThing);
    }

    [Fact]
    public void A_triggered_inject_follows_its_condition_after_its_delay()
    {
        var play = Case().With("injects", Inject("when: \"knows(ngo, blue_door)\"\n    after: 10m")).Begin().Until("5m");
        play.Do(new RevealFact(play.Id<Fact>("blue_door"), play.Seats("counsellor")));

        play.Until("14m").All<ItemDelivered>().ShouldBeEmpty();
        play.Until("15m").All<ItemDelivered>().ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public void A_contingency_comes_unless_its_condition_holds_when_it_is_due(bool known, int delivered)
    {
        var play = Case().With("injects", Inject("unless: \"knows(ngo, blue_door)\"\n    by: 1h")).Begin();
        if (known)
        {
            play.Do(new RevealFact(play.Id<Fact>("blue_door"), play.Seats("counsellor")));
        }

        play.Until("2h").All<ItemDelivered>().Count.ShouldBe(delivered);
    }

    [Fact]
    public void An_inject_that_an_effect_has_delivered_does_not_come_a_second_time()
    {
        var play = Case().With("injects", Inject("at: 1h")).With("rules", """
            rules: { early: { at: 10m, do: [ inject: call ] } }
            """).Begin().Until("2h");

        play.All<ItemDelivered>().ShouldHaveSingleItem();
    }

    [Fact]
    public void A_held_inject_waits_for_the_directors_release()
    {
        var play = Case().With("injects", Inject("at: 10m\n    held: true")).Begin().Until("1h");
        play.All<ItemDelivered>().ShouldBeEmpty();

        play.Do(new ReleaseRule(play.Scenario.Table<Inject>()[0].Rule));

        play.All<ItemDelivered>().ShouldHaveSingleItem();
    }

    [Fact]
    public void Effects_of_an_inject_are_caused_by_its_delivery()
    {
        var play = Case().With("injects", Inject("at: 10m\n    effects: [ flag: rung, note: It rang. ]")).Begin().Until("10m");

        play.Last<FlagSet>().Causes.First.ShouldBe(play.Last<ItemDelivered>().Id);
        play.Last<Noted>().Event.To.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Staff_can_send_what_is_not_on_the_run_sheet_and_it_looks_like_any_inject()
    {
        var play = Case().With("injects", Inject("at: 10m")).Begin();
        var (from, title, text) = (TextRef.Typed("01"), TextRef.Typed("02"), TextRef.Typed("03"));

        play.Do(new SendAdHoc(play.Seats("officer", "counsellor"), Channel.Radio, from, title, text, [play.Id<Fact>("blue_door")]) { By = "staff" });

        var item = play.Desk<KnowledgeDesk>("officer").Items.ShouldHaveSingleItem();
        (item.Kind, item.Sender, item.Title, item.Text).ShouldBe((ItemKind.Inject, from, title, TextRef.None));
        play.Do(new OpenItem(play.Seat("officer"), item.Handle));
        play.Desk<KnowledgeDesk>("officer").Item(item.Handle)!.Text.ShouldBe(text);
        play.Desk<KnowledgeDesk>("officer").Holds(play.Id<Fact>("blue_door")).ShouldBeTrue();
        play.Try(new SendAdHoc(SeatSet.Nobody, Channel.Radio, from, title, text, [])).ShouldBe(KnowledgeRefusals.NobodyToTell);
        play.ShouldRefold();
    }

    [Fact]
    public void A_trace_shows_what_was_seen_to_those_it_names_only()
    {
        var play = Case().With("injects", Inject("at: 1h")).With("rules", """
            rules: { dark: { at: 10m, kind: adversary, do: [ trace: { to: [counsellor], channel: hotline, says: The line is dead. } ] } }
            """).Begin().Until("10m");

        var item = play.Desk<KnowledgeDesk>("counsellor").Items.ShouldHaveSingleItem();
        item.Kind.ShouldBe(ItemKind.Trace);
        play.Desk<KnowledgeDesk>("chief").Items.ShouldBeEmpty();
        play.Do(new OpenItem(play.Seat("counsellor"), item.Handle));
        play.Desk<KnowledgeDesk>("counsellor").Item(item.Handle)!.Text.Key.ShouldBe("rules.dark.do.0.trace.says");
        play.ShouldRefold();
    }
}
