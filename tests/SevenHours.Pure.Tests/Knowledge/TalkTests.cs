using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Knowledge;

/// <summary>Words heard, corrections, disputes, and what those who look on report.</summary>
public class TalkTests
{
    private static PlayedWorld Play() => new SmallCase().With("facts", """
        facts:
          address: { statement: She is in the house., about: house, held_by: [chief] }
          door: { statement: The door is blue., about: house, held_by: [counsellor] }
        """).Begin().Until("1h");

    [Fact]
    public void Words_heard_wait_for_a_fact_and_when_staff_find_it_those_who_heard_them_hold_it_since_they_were_said()
    {
        var play = Play();
        var record = Hear(play);
        Waiting(play).ShouldBe(1);
        play.Desk<KnowledgeDesk>("chief").Holds(play.Id<Fact>("door")).ShouldBeFalse("words alone let nobody know");

        play.Until("2h").Do(new LinkWordsForSeats(record, 0, play.Id<Fact>("door")) { By = "staff" });

        Waiting(play).ShouldBe(0);
        var held = play.Desk<KnowledgeDesk>("chief").Fact(play.Id<Fact>("door")).ShouldNotBeNull();
        (held.Since, held.Source, held.From).ShouldBe((PlayedWorld.Time("50m"), FactSource.Conversation, play.Seat("counsellor")));
        play.Desk<KnowledgeDesk>("chief").Records.Single().Heard.Single().Fact.ShouldBe(play.Id<Fact>("door"));
        play.Desk<KnowledgeDesk>("officer").Holds(play.Id<Fact>("door")).ShouldBeFalse();
        play.Last<FactLearned>().Causes.First.ShouldBe(play.Last<WordsLinked>().Id);
        play.Last<WordsLinked>().Causes.First.ShouldBe(play.Last<ConversationRecorded>().Id);
        play.Try(new LinkWordsForSeats(record, 0, play.Id<Fact>("address"))).ShouldBe(KnowledgeRefusals.WordsSettled);
        play.ShouldRefold();
    }

    [Fact]
    public void Who_said_the_words_can_say_which_fact_of_his_own_they_were_and_nobody_else_can()
    {
        var play = Play();
        var (record, door) = (Hear(play), play.Id<Fact>("door"));

        play.Try(new LinkWords(play.Seat("chief"), record, 0, play.Id<Fact>("address"))).ShouldBe(KnowledgeRefusals.NotYourWords);
        play.Try(new LinkWords(play.Seat("officer"), record, 0, door)).ShouldBe(KnowledgeRefusals.NoSuchRecord);
        play.Try(new LinkWords(play.Seat("counsellor"), record, 0, play.Id<Fact>("address"))).ShouldBe(KnowledgeRefusals.FactNotHeld);
        play.Try(new LinkWords(play.Seat("counsellor"), record, 1, door)).ShouldBe(KnowledgeRefusals.NoSuchRecord);
        play.Do(new LinkWords(play.Seat("counsellor"), record, 0, door));

        play.Desk<KnowledgeDesk>("chief").Holds(door).ShouldBeTrue();
        Waiting(play).ShouldBe(0, "what its speaker named need not be looked for");
    }

    [Fact]
    public void Staff_may_see_more_in_words_than_their_speaker_knows_and_do_not_tell_him_by_it()
    {
        var play = Play();
        var record = Hear(play);
        play.Do(new LinkWordsForSeats(record, 0, play.Id<Fact>("address")));

        play.Last<WordsLinked>().Event.To.Has(play.Seat("counsellor")).ShouldBeFalse();
        play.Desk<KnowledgeDesk>("counsellor").Records.Single().Heard.Single().Fact.ShouldBe(Id<Fact>.None);
    }

    [Fact]
    public void Words_that_are_no_fact_are_set_aside_and_nobody_in_play_is_told()
    {
        var play = Play();
        play.Do(new SetWordsAside(Hear(play), 0) { By = "staff" });

        Waiting(play).ShouldBe(0);
        play.Last<WordsSetAside>().Event.To.ShouldBe(SeatSet.Nobody);
    }

    [Fact]
    public void A_correction_stands_for_the_record_before_which_is_kept_and_whoever_was_in_neither_learns_nothing()
    {
        var play = Play();
        play.Do(Talk(play, play.Seats("chief", "officer")));
        var wrong = play.Last<ConversationRecorded>();
        play.Do(Talk(play, play.Seats("chief", "counsellor")) with { Supersedes = Body(wrong).Record });

        var right = Body(play.Last<ConversationRecorded>());
        right.Supersedes.ShouldBe(Body(wrong).Record);
        ((ConversationRecorded)right.ForSeats()).Supersedes.ShouldBe(Handle.None);
        play.Desk<KnowledgeDesk>("officer").Records.ShouldHaveSingleItem().IsSuperseded.ShouldBeTrue("he is told that the record no longer stands");
        play.Desk<KnowledgeDesk>("counsellor").Records.ShouldHaveSingleItem().IsSuperseded.ShouldBeFalse();
        play.Desk<KnowledgeDesk>("chief").Records.Select(r => r.IsSuperseded).ShouldBe([true, false]);
        play.World.Part<KnowledgePart>().Talks.Count.ShouldBe(2, "nothing is deleted");
        play.ShouldRefold();
    }

    [Fact]
    public void Only_the_recorder_corrects_a_record_and_only_once()
    {
        var play = Play();
        play.Do(Talk(play, play.Seats("chief", "counsellor")));
        var first = Body(play.Last<ConversationRecorded>()).Record;

        play.Try(Talk(play, play.Seats("chief", "counsellor"), "counsellor") with { Supersedes = first }).ShouldBe(KnowledgeRefusals.NotYourRecord);
        play.Try(Talk(play, play.Seats("officer"), "officer") with { Supersedes = first }).ShouldBe(KnowledgeRefusals.NoSuchRecord);
        play.Do(Talk(play, play.Seats("chief")) with { Supersedes = first });
        play.Try(Talk(play, play.Seats("chief")) with { Supersedes = first }).ShouldBe(KnowledgeRefusals.CorrectedAlready);
    }

    [Fact]
    public void Somebody_said_to_be_there_can_say_that_he_was_not_and_the_recorder_is_told_without_the_persons_name()
    {
        var play = Play();
        play.Do(Talk(play, play.Seats("chief", "counsellor")));
        var record = Body(play.Last<ConversationRecorded>()).Record;
        var dispute = new DisputeRecord(play.Seat("counsellor"), record, DisputeKind.NotThere, TextRef.None) { By = "p2" };
        play.Do(dispute).Do(dispute);

        play.All<RecordDisputed>().ShouldHaveSingleItem("said twice it counts once");
        play.Desk<KnowledgeDesk>("chief").Records.Single().Disputes.Single().By.ShouldBeNull();
        play.Desk<KnowledgeDesk>("counsellor").Records.Single().Disputes.ShouldHaveSingleItem();
        play.World.Part<KnowledgePart>().Talk(record)!.DisputedBy.ShouldBe(play.Seats("counsellor"));
        play.Try(new DisputeRecord(play.Seat("officer"), record, DisputeKind.NotSaid, TextRef.None)).ShouldBe(KnowledgeRefusals.NoSuchRecord);
        play.ShouldRefold();
    }

    [Fact]
    public void What_an_observer_reports_reaches_no_desk_until_staff_accept_it()
    {
        var play = Play();
        var seen = new Talk(
            ConversationKind.Meeting, PlayedWorld.Time("50m"), Id<Subject>.None, play.Seats("chief", "counsellor"), TextRef.None,
            [new FactPassed(play.Id<Fact>("address"), play.Seat("chief"), play.Seats("counsellor"))], [], [new DecidedBy(play.Seat("chief"), TextRef.Typed("01"))]);
        play.Do(new ReportConversation(seen) { By = "observer" });

        play.Last<ConversationReported>().Event.To.ShouldBe(SeatSet.Nobody);
        play.Desk<KnowledgeDesk>("counsellor").Records.ShouldBeEmpty();
        var report = play.World.Part<KnowledgePart>().Reports.ShouldHaveSingleItem().Report.Report;

        play.Do(new AcceptReport(report) { By = "staff" });

        var accepted = Body(play.Last<ConversationRecorded>());
        (accepted.By, accepted.AcceptedBy, accepted.RecordedBy, accepted.Report).ShouldBe(("observer", "staff", Id<Seat>.None, report));
        ((ConversationRecorded)accepted.ForSeats()).ShouldSatisfyAllConditions(
            seat => seat.By.ShouldBeNull(), seat => seat.AcceptedBy.ShouldBeNull(), seat => seat.Report.ShouldBe(Handle.None));
        play.Desk<KnowledgeDesk>("counsellor").Holds(play.Id<Fact>("address")).ShouldBeTrue();
        play.Try(new AcceptReport(report)).ShouldBe(KnowledgeRefusals.ReportSettled);
        play.Try(new DeclineReport(report)).ShouldBe(KnowledgeRefusals.ReportSettled);
        play.ShouldRefold();
    }

    [Fact]
    public void A_report_that_is_declined_is_kept_and_changes_nothing_for_anybody()
    {
        var play = Play();
        play.Do(new ReportConversation(new Talk(
            ConversationKind.Call, PlayedWorld.Time("50m"), Id<Subject>.None, play.Seats("officer"), TextRef.None, [], [], [])));
        play.Do(new DeclineReport(play.World.Part<KnowledgePart>().Reports[0].Report.Report));

        play.World.Part<KnowledgePart>().Reports.Single().IsSettled.ShouldBeTrue();
        play.All<ConversationRecorded>().ShouldBeEmpty();
        play.ShouldRefold();
    }

    [Fact]
    public void Who_was_in_the_room_but_did_not_hear_something_is_not_shown_it()
    {
        var play = Play();
        play.Do(new RecordConversationForSeats(
            ConversationKind.Scene, PlayedWorld.Time("50m"), Id<Subject>.None, play.Seats("chief", "counsellor", "officer"), TextRef.None,
            [new FactPassed(play.Id<Fact>("address"), play.Seat("chief"), play.Seats("counsellor"))], TextRef.None)
        {
            Heard = [new WordsHeard(TextRef.Typed("01"), Id<Seat>.None, play.Seats("counsellor"))],
        });

        var seen = play.Desk<KnowledgeDesk>("officer").Records.Single();
        (seen.Passed.Count, seen.Heard.Count).ShouldBe((0, 0));
        var heard = play.Desk<KnowledgeDesk>("counsellor").Records.Single();
        (heard.Passed.Count, heard.Heard.Count).ShouldBe((1, 1));
    }

    [Fact]
    public void Words_are_heard_by_those_who_were_there_and_a_record_has_an_end()
    {
        var play = Play();
        var talk = Talk(play, play.Seats("chief", "counsellor"));
        var words = new WordsHeard(TextRef.Typed("01"), Id<Seat>.None, play.Seats("officer"));

        play.Try(talk with { Heard = [words] }).ShouldBe(KnowledgeRefusals.NotThere);
        play.Try(talk with { Heard = [words with { Says = TextRef.None, Hearers = play.Seats("chief") }] }).ShouldBe(KnowledgeRefusals.NothingToSay);
        play.Try(talk with { Decided = [.. Enumerable.Repeat(new DecidedBy(play.Seat("chief"), TextRef.Typed("01")), 41)] })
            .ShouldBe(KnowledgeRefusals.TooMuchRecorded);
    }

    private static Handle Hear(PlayedWorld play)
    {
        play.Do(Talk(play, play.Seats("chief", "counsellor")) with
        {
            Heard = [new WordsHeard(TextRef.Typed("01"), play.Seat("counsellor"), play.Seats("chief"))],
        });
        return Body(play.Last<ConversationRecorded>()).Record;
    }

    private static RecordConversation Talk(PlayedWorld play, SeatSet present, string recorder = "chief") => new(
        play.Seat(recorder), ConversationKind.Conversation, PlayedWorld.Time("50m"), Id<Subject>.None, present, TextRef.None, [], TextRef.None);

    private static int Waiting(PlayedWorld play) => play.World.Part<KnowledgePart>().Talks
        .Sum(talk => Enumerable.Range(0, talk.Conversation.Heard.Count).Count(talk.IsWaiting));

    private static ConversationRecorded Body(Happened happened) => (ConversationRecorded)happened.Event;
}
