using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Knowledge;

public class MessageTests
{
    private static readonly TextRef Words = TextRef.Typed("0a");

    private static PlayedWorld Play() => new SmallCase().With("facts", """
        facts:
          number: { statement: The girl calls from this number., about: phone, held_by: [counsellor], needed_by: { police: 1h } }
          hidden: { statement: The door is blue., held_by: [officer] }
        """).With("rules", """
        rules:
          passed: { when: "shared(number, police)", do: [ flag: passed ] }
          known: { when: "knows(chief, number)", do: [ flag: known ] }
        """).Begin();

    [Fact]
    public void A_fact_sent_is_held_when_the_message_is_opened_and_not_before()
    {
        var play = Play();
        var number = play.Id<Fact>("number");

        play.Do(new SendMessage(play.Seat("counsellor"), play.Seats("chief", "officer"), Words, [number]));
        play.World.IsSet(play.Id<Flag>("passed")).ShouldBeTrue();
        play.World.IsSet(play.Id<Flag>("known")).ShouldBeFalse();
        var item = play.Desk<KnowledgeDesk>("chief").Items.ShouldHaveSingleItem();
        (item.Text, item.Facts.Count, item.From).ShouldBe((TextRef.None, 0, play.Seat("counsellor")));

        play.Until("5m").Do(new OpenItem(play.Seat("chief"), item.Handle));

        play.World.IsSet(play.Id<Flag>("known")).ShouldBeTrue();
        var held = play.Desk<KnowledgeDesk>("chief").Fact(number).ShouldNotBeNull();
        (held.Source, held.From, held.Since).ShouldBe((FactSource.Message, play.Seat("counsellor"), PlayedWorld.Time("5m")));
        play.Desk<KnowledgeDesk>("chief").Item(item.Handle)!.Text.ShouldBe(Words);
        play.Desk<KnowledgeDesk>("officer").Holds(number).ShouldBeFalse();
        play.ShouldRefold();
    }

    [Fact]
    public void The_sharing_says_where_the_sender_had_the_fact_from()
    {
        var play = Play();
        var number = play.Id<Fact>("number");
        play.Do(new ShareFacts(play.Seat("counsellor"), play.Seats("officer"), [number]));
        play.Do(new OpenItem(play.Seat("officer"), play.Desk<KnowledgeDesk>("officer").Items[0].Handle));
        play.Do(new ShareFacts(play.Seat("officer"), play.Seats("chief"), [number]));

        play.All<FactsShared>()[1].Facts.ShouldBe([new SharedFact(number, FactSource.Message, play.Seat("counsellor"))]);
        play.Desk<KnowledgeDesk>("officer").Fact(number)!.SharedWith.ShouldBe(play.Seats("chief"));
    }

    [Fact]
    public void The_sender_and_the_receivers_see_one_thread_each()
    {
        var play = Play();
        play.Do(new SendMessage(play.Seat("counsellor"), play.Seats("chief"), Words, []));
        play.Until("1m").Do(new SendMessage(play.Seat("chief"), play.Seats("counsellor"), Words, []));

        play.Desk<KnowledgeDesk>("counsellor").Thread(play.Seat("chief")).Select(t => t.IsMine).ShouldBe([true, false]);
        play.Desk<KnowledgeDesk>("chief").Thread(play.Seat("counsellor")).Select(t => t.IsMine).ShouldBe([false, true]);
        play.Desk<KnowledgeDesk>("officer").Thread(play.Seat("chief")).ShouldBeEmpty();
        play.Desk<KnowledgeDesk>("counsellor").Told.ShouldBe(play.Seats("chief"));
    }

    [Fact]
    public void A_fact_one_does_not_hold_cannot_be_attached_but_the_words_may_say_anything()
    {
        var play = Play();
        var hidden = play.Id<Fact>("hidden");

        play.Try(new SendMessage(play.Seat("counsellor"), play.Seats("chief"), Words, [hidden])).ShouldBe(KnowledgeRefusals.FactNotHeld);
        play.Try(new ShareFacts(play.Seat("counsellor"), play.Seats("chief"), [hidden])).ShouldBe(KnowledgeRefusals.FactNotHeld);
        play.Do(new SendMessage(play.Seat("counsellor"), play.Seats("chief"), Words, []));
        play.Latest.OfType<FactsShared>().ShouldBeEmpty();
    }

    [Fact]
    public void There_must_be_somebody_to_tell_and_something_to_say()
    {
        var play = Play();
        var counsellor = play.Seat("counsellor");

        play.Try(new SendMessage(counsellor, play.Seats("counsellor"), Words, [])).ShouldBe(KnowledgeRefusals.NobodyToTell);
        play.Try(new SendMessage(counsellor, play.Seats("chief"), TextRef.None, [])).ShouldBe(KnowledgeRefusals.NothingToSay);
        play.Try(new ShareFacts(counsellor, play.Seats("chief"), [])).ShouldBe(KnowledgeRefusals.NothingToSay);
    }

    [Fact]
    public void Who_at_the_sending_seat_wrote_is_not_for_the_receivers()
    {
        var play = Play();

        play.Do(new SendMessage(play.Seat("counsellor"), play.Seats("chief"), Words, []) { By = "person-7" });

        play.All<MessageSent>()[0].By.ShouldBe("person-7");
        play.All<MessageArrived>()[0].ToString().ShouldNotContain("person-7");
    }

    [Fact]
    public void What_was_tainted_at_the_sender_stays_tainted_at_the_receiver()
    {
        var play = Play();
        var hidden = play.Id<Fact>("hidden");
        play.World.Apply(new Happened(
            new EventId(play.World.EventCount), play.World.Now, Causes.None,
            new FactLearned(hidden, FactSource.Act, Id<Seat>.None, Handle.None, play.World.Now, 300) { To = play.Seats("chief") }));

        play.Do(new ShareFacts(play.Seat("chief"), play.Seats("counsellor"), [hidden]));
        play.Do(new OpenItem(play.Seat("counsellor"), play.Desk<KnowledgeDesk>("counsellor").Items[0].Handle));

        play.World.Part<KnowledgePart>().HoldingOf(play.Seat("counsellor"), hidden)!.Value.Admissible.ShouldBe(300);
    }
}
