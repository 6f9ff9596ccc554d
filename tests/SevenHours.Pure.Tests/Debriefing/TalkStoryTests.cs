using SevenHours.Debriefing;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Debriefing;

/// <summary>Talks off screen, as the debrief tells them.</summary>
public class TalkStoryTests
{
    [Fact]
    public void A_talk_stands_at_its_own_time_with_the_delay_of_its_record_and_what_its_words_turned_out_to_be()
    {
        var play = Play();
        play.Do(Record(play, "chief", "counsellor") with
        {
            Passed = [new FactPassed(play.Id<Fact>("address"), play.Seat("chief"), play.Seats("counsellor"))],
            Heard = [new WordsHeard(TextRef.Typed("01"), play.Seat("counsellor"), play.Seats("chief")), new WordsHeard(TextRef.Typed("02"), Id<Seat>.None, play.Seats("chief"))],
        });
        play.Do(new LinkWordsForSeats(Last(play), 0, play.Id<Fact>("door")));
        play.Do(new DisputeRecord(play.Seat("counsellor"), Last(play), DisputeKind.NotSaid, TextRef.None));
        var history = HistoryOf(play);

        var talk = history.Talks.ShouldHaveSingleItem();
        (talk.Talk.When, talk.RecordedAt, talk.Delay).ShouldBe((PlayedWorld.Time("50m"), PlayedWorld.Time("1h"), SimSpan.FromMinutes(10)));
        talk.Passed.Select(p => p.Fact).ShouldBe([play.Id<Fact>("address"), play.Id<Fact>("door")]);
        (talk.Open, talk.Disputes.Single().Event.Kind).ShouldBe((1, DisputeKind.NotSaid));
        var lanes = SwimLanes.Of(history).Arrows.Where(a => a.Kind == LaneArrowKind.Conversation).ToList();
        lanes.Select(a => (a.LeavesAt, a.Facts.Single())).ShouldBe([(PlayedWorld.Time("50m"), play.Id<Fact>("address")), (PlayedWorld.Time("50m"), play.Id<Fact>("door"))]);
        history.Facts.Of(play.Id<Fact>("door")).ShouldContain(held => held.Seat == play.Seat("chief") && held.Since == PlayedWorld.Time("50m"));
        EventLine.Of(history, [talk.Disputes[0].Id, talk.Linked[0]]).Select(l => l.Kind).ShouldBe([EventKinds.Disputed, EventKinds.Linked]);
    }

    [Fact]
    public void Lanes_and_measures_count_a_record_that_stands_and_not_the_one_it_corrected()
    {
        var play = Play();
        IReadOnlyList<FactPassed> passed = [new FactPassed(play.Id<Fact>("address"), play.Seat("chief"), play.Seats("counsellor"))];
        play.Do(Record(play, "chief", "counsellor") with { Passed = passed });
        play.Do(Record(play, "chief", "counsellor") with { Passed = passed, Supersedes = Last(play) });
        var history = HistoryOf(play);

        history.Talks.Select(t => t.IsSuperseded).ShouldBe([true, false]);
        SwimLanes.Of(history).Arrows.Count(a => a.Kind == LaneArrowKind.Conversation).ShouldBe(1);
    }

    private static readonly SmallCase Case = new SmallCase().With("facts", """
        facts:
          address: { statement: She is in the house., about: house, held_by: [chief] }
          door: { statement: The door is blue., about: house, held_by: [counsellor] }
        """);

    private static PlayedWorld Play() => Case.Begin().Until("1h");

    private static RecordConversation Record(PlayedWorld play, params string[] present) => new(
        play.Seat("chief"), ConversationKind.Meeting, PlayedWorld.Time("50m"), Id<Subject>.None, play.Seats(present), TextRef.None, [], TextRef.None);

    private static Handle Last(PlayedWorld play) => ((ConversationRecorded)play.Last<ConversationRecorded>().Event).Record;

    private static History HistoryOf(PlayedWorld play) => new(play.Scenario, DebriefFrame.Compile(Case.Compile()), play.Events);
}
