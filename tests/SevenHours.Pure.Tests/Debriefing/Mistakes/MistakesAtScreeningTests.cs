using SevenHours.Disciplines.Care;
using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Inspections;
using SevenHours.Disciplines.Protection;
using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using Shouldly;
using Xunit;
using Assessment = SevenHours.Disciplines.Care.Assessment;

namespace SevenHours.Pure.Tests.Debriefing.Mistakes;

/// <summary>Mistakes made where people are met: each found where it was made, and not where it only looks alike.</summary>
public sealed class MistakesAtScreeningTests
{
    private static readonly string[] Grounds =
        ["job_was_another", "debt_named_later", "days_without_end", "paid_nothing_so_far", "passport_in_his_bag", "counted_at_night"];

    [Fact]
    public void She_agreed_is_found_where_consent_was_said_and_grounds_were_shown()
    {
        var told = new Told().At("1h").Meets(MistakeCase.Girl, [.. Grounds, "came_willingly"]).At("2h").Concludes(MistakeCase.Girl, ScreeningOutcome.Neither);
        told.Finds(1).ShouldHaveSingleItem().Event.ShouldBe(told.Last);

        new Told().Meets(MistakeCase.Woman, Grounds).Concludes(MistakeCase.Woman, ScreeningOutcome.Neither).Finds(1).ShouldBeEmpty("nothing was said of consent");
        new Told().Meets(MistakeCase.Girl, "came_willingly").Concludes(MistakeCase.Girl, ScreeningOutcome.Neither).Finds(1).ShouldBeEmpty("too little was shown");
    }

    [Fact]
    public void She_agreed_is_found_where_means_are_asked_of_a_child_and_where_the_definition_was_met_and_denied()
    {
        new Told().Concludes(MistakeCase.Boy, ScreeningOutcome.Neither, act: true, purpose: true, isChild: true).Finds(1).Count.ShouldBe(1);
        new Told().Concludes(MistakeCase.Woman, ScreeningOutcome.Smuggled, act: true, means: true, purpose: true).Finds(1).Count.ShouldBe(1);
        new Told().Concludes(MistakeCase.Woman, ScreeningOutcome.Smuggled, act: true, purpose: true).Finds(1).ShouldBeEmpty("no means was found of an adult");
        new Told().Concludes(MistakeCase.Boy, ScreeningOutcome.Trafficked, act: true, purpose: true, isChild: true).Finds(1).ShouldBeEmpty();
        new Told().Then(Breach("p16")).Finds(1).Count.ShouldBe(1);
    }

    [Fact]
    public void No_border_no_trafficking_is_found_where_somebody_free_to_stay_told_and_was_not_referred()
    {
        var (site, free) = (Told("hall").Of<Workplace>("hall"), Held(Residence.Free));
        var told = Visited(free, Telling.Told);
        told.Then(new VisitClosed(site, told.Seat("inspector"))).Finds(2).ShouldHaveSingleItem();

        var referred = Visited(free, Telling.Told);
        referred.Then(new VisitFormFiled(site, new VisitForm(referred.Name(), VisitFormKind.Referral, referred.Seat("inspector"), [free], TextRef.None, SimTime.Start), null));
        referred.Then(new VisitClosed(site, referred.Seat("inspector"))).Finds(2).ShouldBeEmpty();

        var without = Visited(Held(Residence.Lapsed), Telling.Told);
        without.Then(new VisitClosed(site, without.Seat("inspector"))).Finds(2).ShouldBeEmpty("whoever has no leave to stay is another matter");
        Visited(free, Telling.Told).Finds(2).ShouldBeEmpty("the visit goes on");
    }

    [Fact]
    public void Smuggled_means_not_a_victim_is_found_where_grounds_were_shown_and_not_where_they_were_not()
    {
        new Told().Meets(MistakeCase.Woman, Grounds).Concludes(MistakeCase.Woman, ScreeningOutcome.Smuggled).Finds(3).ShouldHaveSingleItem().Events.Count.ShouldBe(2);
        new Told().Meets(MistakeCase.Woman, "job_was_another").Concludes(MistakeCase.Woman, ScreeningOutcome.Smuggled).Finds(3).ShouldBeEmpty();
        new Told().Meets(MistakeCase.Woman, Grounds).Concludes(MistakeCase.Woman, ScreeningOutcome.Unclear).Finds(3).ShouldBeEmpty("to be seen again is no mistake");
        new Told().Meets(MistakeCase.Woman, Grounds).Concludes(MistakeCase.Woman, ScreeningOutcome.Smuggled).Concludes(MistakeCase.Woman, ScreeningOutcome.Drifted).Finds(3).ShouldBeEmpty("it was put right");
    }

    [Fact]
    public void Victims_will_say_so_is_found_where_nobody_made_it_possible_to_say()
    {
        new Told().Concludes(MistakeCase.Woman, ScreeningOutcome.Neither).Finds(4).ShouldHaveSingleItem();
        new Told().Meets(MistakeCase.Woman).Concludes(MistakeCase.Woman, ScreeningOutcome.Neither).Finds(4).ShouldBeEmpty("she was met apart, with time and an interpreter");

        var site = Told("hall").Of<Workplace>("hall");
        var taught = Visited(Held(Residence.Free), Telling.Taught);
        taught.Then(new VisitClosed(site, taught.Seat("inspector"))).Finds(4).ShouldHaveSingleItem();
        var heard = Visited(Held(Residence.Free), Telling.Told);
        heard.Then(new VisitClosed(site, heard.Seat("inspector"))).Finds(4).ShouldBeEmpty();
    }

    [Fact]
    public void Free_to_walk_is_found_where_debt_or_threat_was_shown_of_somebody_who_walks_about()
    {
        new Told().Meets(MistakeCase.Girl, "debt_named_later").Concludes(MistakeCase.Girl, ScreeningOutcome.Neither).Finds(5).ShouldHaveSingleItem().Events.Count.ShouldBe(2);
        new Told().Meets(MistakeCase.Woman, "debt_named_later").Concludes(MistakeCase.Woman, ScreeningOutcome.Neither, act: true, purpose: true).Finds(5).Count.ShouldBe(1);
        new Told().Meets(MistakeCase.Girl, "job_was_another").Concludes(MistakeCase.Girl, ScreeningOutcome.Neither).Finds(5).ShouldBeEmpty("nothing that binds was shown");
        new Told().Meets(MistakeCase.Woman, "debt_named_later").Concludes(MistakeCase.Woman, ScreeningOutcome.Neither).Finds(5).ShouldBeEmpty("she was not seen to go out");
    }

    [Fact]
    public void Dates_that_do_not_fit_are_found_where_they_weighed_more_than_grounds()
    {
        new Told().Meets(MistakeCase.Girl, [.. Grounds, "dates_do_not_fit"]).Concludes(MistakeCase.Girl, ScreeningOutcome.Neither).Finds(6).ShouldHaveSingleItem();
        new Told().Meets(MistakeCase.Girl, Grounds).Concludes(MistakeCase.Girl, ScreeningOutcome.Neither).Finds(6).ShouldBeEmpty();
    }

    [Fact]
    public void Calm_means_unharmed_is_found_where_a_calm_face_or_a_low_band_stands_against_what_was_found()
    {
        new Told().Meets(MistakeCase.Girl, Grounds).Concludes(MistakeCase.Girl, ScreeningOutcome.Neither).Finds(8).ShouldHaveSingleItem();
        new Told().Meets(MistakeCase.Woman, Grounds).Concludes(MistakeCase.Woman, ScreeningOutcome.Neither).Finds(8).ShouldBeEmpty();

        var told = new Told();
        told.Then(Assessed(told, RiskBand.Low)).Finds(8).ShouldHaveSingleItem().About.ShouldBe(told.Person("girl"));
        told = new Told();
        told.Then(Assessed(told, RiskBand.High)).Finds(8).ShouldBeEmpty();
    }

    [Fact]
    public void Drug_farm_child_equals_offender_is_found_where_nobody_assessed_before()
    {
        new Told().Does("officer", "arrest", "boy").Finds(13).ShouldHaveSingleItem().About.ShouldBe(new Told().Person("boy"));
        new Told().Does("prosecutor", "non_punishment_review", "boy").Does("officer", "arrest", "boy").Finds(13).ShouldBeEmpty();
        new Told().Does("officer", "arrest", "keeper").Finds(13).ShouldBeEmpty("he is no victim");
        new Told().Concludes(MistakeCase.Boy, ScreeningOutcome.Neither, isSuspected: true).Finds(13).ShouldHaveSingleItem();

        var told = new Told().Does("officer", "arrest", "boy");
        told.So(Breach("p4", "boy")).Finds(13).ShouldHaveSingleItem("what follows from the arrest is no second mistake").Events.ShouldContain(told.Last);
    }

    private static RightBreached Breach(string principle, string person = "girl") =>
        new(new Told().Person(person), Id<Right>.None, new Told().Of<Principle>(principle), TextRef.None);

    private static NeedsAssessed Assessed(Told told, RiskBand band) =>
        new(told.Person("girl"), new Assessment(SimTime.Start, told.Seat("counsellor"), band, ["asthma"], Approach.Plain, TextRef.None), null);

    private static Told Told(string _) => new(MistakeCase.Hall);

    private static int Held(Residence residence) =>
        MistakeCase.Hall.Scenario!.Table<Workplace>()[0].Workers.First(worker => worker.Kind == WorkerKind.Held && worker.Residence == residence).Number;

    private static Told Visited(int worker, Telling telling)
    {
        var told = new Told(MistakeCase.Hall).At("1h");
        var (site, seat) = (told.Of<Workplace>("hall"), told.Seat("inspector"));
        return told.Then(new VisitOpened(site, told.Name(), seat), new WorkerSpoke(site, worker, seat, new ScreeningSetting(Whereabouts.Apart, Speaking.Qualified, true), telling, []));
    }
}
