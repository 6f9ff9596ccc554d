using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Knowledge;

/// <summary>What leaves for a seat holds nothing of the truth.</summary>
public class AudienceTests
{
    private static readonly Handle Some = new(7);

    [Fact]
    public void How_far_a_court_accepts_a_fact_is_not_told_with_it() =>
        Seen(new FactLearned(new Id<Fact>(0), FactSource.Act, Id<Seat>.None, Some, SimTime.Start, 300)).Admissible.ShouldBe(0);

    [Fact]
    public void An_ad_hoc_inject_shows_neither_text_nor_facts_nor_who_of_the_staff_wrote_it()
    {
        var seen = Seen(new AdHocInjectSent(
            Some, Channel.Call, TextRef.Typed("1"), TextRef.Typed("2"), TextRef.Typed("3"), [new Id<Fact>(0)], "staff"));
        (seen.Text, seen.Facts.Count, seen.By).ShouldBe((TextRef.None, 0, null));
    }

    [Fact]
    public void A_trace_shows_its_words_when_it_is_opened() =>
        Seen(new Traced(Some, Channel.Radio, TextRef.Typed("1"))).Says.ShouldBe(TextRef.None);

    [Fact]
    public void A_record_does_not_say_which_person_wrote_it() =>
        Seen(new ConversationRecorded(
            Some, ConversationKind.Call, SimTime.Start, Id<Subject>.None, SeatSet.Nobody, TextRef.None, [], TextRef.None, Id<Seat>.None, "p"))
            .By.ShouldBeNull();

    [Fact]
    public void Two_worlds_that_differ_in_hidden_things_only_look_the_same_to_a_seat()
    {
        var left = Play("true", "girl", "A good team rings back.");
        var right = Play("false", "house", "Another expectation.");

        left.ShouldBe(right);

        static IReadOnlyList<string> Play(string isTrue, string about, string expects)
        {
            var play = new SmallCase().With("facts", $$"""
                facts:
                  shown: { statement: Shown., held_by: [chief], is_true: {{isTrue}}, decoy: {{isTrue}} }
                  hidden: { statement: Hidden., about: {{about}}, held_by: [officer] }
                """).With("injects", $$"""
                injects:
                  a_call: { channel: call, at: 5m, from: A, to: [police], title: T, text: X, facts: [shown], expects: {{expects}} }
                """).Begin().Until("5m");
            play.Do(new SendMessage(play.Seat("officer"), play.Seats("counsellor"), TextRef.Typed("aa"), [play.Id<Fact>("hidden")]));
            play.Do(new OpenItem(play.Seat("chief"), play.Desk<KnowledgeDesk>("chief").Items[0].Handle));
            return [.. play.Events.Where(e => e.Event.To.Has(play.Seat("chief"))).Select(e => e.Event.ForSeats().ToString())];
        }
    }

    private static T Seen<T>(T happened)
        where T : WorldEvent => (T)happened.ForSeats();
}
