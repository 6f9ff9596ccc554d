using SevenHours.Debriefing;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Operations;
using SevenHours.Disciplines.Protection;
using SevenHours.Disciplines.Requests;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Techniques;
using SevenHours.Disciplines.Telephony;
using SevenHours.Kernel;
using SevenHours.Pure.Tests.Operations;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Debriefing.Mistakes;

/// <summary>Mistakes made in leading a case: each found where it was made, and not where it only looks alike.</summary>
public sealed class MistakesInTheCaseTests
{
    [Fact]
    public void No_complaint_no_case_is_found_where_a_sign_lay_until_she_was_heard()
    {
        var told = new Told().At("1h").Learns("officer", "sign").At("2h").Does("officer", "first_account", "girl").At("3h").Does("officer", "open_case");
        told.Finds(10).ShouldHaveSingleItem().Events.Count.ShouldBe(3);
        new Told().At("1h").Learns("officer", "sign").At("90m").Does("officer", "open_case").At("3h").Does("officer", "first_account", "girl").Finds(10).ShouldBeEmpty("the case was open before");
        new Told().At("2h").Learns("counsellor", "sign").Does("officer", "first_account", "girl").At("5h").Does("officer", "open_case").Finds(10).ShouldBeEmpty("police knew of nothing");
        new Told().At("1h").Learns("officer", "sign").At("5h").Ends().Finds(10).ShouldHaveSingleItem();
        new Told().At("1h").Learns("officer", "sign").At("90m").Ends().Finds(10).ShouldBeEmpty("there was hardly time");
    }

    [Fact]
    public void The_victim_is_the_case_is_found_where_nothing_else_is_looked_for()
    {
        new Told().At("1h").Does("officer", "victim_interview", "girl").At("2h").Does("officer", "second_session", "girl").Finds(11).ShouldHaveSingleItem();
        new Told().At("1h").Does("officer", "victim_interview", "girl").Does("officer", "registry_check").At("2h").Does("officer", "second_session", "girl").Finds(11).ShouldBeEmpty();

        var told = new Told().Learns("officer", "deed", FactSource.Person);
        told.Then(File(told, "trafficking", "deed")).Finds(11).ShouldHaveSingleItem();
        told = new Told().Learns("officer", "deed", FactSource.Person).Learns("officer", "deed", FactSource.Act);
        told.Then(File(told, "trafficking", "deed")).Finds(11).ShouldBeEmpty("an act of their own showed it too");
    }

    [Fact]
    public void Pimping_is_easier_is_found_where_every_element_of_trafficking_was_held()
    {
        var told = new Told().Learns("officer", "deed").Learns("officer", "pressure").Learns("officer", "gain");
        told.Then(File(told, "pimping", "gain")).Finds(12).ShouldHaveSingleItem().Events.Count.ShouldBe(4);
        told = new Told().Learns("officer", "deed").Learns("officer", "gain");
        told.Then(File(told, "pimping", "gain")).Finds(12).ShouldBeEmpty("no means was known");
        told.Then(File(told, "pimping", "gain", isChild: true)).Finds(12).ShouldHaveSingleItem("of a child none is asked");
        told = new Told().Learns("officer", "deed").Learns("officer", "pressure").Learns("officer", "gain");
        told.Then(File(told, "trafficking", "gain")).Finds(12).ShouldBeEmpty();
    }

    [Fact]
    public void Rescue_first_plan_later_is_found_at_a_door_without_a_mediator_and_at_a_site_that_lacked_what_it_needed()
    {
        new Told().Does("officer", "rescue_entry", "house").Finds(14).ShouldHaveSingleItem();
        new Told().Does("officer", "rescue_entry", "house", "mediator").Finds(14).ShouldBeEmpty();

        var play = OperationCase.Planned();
        play.Do(new LaunchOperation(play.Seat("chief"), play.Plan().Handle)).Until("2h");
        var history = new History(play.Scenario, new DebriefFrame(default!, Yardstick.None, TextRef.None), play.Events);
        var found = ClassicMistakes.Find(14)!.Find(history).ToList();
        found.ShouldNotBeEmpty();
        found[0].Events.Select(id => history[id].Event).ShouldContain(e => e is SiteForgotten);
    }

    [Fact]
    public void Wait_for_more_evidence_is_found_where_danger_and_place_were_known_and_nobody_went()
    {
        var known = new Told().At("1h").Learns("officer", "threat").Learns("officer", "address");
        known.At("3h").Then(new HarmDone(known.Person("girl"), 2, TextRef.None)).Finds(15).ShouldHaveSingleItem().Events.Count.ShouldBe(3);

        var went = new Told().At("1h").Learns("officer", "threat").Learns("officer", "address").At("2h").Does("officer", "rescue_entry", "house", "mediator");
        went.At("3h").Then(new HarmDone(went.Person("girl"), 2, TextRef.None)).Finds(15).ShouldBeEmpty();
        var blind = new Told().At("1h").Learns("officer", "threat");
        blind.At("3h").Then(new HarmDone(blind.Person("girl"), 2, TextRef.None)).Finds(15).ShouldBeEmpty("nobody knew where");
        var quick = new Told().At("1h").Learns("officer", "threat").Learns("officer", "address");
        quick.At("90m").Then(new HarmDone(quick.Person("girl"), 2, TextRef.None)).Finds(15).ShouldBeEmpty("there was hardly time");
        var own = new Told().At("1h").Learns("officer", "threat").Learns("officer", "address").At("3h").Does("counsellor", "lodge", "girl");
        own.So(new PersonMoved(own.Person("girl"), own.Person("shelter"))).Finds(15).ShouldBeEmpty("they brought her there themselves");
    }

    [Fact]
    public void Let_the_lorry_run_is_found_where_a_journey_went_on_in_danger()
    {
        Moment(TechniqueKind.Movement, goesOn: true).Finds(16).ShouldHaveSingleItem();
        Moment(TechniqueKind.Movement, goesOn: false).Finds(16).ShouldBeEmpty();
        Moment(TechniqueKind.Undercover, goesOn: true).Finds(16).ShouldBeEmpty("nobody is on the road");
    }

    [Fact]
    public void Arrest_the_driver_is_found_where_nobody_who_leads_was_taken_in_the_same_stroke()
    {
        new Told().At("1h").Does("officer", "arrest", "driver").At("9h").Ends().Finds(17).ShouldHaveSingleItem();
        new Told().At("1h").Does("officer", "arrest", "driver").At("2h").Does("officer", "arrest", "keeper").At("9h").Ends().Finds(17).ShouldBeEmpty();
        new Told().At("1h").Does("officer", "arrest", "driver").At("2h").Learns("officer", "slips").Finds(17).ShouldBeEmpty("the stroke may go on");
    }

    [Fact]
    public void Take_the_kingpin_is_found_where_somebody_known_who_holds_the_money_stays()
    {
        new Told().At("1h").Learns("analyst", "slips").At("2h").Does("officer", "arrest", "keeper").At("9h").Ends().Finds(18).ShouldHaveSingleItem().About.ShouldBe(new Told().Person("banker"));
        new Told().At("2h").Does("officer", "arrest", "keeper").At("9h").Ends().Finds(18).ShouldBeEmpty("nobody knew of the banker");
        new Told().Learns("analyst", "slips").Does("officer", "arrest", "keeper").Does("officer", "arrest", "banker").At("9h").Ends().Finds(18).ShouldBeEmpty();
    }

    [Fact]
    public void The_phone_was_in_that_flat_is_found_in_a_reading_and_in_a_door_that_rests_on_records_alone()
    {
        Claims(ClaimKind.Address).Finds(23).ShouldHaveSingleItem();
        Claims(ClaimKind.Nights).Finds(23).ShouldBeEmpty();

        var told = new Told().Does("officer", "call_records", "phone").Learns("officer", "address", FactSource.Act);
        told.Then(Entry(told)).Finds(23).ShouldHaveSingleItem().Events.Count.ShouldBe(2);
        told = new Told().Does("officer", "call_records", "phone").Learns("officer", "address", FactSource.Act).Then(new Noted(TextRef.None, null)).Learns("officer", "address");
        told.Then(Entry(told)).Finds(23).ShouldBeEmpty("somebody had seen the house as well");
    }

    private static FileSubmitted File(Told told, string offence, string fact, bool isChild = false) => new(
        new HearingFile(told.Name(), told.Seat("officer"), Id<Agency>.None, told.Of<Offence>(offence), Sought.Charge, TextRef.None, [], [told.Of<Fact>(fact)], isChild, TextRef.None), SimTime.Never);

    private static Told Moment(TechniqueKind kind, bool goesOn)
    {
        var told = new Told();
        var handle = told.Name();
        return told.Then(
            new TechniqueBegan(new Deployment(handle, Handle.None, told.Seat("officer"), kind, Id<Technique>.None, SimTime.Start, SimTime.Start, SimTime.Never, false)),
            new MomentSettled(handle, 0, goesOn, told.Seat("officer"), false, null));
    }

    private static Told Claims(ClaimKind kind)
    {
        var told = new Told();
        return told.Then(new PatternClaimed(new PatternClaim(told.Name(), kind, "+999 555 0100", "", "c1", TextRef.None), told.Seat("officer"), false, [], null));
    }

    private static RequestMade Entry(Told told) => new(
        new Petition(
            told.Name(), told.Seat("officer"), told.Scenario.Agencies["prosecution"], told.Of<ActionDefinition>("rescue_entry"), Id<Disciplines.Requests.Topic>.None, told.Person("house"), TextRef.None,
            Id<Ground>.None, [told.Of<Fact>("address")], TextRef.None, TextRef.None, []),
        SimTime.Never);
}
