using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Operations;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Operations;

public sealed class OperationTests
{
    [Fact]
    public void A_plan_is_written_by_several_agencies_field_by_field_and_all_of_them_see_it()
    {
        var play = OperationCase.Planned();
        play.Do(play.Edit("mediator", OperationCase.Write("p2", OperationField.Language, "ru")));

        play.Plan("chief").Content.Find("p2")![OperationField.Language].ShouldBe("ru");
        play.Plan("counsellor").Edits.Count.ShouldBe(2);
        play.Desk<OperationsDesk>("prosecutor").Book.All.ShouldBeEmpty();
        play.ShouldRefold();
    }

    [Fact]
    public void Who_is_invited_later_sees_the_plan_as_it_stands()
    {
        var play = OperationCase.Planned();
        play.Do(new InviteToOperation(play.Seat("counsellor"), play.Plan().Handle, play.Seats("prosecutor")));

        play.Plan("prosecutor").Content.Sites.Count().ShouldBe(2);
        play.Plan("chief").Members.Has(play.Seat("prosecutor")).ShouldBeTrue();
    }

    [Fact]
    public void A_place_in_ones_own_words_tells_nobody_which_it_fitted()
    {
        var play = OperationCase.Planned();
        play.Do(play.Edit("counsellor", new OperationChange("a", OperationField.Place, "other_house", RaidCase.Words("the blue door"))));

        play.Plan().Content.Find("a")![OperationField.Place].ShouldBe("other_house");
        play.Plan("counsellor").Content.Find("a")![OperationField.Place].ShouldBeNull();
        play.StreamOf("chief").ShouldNotContain(line => line.Contains("operation.edited") && line.Contains("other_house"));
    }

    [Fact]
    public void A_site_is_entered_at_its_time_by_the_act_of_the_catalogue()
    {
        var play = OperationCase.Launched().Until("59m");
        play.All<SiteEntered>().ShouldBeEmpty();
        play.Until("1h");

        var act = play.World.Part<ActionsPart>().Find(play.Entered("a").Act)!;
        act.Plan.Options.ShouldContain("mediator");
        act.Due.ShouldBe(PlayedWorld.Time("1h20m"));
        play.Flag("front_fell").ShouldBeTrue();
        play.ShouldRefold();
    }

    [Theory]
    [InlineData("urgent:danger", "plan_rescue")]
    [InlineData(null, "plan_search")]
    public void A_site_whose_plan_names_no_act_is_entered_by_a_rescue_where_it_rests_on_danger_else_by_a_search(string? basis, string act)
    {
        var play = RaidCase.New().With("usual", """
            actions:
              plan_rescue: { number: 46, title: Rescue, who: [police], on: [place], lead_time: 1h, intrusive: 0 }
              plan_search: { number: 47, title: Search, who: [police], on: [place], lead_time: 1h, intrusive: 0 }
            """).Begin();
        play.Do(new OpenOperation(play.Seat("chief"), RaidCase.Words("tulip"), play.Seats("counsellor"),
            [.. OperationCase.Site("a", "house", "1h").Where(change => change.Field != OperationField.Act), OperationCase.Write("a", OperationField.Basis, basis)]));
        play.Do(new LaunchOperation(play.Seat("chief"), play.Plan().Handle)).Until("1h");

        var ordered = play.World.Part<ActionsPart>().Find(play.All<SiteOrdered>().ShouldHaveSingleItem().Act)!;
        play.World.Scenario.Table<ActionDefinition>()[ordered.Plan.Action].Name.ShouldBe(act);
    }

    [Fact]
    public void A_plan_that_thought_of_everybody_lacks_nothing_and_a_counsellor_meets_her_first()
    {
        var play = OperationCase.Launched().Until("1h");

        play.Entered("a").Lacks.Where(lack => lack.Need is SiteNeed.Door or SiteNeed.Interpreter or SiteNeed.Room or SiteNeed.Vehicles).ShouldBeEmpty();
        play.Entered("a").Met.ShouldBe([new SiteMeeting(play.Subject("girl"), play.Seat("counsellor"))]);
    }

    [Fact]
    public void What_was_forgotten_is_named_and_follows()
    {
        var play = OperationCase.Planned();
        var op = play.Plan().Handle;
        play.Do(play.Edit("chief", OperationCase.Write("p2", OperationField.Is, null)))
            .Do(new BriefOperation(play.Seat("chief"), op, play.Seats("counsellor")))
            .Do(new LaunchOperation(play.Seat("chief"), op)).Until("1h");

        play.Entered("a").Lacks.ShouldContain(lack => lack.Need == SiteNeed.Interpreter && lack.Why == LackReason.Forgotten);
        play.Flag("nobody_speaks").ShouldBeTrue();
        play.World.LevelNow(play.Id<Level>("trust_girl")).ShouldBe(300);
        play.All<RightBreached>().ShouldHaveSingleItem();
    }

    [Fact]
    public void Who_was_not_briefed_goes_in_blind()
    {
        var play = OperationCase.Planned();
        play.Do(new LaunchOperation(play.Seat("chief"), play.Plan().Handle)).Until("1h");

        play.Entered("a").Lacks.ShouldContain(lack => lack.Need == SiteNeed.Door && lack.Why == LackReason.NotBriefed);
        play.Entered("a").Lacks.ShouldContain(lack => lack.Need == SiteNeed.Interpreter && lack.Why == LackReason.NotBriefed);
    }

    [Fact]
    public void A_late_order_reaches_only_who_confirms_it()
    {
        var play = OperationCase.Launched();
        play.Do(play.Edit("chief", OperationCase.Write("a", OperationField.At, "7200")));
        play.Plan("mediator").LateFor(play.Seat("mediator")).ShouldHaveSingleItem();
        play.Do(new ConfirmOrders(play.Seat("mediator"), play.Plan().Handle)).Until("2h");

        play.Entered("a").Lacks.ShouldContain(lack => lack.Need == SiteNeed.Door && lack.Why == LackReason.LateOrder);
        play.Entered("a").Lacks.ShouldNotContain(lack => lack.Need == SiteNeed.Interpreter);
    }

    [Fact]
    public void A_lead_who_did_not_confirm_goes_in_at_the_old_time()
    {
        var play = OperationCase.Planned();
        var op = play.Plan().Handle;
        play.Do(play.Edit("counsellor", OperationCase.Write("a", OperationField.Lead, "officer")))
            .Do(new BriefOperation(play.Seat("chief"), op, play.Seats("officer", "counsellor", "mediator")))
            .Do(new LaunchOperation(play.Seat("chief"), op))
            .Do(play.Edit("chief", OperationCase.Write("a", OperationField.At, "7200"))).Until("1h");

        play.Entered("a").Seat.ShouldBe(play.Seat("officer"));
    }

    [Fact]
    public void A_site_its_lead_was_never_told_of_is_missed()
    {
        var play = OperationCase.Launched();
        play.Do(play.Edit("counsellor", [.. OperationCase.Site("c", "shelter", "1h30m"), OperationCase.Write("c", OperationField.Lead, "chief")])).Until("2h");

        play.All<SiteMissed>().ShouldHaveSingleItem().Entry.ShouldBe("c");
        play.Plan("chief").IsOver.ShouldBeTrue();
    }

    [Fact]
    public void Sites_that_fall_together_warn_nobody_and_word_waits_for_the_last()
    {
        var play = OperationCase.Launched(front: "1h", back: "1h08m").Until("1h05m");
        play.Flag("front_word").ShouldBeFalse();
        play.Until("2h");

        play.Flag("front_word").ShouldBeTrue();
        play.Flag("back_warned").ShouldBeFalse();
        play.Last<SiteWordOut>().At.ShouldBe(PlayedWorld.Time("1h08m"));
        play.Entered("b").WasWarned.ShouldBeFalse();
    }

    [Fact]
    public void Out_of_step_the_first_site_warns_the_last()
    {
        var play = OperationCase.Launched(front: "1h", back: "2h").Until("2h");

        play.Flag("back_warned").ShouldBeTrue();
        play.World.Part<ProtectionPart>().At(play.Subject("tenant")).ShouldBe(play.Subject("station"));
        play.Entered("b").WasWarned.ShouldBeTrue();
        play.Plan("chief").Run("b")!.WasWarned.ShouldBeFalse("what those inside knew is not on the board");
        var warned = play.Last<SiteWarned>();
        play.Events[warned.Causes.All.First().Value].Event.ShouldBeOfType<SiteEntered>().Entry.ShouldBe("a");
    }

    [Fact]
    public void A_criterion_of_the_plan_calls_its_site_off()
    {
        var play = OperationCase.Planned(guns: "5m");
        var op = play.Plan().Handle;
        play.Do(play.Edit("chief",
                OperationCase.Write("k", OperationField.Is, OperationChange.Criterion), OperationCase.Write("k", OperationField.Sign, "armed"), OperationCase.Write("k", OperationField.Stops, "site")))
            .Do(new BriefOperation(play.Seat("chief"), op, play.Seats("counsellor", "mediator")))
            .Do(new LaunchOperation(play.Seat("chief"), op)).Until("1h");

        play.All<SiteCalledOff>().ShouldHaveSingleItem().Entry.ShouldBe("b");
        play.All<SiteEntered>().ShouldHaveSingleItem().Entry.ShouldBe("a");
        play.Flag("shots").ShouldBeFalse();
    }

    [Fact]
    public void Who_looked_for_no_sign_goes_in_and_pays()
    {
        var play = OperationCase.Launched(guns: "5m").Until("1h");

        play.Entered("b").ShouldNotBeNull();
        play.Flag("shots").ShouldBeTrue();
    }

    [Fact]
    public void Called_off_by_hand_nothing_goes_in()
    {
        var play = OperationCase.Launched();
        play.Do(new CallOffOperation(play.Seat("counsellor"), play.Plan().Handle, null, RaidCase.Words("leak"))).Until("3h");

        play.All<SiteEntered>().ShouldBeEmpty();
        play.Plan("chief").IsOver.ShouldBeTrue();
    }

    [Fact]
    public void An_entry_without_a_plan_lacks_what_its_options_do_not_bring()
    {
        var play = OperationCase.Begin();
        play.Do(play.Start("officer", "entry", "house", "quiet")).Until("1h");

        var entered = play.All<SiteEntered>().ShouldHaveSingleItem();
        entered.Operation.IsSome.ShouldBeFalse();
        entered.Lacks.Select(lack => lack.Need).ShouldContain(SiteNeed.Interpreter);
        play.Desk<ActionsDesk>("officer").Finished.Single().Results.Count.ShouldBeGreaterThan(0);
        play.Flag("front_word").ShouldBeTrue();
    }

    [Fact]
    public void Posts_report_and_say_afterwards_how_it_went()
    {
        var play = OperationCase.Launched();
        var op = play.Plan().Handle;
        play.Try(new SayInHotDebrief(play.Seat("counsellor"), op, "a", HotKind.Learned, RaidCase.Words("too early"))).ShouldBe(OperationRefusals.NothingOver);
        play.Do(new ReportFromPost(play.Seat("counsellor"), op, "a", PostWord.InPlace, TextRef.None)).Until("1h")
            .Do(new SayInHotDebrief(play.Seat("counsellor"), op, "a", HotKind.NotAsPlanned, RaidCase.Words("nobody told us")));

        play.Plan("chief").Reports.ShouldHaveSingleItem().Word.ShouldBe(PostWord.InPlace);
        play.Plan("mediator").Hot.ShouldHaveSingleItem().Kind.ShouldBe(HotKind.NotAsPlanned);
        play.ShouldRefold();
    }

    [Fact]
    public void Only_the_impossible_is_refused()
    {
        var play = OperationCase.Planned();
        var op = play.Plan().Handle;
        play.Try(new EditOperation(play.Seat("prosecutor"), op, [OperationCase.Write("a", OperationField.At, "60")])).ShouldBe(OperationRefusals.NotKnown);
        play.Try(play.Edit("chief", OperationCase.Write("a", OperationField.At, "soon"))).ShouldBe(OperationRefusals.Unfit);
        play.Try(play.Edit("chief", OperationCase.Write("nowhere", OperationField.At, "60"))).ShouldBe(Refusal.NoSuchThing);
        play.Try(play.Edit("chief")).ShouldBe(OperationRefusals.NothingWritten);
        play.Try(new ConfirmOrders(play.Seat("chief"), op)).ShouldBe(OperationRefusals.NothingLate);
        play.Try(new CallOffOperation(play.Seat("chief"), op, null, TextRef.None)).ShouldBe(OperationRefusals.NotLaunched);
    }

    [Fact]
    public void A_site_that_names_no_acts_is_entered_by_an_urgent_entry_a_search_or_an_action_day_that_nobody_planned()
    {
        var play = RaidCase.New().With("usual", """
            actions:
              plan_rescue: { number: 46, title: Rescue, who: [police], on: [place], lead_time: 1h, intrusive: 0 }
              plan_visit: { number: 37, title: Visit, who: [police], on: [place], lead_time: 1h, intrusive: 0 }
            """).With("sites", "sites: { front: { at: house }, back: { at: other_house } }").Begin();
        play.Do(play.Start("officer", "plan_visit", "other_house")).Do(play.Start("chief", "plan_rescue", "house")).Until("2h");

        play.All<SiteEntered>().ShouldHaveSingleItem().Site.ShouldBe(play.Id<Site>("front"));
    }
}
