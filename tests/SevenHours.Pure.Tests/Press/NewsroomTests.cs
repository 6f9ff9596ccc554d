using SevenHours.Disciplines.Press;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Press;

/// <summary>From a tip to the page everybody reads, and what that does.</summary>
public sealed class NewsroomTests
{
    [Fact]
    public void A_tip_reaches_the_paper_alone()
    {
        var play = NewsroomCase.Begin().Until("11m");

        play.Book("reporter").Tips.ShouldHaveSingleItem().Claim.ShouldBe(play.Claim("girl_held"));
        play.Book("chief").Tips.ShouldBeEmpty();
    }

    [Fact]
    public void A_check_takes_its_time_says_what_the_source_says_and_may_warn()
    {
        var play = NewsroomCase.Begin().Until("11m");
        play.Do(new CheckClaim(play.Seat("reporter"), play.Claim("girl_held"), "neighbour"));
        var alert = play.World.LevelNow(play.Id<Level>("alert"));

        play.Book("reporter").Checks.ShouldHaveSingleItem().Found.ShouldBeNull();
        play.Try(new CheckClaim(play.Seat("reporter"), play.Claim("girl_held"), "neighbour")).ShouldBe(PressRefusals.CheckedAlready);
        play.Until("17m");
        play.Book("reporter").Checks.ShouldHaveSingleItem().Found.ShouldBe(Finding.Confirms);
        play.World.LevelNow(play.Id<Level>("alert")).ShouldBe(alert + 200);
    }

    [Fact]
    public void Two_of_a_kind_are_one_source_and_a_document_stands_by_itself()
    {
        var play = NewsroomCase.Begin().Until("11m");
        int Sources() => play.Book("reporter").SourcesFor(play.Scenario, play.Scenario.Seats[play.Seat("reporter")].Agency, play.Claim("girl_held"));

        play.Do(new CheckClaim(play.Seat("reporter"), play.Claim("girl_held"), "neighbour")).Until("20m");
        Sources().ShouldBe(1);
        play.Do(new CheckClaim(play.Seat("reporter"), play.Claim("girl_held"), "register")).Until("1h");
        Sources().ShouldBe(2);
    }

    [Fact]
    public void A_story_is_out_when_the_act_that_prints_it_is_done_and_everybody_reads_it()
    {
        var play = NewsroomCase.Begin().Until("11m").Do(NewsroomCase.Begin().Until("11m").Publish());

        play.Book("reporter").Stories.ShouldHaveSingleItem().IsOut.ShouldBeFalse();
        play.Book("counsellor").Stories.ShouldBeEmpty();
        play.Until("32m");
        foreach (var seat in (string[])["chief", "counsellor", "prosecutor", "mediator", "reporter"])
        {
            play.Book(seat).Stories.ShouldHaveSingleItem().IsOut.ShouldBeTrue();
        }

        play.All<PersonMoved>().ShouldBeEmpty();
        play.ShouldRefold();
    }

    [Fact]
    public void A_detail_that_tells_the_street_moves_her_and_the_chain_leads_back_to_the_story()
    {
        var play = NewsroomCase.Begin().Until("11m");
        play.Do(play.Publish("street", "age")).Until("32m");

        play.All<PersonMoved>().ShouldHaveSingleItem().Person.ShouldBe(play.Id<Subject>("girl"));
        play.All<RightBreached>().ShouldHaveSingleItem().Principle.ShouldBe(play.Id<Disciplines.Actions.Principle>("p11"));
        var story = play.Events.Single(e => e.Event is StoryPublished);
        play.Last<PersonMoved>().Causes.All.ShouldContain(story.Id);
    }

    [Fact]
    public void A_paper_that_agreed_to_wait_and_prints_all_the_same_breaks_its_word()
    {
        var play = NewsroomCase.Begin().Until("11m");
        play.Do(new AskEmbargo(play.Seat("chief"), play.Id<Agency>("courier_house"), PlayedWorld.Time("6h"), RaidCase.Words("a life")));
        var asked = play.Book("reporter").Embargoes.ShouldHaveSingleItem();
        play.Do(new AnswerEmbargo(play.Seat("reporter"), asked.Handle, true));
        play.Book("chief").Embargoes.ShouldHaveSingleItem().State.ShouldBe(EmbargoState.Agreed);

        play.Do(play.Publish()).Until("40m");
        play.Book("chief").Embargoes.ShouldHaveSingleItem().State.ShouldBe(EmbargoState.Broken);
        play.World.IsSet(play.Id<Flag>("promise_broken")).ShouldBeTrue();
    }

    [Fact]
    public void Whoever_is_asked_replies_or_the_time_passes()
    {
        var play = NewsroomCase.Begin().Until("11m");
        play.Do(new AskReply(play.Seat("reporter"), play.Id<Agency>("police"), RaidCase.Words("is it so"), SimSpan.FromMinutes(30)));
        play.Do(new AskReply(play.Seat("reporter"), play.Id<Agency>("prosecution"), RaidCase.Words("and you"), SimSpan.FromMinutes(30)));
        play.Do(new ReplyToPress(play.Seat("officer"), play.Book("chief").Enquiries.ShouldHaveSingleItem().Handle, ReplyKind.Line, RaidCase.Words("we work")));
        play.Until("1h");

        play.Book("reporter").Enquiries.Select(e => e.Reply).ShouldBe([ReplyKind.Line, ReplyKind.Silence]);
        play.Try(new ReplyToPress(play.Seat("prosecutor"), play.Book("prosecutor").Enquiries[0].Handle, ReplyKind.Line, RaidCase.Words("late"))).ShouldBe(PressRefusals.NotAsked);
    }

    [Fact]
    public void A_storm_grows_while_nobody_speaks_and_a_statement_calms_it()
    {
        var play = NewsroomCase.Begin().Until("11m");
        play.Do(play.Publish()).Until("43m");
        play.Book("chief").Storms.ShouldHaveSingleItem().Posts.ShouldBe(2);
        play.Book("counsellor").Storms.ShouldBeEmpty();

        play.Do(new Speak(play.Seat("chief"), StatementKind.Holding, RaidCase.Words("we are there"), true, SimTime.Never)).Until("2h");
        play.Book("chief").Storms.ShouldHaveSingleItem().ShouldSatisfyAllConditions(s => s.Posts.ShouldBe(3), s => s.CalmedAt.ShouldNotBe(SimTime.Never));
        play.World.IsSet(play.Id<Flag>("street_quiet")).ShouldBeTrue();
        play.Book("mediator").Statements.ShouldHaveSingleItem().LeavesOut.ShouldBeTrue();
    }

    [Fact]
    public void What_shows_who_somebody_is_is_removed_when_the_platform_is_asked_and_not_by_a_statement()
    {
        var silent = NewsroomCase.Begin().Until("11m");
        silent.Do(silent.Publish()).Until("3h");
        silent.All<RightBreached>().Count.ShouldBe(2, "two posts show her, and nobody asked");
        silent.World.IsSet(silent.Id<Flag>("picture_gone")).ShouldBeFalse();

        var play = NewsroomCase.Begin().Until("11m");
        play.Do(play.Publish()).Until("32m");
        var storm = play.Id<Storm>("street_talk");
        play.Try(new AskTakedown(play.Seat("chief"), storm)).ShouldBe(PressRefusals.NothingShown, "no post shows anybody yet");
        play.Until("62m");
        play.Try(new AskTakedown(play.Seat("counsellor"), storm)).ShouldBe(PressRefusals.NothingShown, "who does not see the storm asks nothing");
        play.Do(new AskTakedown(play.Seat("chief"), storm));
        play.Try(new AskTakedown(play.Seat("chief"), storm)).ShouldBe(PressRefusals.NothingShown, "it was asked for");
        play.Until("3h");
        play.All<PostsRemoved>().ShouldHaveSingleItem();
        play.All<RightBreached>().ShouldHaveSingleItem();
        play.World.IsSet(play.Id<Flag>("picture_gone")).ShouldBeTrue();
        play.ShouldRefold();

        var spoken = NewsroomCase.Begin().Until("11m");
        spoken.Do(spoken.Publish()).Until("55m").Do(new Speak(spoken.Seat("chief"), StatementKind.Holding, RaidCase.Words("we are there"), true, SimTime.Never)).Until("3h");
        spoken.Book("chief").Storms.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            s => s.CalmedAt.ShouldNotBe(SimTime.Never), s => s.RemovedAt.ShouldBe(SimTime.Never), s => s.IsExposing(spoken.Scenario.Table<Storm>()[s.Storm]).ShouldBeTrue());
    }

    [Fact]
    public void The_catalogue_and_the_page_are_one_act()
    {
        var play = NewsroomCase.Begin().Until("11m");
        play.Do(play.Start("reporter", "print")).Do(play.Start("chief", "media_line", null, "embargo", "no_identity")).Until("40m");

        play.Book("counsellor").Stories.ShouldHaveSingleItem().ShouldSatisfyAllConditions(s => s.Claims.Count.ShouldBe(2), s => s.Details.ShouldBeEmpty());
        play.Book("counsellor").Statements.ShouldHaveSingleItem().LeavesOut.ShouldBeTrue();
        play.Book("reporter").Embargoes.ShouldHaveSingleItem().State.ShouldBe(EmbargoState.Asked);
    }

    [Fact]
    public void A_story_put_right_is_put_right_for_everybody_and_once()
    {
        var play = NewsroomCase.Begin().Until("11m");
        play.Do(play.Publish()).Until("40m");
        var story = play.Book("reporter").Stories[0].Handle;
        play.Do(new CorrectStory(play.Seat("reporter"), story, RaidCase.Words("not so"))).Do(new CorrectStory(play.Seat("reporter"), story, RaidCase.Words("nor so")));

        play.Book("chief").Stories[0].Correction.ShouldBe(RaidCase.Words("nor so"));
        play.World.IsSet(play.Id<Flag>("put_right")).ShouldBeTrue();
    }

    [Fact]
    public void What_no_paper_has_cannot_be_printed_and_nothing_else_is_forbidden()
    {
        var play = NewsroomCase.Begin().Until("5m");
        play.Try(play.Publish()).ShouldBe(PressRefusals.NoSuchTip);
        play.Try(play.Publish() with { Claims = [] }).ShouldBe(PressRefusals.NothingToPrint);
        play.Try(new HoldStory(play.Seat("chief"), play.Claim("girl_held"), TextRef.None)).ShouldBe(PressRefusals.NoPaper);
        play.Until("11m").Try(play.Publish("street", "age")).ShouldBeNull();
    }

    [Fact]
    public void What_is_wrong_with_a_newsroom_is_found()
    {
        NewsroomCase.New().Findings().Where(code => code.StartsWith("SH75", StringComparison.Ordinal)).ShouldBeEmpty();
        Case("finds: denies", "finds: silent").ShouldContain("SH7502");
        Case("agency: courier_house\n    aim", "agency: bench\n    aim").ShouldContain("SH7503");
        Case("every: 10m", "every: 0m").ShouldContain("SH7504");
        RaidCase.New().With("more", NewsroomCase.World)
            .With("claims", "claims: { boat: { says: A boat., tip: { when: \"elapsed > 1m\", from: A post, source: document } } }").Findings().ShouldContain("SH7501");

        static IReadOnlyList<string> Case(string from, string to) =>
            RaidCase.New().With("more", NewsroomCase.World).With("newsroom", NewsroomCase.Newsroom.Replace(from, to, StringComparison.Ordinal)).Findings();
    }
}
