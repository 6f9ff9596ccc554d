using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Care;
using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Disciplines.Digital;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Money;
using SevenHours.Disciplines.Protection;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using Shouldly;
using Xunit;
using Assessment = SevenHours.Disciplines.Care.Assessment;
using CrimeScene = SevenHours.Disciplines.CrimeScenes.CrimeScene;

namespace SevenHours.Pure.Tests.Debriefing.Mistakes;

/// <summary>Mistakes with money, devices, words and journeys: each found where it was made, and not where it only looks alike.</summary>
public sealed class MistakesWithThingsTests
{
    [Fact]
    public void Follow_the_money_afterwards_is_found_where_the_door_opened_before_anybody_looked()
    {
        var told = new Told().At("1h").Does("officer", "rescue_entry", "house", "mediator");
        told.At("2h").Then(new AssetDrained(told.Of<Asset>("savings"), TextRef.None)).Finds(19).ShouldHaveSingleItem().Events.ShouldContain(told.Last);
        new Told().At("1h").Does("analyst", "financial_case").At("2h").Does("officer", "rescue_entry", "house", "mediator").Finds(19).ShouldBeEmpty();
        new Told().At("1h").Does("officer", "registry_check").Finds(19).ShouldBeEmpty("nobody has seen anything yet");
    }

    [Fact]
    public void Suspension_is_freezing_is_found_where_a_hold_ran_out()
    {
        var told = new Told().Does("analyst", "financial_case");
        told.So(new AssetFrozen(told.Of<Asset>("savings"))).At("240h").Then(new FreezeLapsed(told.Of<Asset>("savings")));
        told.Finds(20).ShouldHaveSingleItem().Seat.ShouldBe(told.Seat("analyst"));
        told = new Told();
        told.Then(new AssetFrozen(told.Of<Asset>("savings")), new FreezeConfirmed(told.Of<Asset>("savings"), FreezeKind.Order)).Finds(20).ShouldBeEmpty();
    }

    [Fact]
    public void Hawala_leaves_nothing_is_found_where_a_notebook_was_waste_paper_or_was_never_read()
    {
        Paper(PaperKind.Ledger, isScrap: true).Finds(21).ShouldHaveSingleItem();
        Paper(PaperKind.Ledger).Finds(21).ShouldBeEmpty("it may yet be read");
        Paper(PaperKind.Ledger).Ends().Finds(21).ShouldHaveSingleItem();
        Paper(PaperKind.Statement).Ends().Finds(21).ShouldBeEmpty();
        var told = new Told();
        var paper = told.Name();
        told.Then(Given(paper, PaperKind.Ledger), new LedgerDecoded(paper, told.Seat("analyst"), null)).Ends().Finds(21).ShouldBeEmpty();
    }

    [Fact]
    public void Blockchain_is_anonymous_is_found_where_nobody_asked_an_exchange()
    {
        new Told().Does("analyst", "crypto_trace").Ends().Finds(22).ShouldHaveSingleItem();
        new Told().Does("analyst", "crypto_trace").Does("analyst", "exchange_request").Ends().Finds(22).ShouldBeEmpty();
        new Told().Does("analyst", "crypto_trace").Finds(22).ShouldBeEmpty("play goes on");
    }

    [Fact]
    public void Tracing_proves_ownership_is_found_where_a_court_asks_whose_the_coins_are()
    {
        Ruled("coins", ConfiscationGaps.Owner).Finds(22).ShouldHaveSingleItem();
        Ruled("coins", ConfiscationGaps.Nexus).Finds(22).ShouldBeEmpty();
        Ruled("savings", ConfiscationGaps.Owner).Finds(22).ShouldBeEmpty("no coins");
    }

    [Fact]
    public void Just_a_quick_look_is_found_before_a_copy_and_not_after()
    {
        var device = new Id<Device>(0);
        var told = new Told();
        told.Then(new DeviceLookedThrough(device, told.Seat("officer"), null), new DeviceLookedThrough(device, told.Seat("officer"), null)).Finds(24).ShouldHaveSingleItem().Events.Count.ShouldBe(2);

        told = new Told();
        told.Then(new CopyArrived(new DeviceCopy(told.Name(), device, CopyKind.Full, CopyScope.Everything, SimTime.Start, SimTime.Start, 0, [], Handle.None), false), new DeviceLookedThrough(device, told.Seat("officer"), null));
        told.Finds(24).ShouldBeEmpty();

        Work(isBare: true).Finds(24).ShouldHaveSingleItem();
        Work(isBare: false).Finds(24).ShouldBeEmpty();
    }

    [Fact]
    public void Share_everything_is_found_where_a_sensitive_fact_goes_to_whoever_never_needs_it()
    {
        Shares("secret", "editor").Finds(29).ShouldHaveSingleItem().Seat.ShouldBe(new Told().Seat("counsellor"));
        Shares("secret", "officer").Finds(29).ShouldBeEmpty("the officer needs it");
        Shares("sign", "editor").Finds(29).ShouldBeEmpty("nothing is sensitive about it");
    }

    [Fact]
    public void Share_everything_is_found_where_a_code_an_address_or_her_file_was_given_away()
    {
        var told = new Told();
        told.Then(new HandlingBreached(new Breach(told.Seat("officer"), default!, told.Seat("counsellor"), default, default, SeatSet.Nobody), Handle.None)).Finds(29).ShouldHaveSingleItem();
        told = new Told();
        told.Then(new AddressTold(told.Person("girl"), Id<Shelter>.None, told.Scenario.Agencies["press"], told.Seat("counsellor"))).Finds(29).ShouldHaveSingleItem();
        told = new Told();
        told.Then(new CareFileShared(told.Person("girl"), told.Seat("counsellor"), told.Scenario.Agencies["police"], false, new CareFile(told.Person("girl")))).Finds(29).ShouldHaveSingleItem();
        told = new Told();
        told.Then(new CareFileShared(told.Person("girl"), told.Seat("counsellor"), told.Scenario.Agencies["police"], true, new CareFile(told.Person("girl")))).Finds(29).ShouldBeEmpty("she agreed");
    }

    [Fact]
    public void Home_is_safe_is_found_where_nobody_had_looked_at_what_waits()
    {
        new Told().Does("counsellor", "assisted_return", "girl").Finds(30).ShouldHaveSingleItem();
        new Told().Does("counsellor", "risk_assessment", "girl").Does("counsellor", "assisted_return", "girl").Finds(30).ShouldBeEmpty();

        var told = new Told();
        told.Then(Begun(told, Freedom.Chosen)).Finds(30).ShouldHaveSingleItem();
        told = new Told();
        told.Then(Assessed(told), Begun(told, Freedom.Chosen)).Finds(30).ShouldBeEmpty();
        told = new Told();
        told.Then(Assessed(told), Begun(told, Freedom.Forced)).Finds(30).ShouldHaveSingleItem("it was against her will");
        told = new Told();
        told.Then(new RightBreached(told.Person("girl"), Id<Right>.None, told.Of<Principle>("p13"), TextRef.None)).Finds(30).ShouldHaveSingleItem();
    }

    private static Told Paper(PaperKind kind, bool isScrap = false) => new Told().Then(Given(new Handle(77), kind) with { IsScrap = isScrap });

    private static PaperGiven Given(Handle paper, PaperKind kind) =>
        new(paper, Handle.None, new Told().Scenario.Agencies["money"], new PaperScope(kind, "", SimTime.Start, SimTime.Start));

    private static Told Ruled(string asset, string missing)
    {
        var told = new Told();
        var petition = new ConfiscationPetition(told.Name(), told.Seat("prosecutor"), told.Scenario.Agencies["prosecution"], told.Of<Asset>(asset), ConfiscationKind.ConvictionBased, [], TextRef.None);
        return told.Then(
            new ConfiscationAsked(petition, SimTime.Never),
            new ConfiscationRuled(petition.Handle, Id<Seat>.None, new ConfiscationRuling(HearingOutcome.Granted, [missing], [], TextRef.None)));
    }

    private static Told Work(bool isBare)
    {
        var told = new Told();
        return told.Then(new SceneWorkDone(new Id<CrimeScene>(0), new SceneWork(told.Seat("officer"), 1, SceneWorkKind.Take, Id<SceneRoom>.None), isBare, 1000));
    }

    private static Told Shares(string fact, string to)
    {
        var told = new Told();
        return told.Then(new FactsShared(told.Name(), told.Seat("counsellor"), SeatSet.Of(told.Seat(to)), [Shared(told, fact)]));
    }

    private static SharedFact Shared(Told told, string fact) => new(told.Of<Fact>(fact), FactSource.Item, Id<Seat>.None);

    private static NeedsAssessed Assessed(Told told) =>
        new(told.Person("girl"), new Assessment(SimTime.Start, told.Seat("counsellor"), RiskBand.High, [], Approach.Plain, TextRef.None), null);

    private static ServiceBegun Begun(Told told, Freedom freedom) => new(told.Person("girl"), told.Of<CareService>("home"), told.Scenario.Agencies["ngo"], freedom);
}
