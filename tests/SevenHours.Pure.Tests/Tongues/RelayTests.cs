using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Tongues;

public class RelayTests
{
    [Fact]
    public void Whoever_lacks_the_language_sees_that_something_came_and_nothing_of_what_it_says()
    {
        var play = RussianCall.Play();

        var item = play.Call();
        (item.IsForeign, item.Language, item.Extent, item.Channel).ShouldBe((true, "ru", Extent.FewWords, Channel.Hotline));
        (item.Title, item.Text, item.Facts.Count, item.Inject).ShouldBe((TextRef.None, TextRef.None, 0, Id<Inject>.None));

        play.Do(new OpenItem(play.Seat("chief"), item.Handle));
        (play.Call().OpenedAt, play.Call().Text).ShouldBe((PlayedWorld.Time("5m"), TextRef.None));
        play.Desk<KnowledgeDesk>("chief").Facts.ShouldBeEmpty();
        play.Desk<KnowledgeDesk>("chief").Unread.ShouldBe(0);
    }

    [Fact]
    public void A_mediator_reads_the_original_and_relays_all_of_it_and_the_facts_arrive_second_hand_after_its_time()
    {
        var play = RussianCall.Play();
        play.Do(new AskRelay(play.Seat("chief"), play.Call().Handle, RelayWay.Seat, play.Seat("mediator")) { IsUrgent = true });
        var waiting = play.Desk<TonguesDesk>("mediator").Queue.ShouldHaveSingleItem();
        (waiting.For, waiting.IsUrgent, waiting.Text, waiting.Facts.Count).ShouldBe((play.Seat("chief"), true, TextRef.None, 0));

        play.Do(new ReadOriginal(play.Seat("mediator"), waiting.Relay));
        waiting = play.Desk<TonguesDesk>("mediator").Queue[0];
        (waiting.Text.Key, waiting.Facts.Count).ShouldBe(("injects.a_call.text", 2));
        play.Desk<KnowledgeDesk>("mediator").Holds(play.Id<Fact>("door")).ShouldBeTrue();
        play.Do(new RelayItem(play.Seat("mediator"), waiting.Relay, RelayHow.Faithful, [], TextRef.None, TextRef.Typed("0a")));
        play.Desk<KnowledgeDesk>("chief").Facts.ShouldBeEmpty();
        play.Until("6m");

        var relayed = play.Call().Relays.ShouldHaveSingleItem();
        (relayed.By, relayed.Claims, relayed.Text.Key, relayed.Note).ShouldBe((play.Seat("mediator"), RelayHow.Faithful, "injects.a_call.text", TextRef.Typed("0a")));
        var held = play.Desk<KnowledgeDesk>("chief").Fact(play.Id<Fact>("door")).ShouldNotBeNull();
        (held.Source, held.From).ShouldBe((FactSource.Relay, play.Seat("mediator")));
        play.World.Part<KnowledgePart>().HoldingOf(play.Seat("chief"), play.Id<Fact>("door"))!.Value.Admissible.ShouldBe(900);
        play.World.IsSet(play.Id<Flag>("heard")).ShouldBeTrue();
        play.Desk<KnowledgeDesk>("chief").Got(play.Id<Inject>("a_call")).ShouldBeTrue();
        play.ShouldRefold();
    }

    [Fact]
    public void A_shortened_relay_says_so_and_carries_fewer_facts_and_the_truth_keeps_what_was_left_out()
    {
        var play = Relayed(RelayHow.Shortened, "door");

        var relayed = play.Call().Relays.ShouldHaveSingleItem();
        (relayed.Claims, relayed.Text).ShouldBe((RelayHow.Shortened, TextRef.None));
        relayed.Facts.ShouldBe([play.Id<Fact>("door")]);
        play.All<RelayArrived>()[0].Lost.ShouldBe([play.Id<Fact>("floor")]);
    }

    [Theory]
    [InlineData(RelayHow.Softened)]
    [InlineData(RelayHow.Omitted)]
    public void Who_softens_or_leaves_out_does_not_say_so_and_what_arrives_looks_like_the_whole(RelayHow how)
    {
        var play = Relayed(how, "door");

        play.Call().Relays[0].Claims.ShouldBe(RelayHow.Faithful);
        play.All<RelayArrived>()[0].How.ShouldBe(how);
        ((RelayArrived)play.All<RelayArrived>()[0].ForSeats()).How.ShouldBe(RelayHow.Faithful);
        ((RelayArrived)play.All<RelayArrived>()[0].ForSeats()).Lost.ShouldBeEmpty();
    }

    [Fact]
    public void Whoever_has_not_learnt_it_is_slower_and_loses_and_mistakes_facts_in_some_plays()
    {
        var plays = Enumerable.Range(1, 60).Select(seed => Relayed(RelayHow.Faithful, null, "counsellor", (ulong)seed)).ToList();

        plays.Count(p => p.All<RelayArrived>()[0].Lost.Count > 0).ShouldBeInRange(5, 35);
        var mistaken = plays.Find(p => p.All<RelayArrived>()[0].Mistaken.Count > 0).ShouldNotBeNull();
        mistaken.Desk<KnowledgeDesk>("chief").Holds(mistaken.Id<Fact>("third")).ShouldBeTrue();
        mistaken.Desk<KnowledgeDesk>("chief").Holds(mistaken.Id<Fact>("floor")).ShouldBeFalse();
        mistaken.Call().Relays[0].Text.ShouldBe(TextRef.None);
        plays[0].Last<RelayArrived>().At.ShouldBe(PlayedWorld.Time("6m30s"));
    }

    [Fact]
    public void Somebody_at_hand_relays_by_himself_and_the_author_can_let_him_talk()
    {
        var play = RussianCall.Case(more: "  talked: { when: \"relays_at_hand() >= 1\", do: [ flag: talked ] }\n").Begin().Until("5m");
        play.Do(new AskRelay(play.Seat("chief"), play.Call().Handle, RelayWay.AtHand, Id<Seat>.None));
        play.World.IsSet(play.Id<Flag>("talked")).ShouldBeFalse();

        play.Until("1h");

        play.Call().Relays.ShouldHaveSingleItem().By.ShouldBe(Id<Seat>.None);
        play.World.IsSet(play.Id<Flag>("talked")).ShouldBeTrue();
        play.ShouldRefold();
    }

    [Fact]
    public void Whoever_is_asked_and_lacks_the_language_too_says_so_at_once_and_another_can_be_asked()
    {
        var play = RussianCall.Play();
        play.Do(new AskRelay(play.Seat("chief"), play.Call().Handle, RelayWay.Seat, play.Seat("officer")));

        play.Desk<TonguesDesk>("chief").Asked.ShouldHaveSingleItem().Declined.ShouldNotBeNull().IsForeign.ShouldBeTrue();
        play.Desk<TonguesDesk>("officer").Open.ShouldBe(0);
        play.Do(new AskRelay(play.Seat("chief"), play.Call().Handle, RelayWay.Seat, play.Seat("mediator")));
        play.Try(new AskRelay(play.Seat("chief"), play.Call().Handle, RelayWay.AtHand, Id<Seat>.None)).ShouldBe(TongueRefusals.AskedAlready);
    }

    [Fact]
    public void One_mediator_does_one_thing_after_the_other()
    {
        var play = RussianCall.Play();
        foreach (var seat in new[] { "chief", "officer" })
        {
            play.Do(new AskRelay(play.Seat(seat), play.Call(seat).Handle, RelayWay.Seat, play.Seat("mediator")));
        }

        foreach (var waiting in play.Desk<TonguesDesk>("mediator").Queue.ToList())
        {
            play.Do(new ReadOriginal(play.Seat("mediator"), waiting.Relay))
                .Do(new RelayItem(play.Seat("mediator"), waiting.Relay, RelayHow.Faithful, [], TextRef.None, TextRef.None));
        }

        play.Until("1h");
        play.Events.Where(e => e.Event is RelayArrived).Select(e => e.At).ShouldBe([PlayedWorld.Time("6m"), PlayedWorld.Time("7m")]);
    }

    [Fact]
    public void Nothing_can_be_relayed_unread_twice_or_beyond_what_was_said()
    {
        var play = RussianCall.Play();
        play.Do(new AskRelay(play.Seat("chief"), play.Call().Handle, RelayWay.Seat, play.Seat("mediator")));
        var relay = play.Desk<TonguesDesk>("mediator").Queue[0].Relay;
        play.Try(Relay(RelayHow.Faithful)).ShouldBe(TongueRefusals.ReadItFirst);
        play.Do(new ReadOriginal(play.Seat("mediator"), relay));
        play.Try(Relay(RelayHow.Shortened, play.Id<Fact>("tram"))).ShouldBe(TongueRefusals.NotInTheOriginal);
        play.Do(Relay(RelayHow.Faithful));
        play.Try(Relay(RelayHow.Faithful)).ShouldBe(TongueRefusals.RelayedAlready);
        play.Try(new DeclineRelay(play.Seat("mediator"), relay, TextRef.None)).ShouldBe(TongueRefusals.RelayedAlready);

        RelayItem Relay(RelayHow how, params IReadOnlyList<Id<Fact>> facts) => new(play.Seat("mediator"), relay, how, facts, TextRef.None, TextRef.None);
    }

    [Fact]
    public void A_message_is_written_in_a_language_the_writer_has_and_read_by_those_who_have_it()
    {
        var play = RussianCall.Play();
        var words = new SendMessage(play.Seat("counsellor"), play.Seats("mediator", "chief"), TextRef.Typed("0a"), []) { Language = "ru", Extent = Extent.Page };
        play.Do(words);
        play.Try(words with { Language = "ar" }).ShouldBe(KnowledgeRefusals.NotYourLanguage);

        play.Desk<KnowledgeDesk>("mediator").Items[^1].IsForeign.ShouldBeFalse();
        var foreign = play.Desk<KnowledgeDesk>("chief").Items[^1];
        (foreign.IsForeign, foreign.Extent, foreign.From).ShouldBe((true, Extent.Page, play.Seat("counsellor")));
        play.Do(new OpenItem(play.Seat("chief"), foreign.Handle));
        play.Desk<KnowledgeDesk>("chief").Item(foreign.Handle)!.Text.ShouldBe(TextRef.None);
    }

    private static PlayedWorld Relayed(RelayHow how, string? fact, string by = "mediator", ulong seed = 1)
    {
        var play = RussianCall.Play(seed);
        play.Do(new AskRelay(play.Seat("chief"), play.Call().Handle, RelayWay.Seat, play.Seat(by)));
        var relay = play.Desk<TonguesDesk>(by).Queue[0].Relay;
        IReadOnlyList<Id<Fact>> facts = fact is null ? [] : [play.Id<Fact>(fact)];
        return play.Do(new ReadOriginal(play.Seat(by), relay)).Do(new RelayItem(play.Seat(by), relay, how, facts, TextRef.None, TextRef.None)).Until("20m");
    }
}
