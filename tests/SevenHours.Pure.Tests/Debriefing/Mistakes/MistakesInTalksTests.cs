using SevenHours.Disciplines.Care;
using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Debriefing.Mistakes;

/// <summary>Mistakes made in talks: each found where it was made, and not where it only looks alike.</summary>
public sealed class MistakesInTalksTests
{
    [Fact]
    public void Inconsistent_means_lying_is_found_where_disbelief_meets_a_detail_that_drifted()
    {
        var told = new Told().Asks("girl_voice", QuestionStyle.Open).Answers("girl_voice", drifted: "bus").Asks("girl_voice", QuestionStyle.Accusing);
        told.Finds(6).ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.Event.ShouldBe(told.Last), f => f.Events.Count.ShouldBe(2), f => f.Seat.ShouldBe(told.Seat("officer")));
        told.Finds(26).ShouldBeEmpty("one question is one mistake");
        new Told().Asks("girl_voice", QuestionStyle.Open).Answers("girl_voice", drifted: "bus").Asks("girl_voice", QuestionStyle.Probing).Finds(6).ShouldBeEmpty();
        new Told().Asks("girl_voice", QuestionStyle.Open).Answers("girl_voice").Asks("girl_voice", QuestionStyle.Accusing).Finds(6).ShouldBeEmpty("nothing had drifted");
    }

    [Fact]
    public void Late_disclosure_is_invention_is_found_where_disbelief_meets_an_addition()
    {
        var told = new Told().Asks("girl_voice", QuestionStyle.Open).Answers("girl_voice", isLate: true).Asks("girl_voice", QuestionStyle.Accusing);
        told.Finds(7).ShouldHaveSingleItem();
        told.Finds(6).ShouldBeEmpty();
        new Told().Asks("girl_voice", QuestionStyle.Open).Answers("girl_voice").Asks("girl_voice", QuestionStyle.Accusing).Finds(7).ShouldBeEmpty();
    }

    [Fact]
    public void Be_firm_is_found_where_somebody_is_pressed_and_not_where_the_coding_was_put_right()
    {
        new Told().Asks("keeper_voice", QuestionStyle.Accusing).Asks("keeper_voice", QuestionStyle.Accusing).Finds(26).ShouldHaveSingleItem("one talk, one suggestion").Events.Count.ShouldBe(2);
        new Told().Asks("keeper_voice", QuestionStyle.Closed).Finds(26).ShouldBeEmpty();

        var told = new Told();
        var question = told.Name();
        told.Then(new QuestionAsked(told.Seat("officer"), told.Of<Persona>("keeper_voice"), question, QuestionStyle.Accusing, null, TextRef.None, null));
        told.Finds(26).ShouldHaveSingleItem();
        told.Then(new QuestionRecoded(Handle.None, told.Of<Persona>("keeper_voice"), question, told.Seat("counsellor"), QuestionStyle.Accusing, QuestionStyle.Closed, null));
        told.Finds(26).ShouldBeEmpty();
    }

    [Fact]
    public void More_questions_more_facts_is_found_from_eight_questions_with_less_than_a_quarter_open()
    {
        Talk(open: 1, closed: 7).Finds(27).ShouldHaveSingleItem().Events.Count.ShouldBe(8);
        Talk(open: 2, closed: 6).Finds(27).ShouldBeEmpty();
        Talk(open: 0, closed: 7).Finds(27).ShouldBeEmpty("seven questions are too few to tell");
        var kind = Talk(open: 1, closed: 6);
        for (var i = 0; i < 5; i++)
        {
            kind.Asks("girl_voice", QuestionStyle.Rapport);
        }

        kind.Finds(27).ShouldBeEmpty("words that ask nothing are no questions");
    }

    [Fact]
    public void Children_need_leading_is_found_of_a_child_and_not_of_a_woman()
    {
        new Told().Asks("boy_voice", QuestionStyle.Leading).Finds(28).ShouldHaveSingleItem().About.ShouldBe(new Told().Person("boy"));
        new Told().Asks("boy_voice", QuestionStyle.Open).Finds(28).ShouldBeEmpty();
        new Told().Asks("girl_voice", QuestionStyle.Leading).Finds(28).ShouldBeEmpty();
    }

    [Fact]
    public void Any_speaker_will_do_is_found_where_nobody_looked_into_somebody_untrained()
    {
        var told = new Told();
        told.Then(Offer(told, told.Of<Interpreter>("cousin"))).Finds(25).ShouldHaveSingleItem();
        told = new Told();
        told.Then(Offer(told, told.Of<Interpreter>("trained"))).Finds(25).ShouldBeEmpty();
        told = new Told();
        told.Then(new InterpreterChecked(told.Seat("counsellor"), told.Of<Interpreter>("cousin"), false, TextRef.None), Offer(told, told.Of<Interpreter>("cousin"))).Finds(25).ShouldBeEmpty("there are no ties");
        told = new Told();
        told.Then(new TalkBegan(told.Member(MistakeCase.Woman), told.Seat("officer"), new ScreeningSetting(Whereabouts.Apart, Speaking.AtHand, true), SimTime.Start, SimTime.Start, null))
            .Finds(25).ShouldHaveSingleItem();
    }

    [Fact]
    public void An_act_that_its_author_calls_a_mistake_is_found_once_it_began()
    {
        new Told().Does("officer", "neighbour", "girl").Finds(25).ShouldHaveSingleItem().Agency.ShouldBe(new Told().Scenario.Agencies["police"]);
        new Told().Does("officer", "first_account", "girl").Finds(25).ShouldBeEmpty();
    }

    [Fact]
    public void Testify_and_we_help_is_found_where_help_hangs_on_a_statement_or_waits_behind_one()
    {
        var told = new Told();
        told.Then(Offer(told, Id<Interpreter>.None) with { How = Approach.Plain with { IfSheSpeaks = true } }).Finds(9).ShouldHaveSingleItem();
        told = new Told();
        told.Then(Offer(told, Id<Interpreter>.None)).Finds(9).ShouldBeEmpty();

        told = new Told().At("1h").Does("officer", "victim_interview", "girl").At("4h");
        told.Then(new CareClockMissed(told.Person("girl"), told.Of<CareService>("bed"))).Finds(9).ShouldHaveSingleItem().Events.Count.ShouldBe(2);
        told = new Told().At("4h");
        told.Then(new CareClockMissed(told.Person("girl"), told.Of<CareService>("bed"))).Finds(9).ShouldBeEmpty("nobody had asked her for anything");
    }

    private static ServiceOffered Offer(Told told, Id<Interpreter> through) =>
        new(told.Person("girl"), told.Of<CareService>("bed"), told.Seat("counsellor"), Approach.Plain with { Through = through }, Choice.Yes, AnswerReason.Own, TextRef.None, SimTime.Never);

    private static Told Talk(int open, int closed)
    {
        var told = new Told();
        for (var i = 0; i < open + closed; i++)
        {
            told.Asks("girl_voice", i < open ? QuestionStyle.Open : QuestionStyle.Closed);
        }

        return told;
    }
}
