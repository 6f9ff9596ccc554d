using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Knowledge;

/// <summary>Decisions, tasks, forms and records.</summary>
public class PaperTests
{
    private static PlayedWorld Play() => new SmallCase().With("facts", """
        facts:
          address: { statement: She is in the house., about: house, held_by: [chief] }
          hidden: { statement: Hidden., held_by: [officer] }
        """).With("forms", """
        forms:
          plan:
            title: Operation order
            fields:
              who: { title: Who, essential: true }
              stops: { title: What stops it, picks: { child: { title: A child }, shot: { title: A shot } } }
              after: After that
        """).With("tasks", """
        tasks:
          note: { title: A note, text: Write it., to: [chief], at: 10m, due: 30m }
          order: { title: A plan, text: Plan it., to: [police], when: "submitted(note)", due: 1h, form: plan }
        """).Begin();

    [Fact]
    public void A_decision_is_kept_with_who_took_it_and_how_sure_they_were()
    {
        var play = Play();
        play.Do(new RecordDecision(play.Seat("chief"), TextRef.Typed("01"), TextRef.Typed("02"), TextRef.None, Sureness.Sure) { By = "p1" });

        var entry = play.Desk<KnowledgeDesk>("chief").Decisions.ShouldHaveSingleItem();
        (entry.Decision.What, entry.Decision.Sure, entry.Decision.By).ShouldBe((TextRef.Typed("01"), Sureness.Sure, "p1"));
        play.World.Part<KnowledgePart>().DecisionsOf(play.Seat("chief")).ShouldBe(1);
        play.ShouldRefold();
    }

    [Fact]
    public void A_task_is_given_with_its_deadline_and_the_next_follows_when_it_is_handed_in()
    {
        var play = Play().Until("10m");
        var given = play.Desk<KnowledgeDesk>("chief").Tasks.ShouldHaveSingleItem();
        (given.Due, given.IsOpen).ShouldBe((PlayedWorld.Time("40m"), true));

        play.Until("50m").Do(new SubmitTask(play.Seat("chief"), play.Id<TaskDefinition>("note"), TextRef.Typed("01"), []));

        var desk = play.Desk<KnowledgeDesk>("chief");
        desk.Task(play.Id<TaskDefinition>("note"))!.SubmittedAt.ShouldBe(PlayedWorld.Time("50m"));
        desk.Tasks.Count.ShouldBe(2);
        play.Desk<KnowledgeDesk>("officer").Tasks.ShouldHaveSingleItem();
        play.ShouldRefold();
    }

    [Fact]
    public void Only_a_task_of_ones_own_can_be_handed_in_and_only_with_fields_its_form_has()
    {
        var play = Play().Until("10m");
        var note = play.Id<TaskDefinition>("note");

        play.Try(new SubmitTask(play.Seat("counsellor"), note, TextRef.Typed("01"), [])).ShouldBe(KnowledgeRefusals.NotYourTask);
        play.Try(new SubmitTask(play.Seat("chief"), note, TextRef.None, [new FieldValue("who", TextRef.Typed("01"))]))
            .ShouldBe(KnowledgeRefusals.NoSuchField);
    }

    [Fact]
    public void A_form_keeps_its_fields_as_written_and_says_what_is_missing_but_can_be_filed_all_the_same()
    {
        var play = Play();
        var form = play.Scenario.Table<Form>()[0];
        IReadOnlyList<FieldValue> values = [new("after", TextRef.Typed("01"))];

        form.Fields.Select(f => f.Name).ShouldBe(["who", "stops", "after"]);
        form.Field("stops")!.Picks.Select(p => p.Name).ShouldBe(["child", "shot"]);
        form.Missing(values).Select(f => f.Name).ShouldBe(["who"]);
        play.Do(new FileForm(play.Seat("counsellor"), new Id<Form>(0), values));
        play.Desk<KnowledgeDesk>("counsellor").Forms.ShouldHaveSingleItem().Form.Values.ShouldBe(values);
        play.Try(new FileForm(play.Seat("counsellor"), new Id<Form>(0), [new("no_such", TextRef.Typed("01"))]))
            .ShouldBe(KnowledgeRefusals.NoSuchField);
        play.ShouldRefold();
    }

    [Fact]
    public void A_talk_recorded_late_lets_those_present_hold_what_passed_since_it_took_place()
    {
        var play = Play().Until("2h");
        var address = play.Id<Fact>("address");
        play.Do(new RecordConversation(
            play.Seat("chief"), ConversationKind.Meeting, PlayedWorld.Time("90m"), Id<Subject>.None, play.Seats("chief", "counsellor"),
            TextRef.Typed("01"), [new FactPassed(address, play.Seat("chief"), play.Seats("counsellor"))], TextRef.None));

        var held = play.Desk<KnowledgeDesk>("counsellor").Fact(address).ShouldNotBeNull();
        (held.Since, held.Source, held.From).ShouldBe((PlayedWorld.Time("90m"), FactSource.Conversation, play.Seat("chief")));
        play.Desk<KnowledgeDesk>("counsellor").Records.ShouldHaveSingleItem();
        play.Desk<KnowledgeDesk>("officer").Records.ShouldBeEmpty();
        play.Last<FactLearned>().Causes.First.ShouldBe(play.Last<ConversationRecorded>().Id);
        play.ShouldRefold();
    }

    [Fact]
    public void A_record_cannot_lie_in_the_future_name_absent_hearers_or_facts_the_recorder_does_not_hold()
    {
        var play = Play().Until("1h");
        var (address, hidden) = (play.Id<Fact>("address"), play.Id<Fact>("hidden"));
        var both = play.Seats("chief", "counsellor");

        Record("2h", both, []).ShouldBe(KnowledgeRefusals.NotYet);
        Record("1h", SeatSet.Nobody, []).ShouldBe(KnowledgeRefusals.NobodyThere);
        Record("1h", both, [new(address, play.Seat("chief"), play.Seats("officer"))]).ShouldBe(KnowledgeRefusals.NotThere);
        Record("1h", both, [new(hidden, play.Seat("chief"), play.Seats("counsellor"))]).ShouldBe(KnowledgeRefusals.FactNotHeld);

        Refusal? Record(string when, SeatSet present, IReadOnlyList<FactPassed> passed) => play.Try(new RecordConversation(
            play.Seat("chief"), ConversationKind.Call, PlayedWorld.Time(when), Id<Subject>.None, present, TextRef.None, passed, TextRef.None));
    }

    [Fact]
    public void Staff_can_record_any_fact_and_a_seat_absent_is_told_nothing()
    {
        var play = Play();
        play.Do(new RecordConversationForSeats(
            ConversationKind.Scene, SimTime.Start, play.Id<Subject>("house"), play.Seats("counsellor"), TextRef.None,
            [new FactPassed(play.Id<Fact>("hidden"), Id<Seat>.None, play.Seats("counsellor"))], TextRef.None) { By = "staff" });

        play.Desk<KnowledgeDesk>("counsellor").Holds(play.Id<Fact>("hidden")).ShouldBeTrue();
        play.Desk<KnowledgeDesk>("chief").Records.ShouldBeEmpty();
        play.ShouldRefold();
    }

    [Fact]
    public void A_name_typed_stands_on_the_list_once()
    {
        var play = Play();
        play.Do(new MentionName(play.Seat("officer"), play.Id<Subject>("phone"))).Do(new MentionName(play.Seat("officer"), play.Id<Subject>("phone")));

        play.Desk<KnowledgeDesk>("officer").Names.ShouldBe([play.Id<Subject>("phone")]);
        play.All<NameMentioned>().ShouldHaveSingleItem();
    }
}
