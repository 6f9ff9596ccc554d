using System.Text;
using SevenHours.Disciplines;
using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Identification.Groups;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Identification;

public class ScreeningTests
{
    [Fact]
    public void Whoever_received_the_group_at_the_start_has_it_and_nobody_else()
    {
        var play = QuayCase.New().Begin();
        play.Desk<IdentificationDesk>("chief").Books.ShouldHaveSingleItem().IsReceived.ShouldBeTrue();
        play.Desk<IdentificationDesk>("counsellor").Books.ShouldBeEmpty();
        play.Try(QuayCase.Screen(play, "counsellor")).ShouldBe(Refusal.NoSuchThing);
        play.Try(QuayCase.Screen(play, number: 31)).ShouldBe(Refusal.NoSuchThing);
    }

    [Fact]
    public void A_talk_takes_its_time_and_colleagues_see_what_came_of_it()
    {
        var play = QuayCase.New().Begin();
        play.Do(QuayCase.Screen(play)).Until("17m");
        QuayCase.Sheet(play).Open.ShouldNotBeNull().Until.ShouldBe(PlayedWorld.Time("18m"), "ten minutes and what a room with a door and an interpreter add");
        QuayCase.Sheet(play).Shown.ShouldBeEmpty();

        play.Until("18m");
        QuayCase.Sheet(play).Shown.ShouldContain("passport_in_his_bag");
        QuayCase.Sheet(play).Open.ShouldBeNull();
        play.ShouldRefold();
    }

    [Theory]
    [InlineData(Whereabouts.Apart, Speaking.Qualified, true, "counted_at_night")]
    [InlineData(Whereabouts.Apart, Speaking.Qualified, false, "days_without_end")]
    [InlineData(Whereabouts.Apart, Speaking.AtHand, true, "days_without_end")]
    [InlineData(Whereabouts.Beside, Speaking.Qualified, true, "no_work_at_home")]
    public void What_is_shown_depends_on_where_through_whom_and_in_what_time(Whereabouts where, Speaking speaking, bool isLong, string deepest)
    {
        var play = QuayCase.New().Begin();
        play.Do(QuayCase.Screen(play, where: where, speaking: speaking, isLong: isLong)).Until("1h");
        var shown = QuayCase.Sheet(play).Shown.Select(SignCatalogue.Of).ToList();
        shown.Select(sign => sign.Name).ShouldContain(deepest);
        shown.Max(sign => sign.Opens).ShouldBe(SignCatalogue.Of(deepest).Opens);
        shown.ShouldAllBe(sign => sign.Opens != Openness.AtOnce, "what anybody sees is known before");
    }

    [Fact]
    public void Without_a_common_language_only_papers_speak()
    {
        var play = QuayCase.New().Begin();
        play.Do(QuayCase.Screen(play, speaking: Speaking.Own)).Until("1h");
        QuayCase.Sheet(play).Shown.ShouldBeEmpty();
    }

    [Fact]
    public void Who_is_held_and_was_asked_beside_the_one_who_holds_says_nothing_in_a_short_talk_after()
    {
        var held = MixedGroup.Make(GroupSpec.Of(GroupKind.Boat, 30, 5)).People.First(person => person.HeldBy > 0).Number;
        var play = QuayCase.New().Begin();
        play.Do(QuayCase.Screen(play, where: Whereabouts.Beside, isLong: false, number: held)).Until("30m");
        play.Do(QuayCase.Screen(play, isLong: false, number: held)).Until("1h");
        QuayCase.Sheet(play, number: held).Shown.Select(SignCatalogue.Of).ShouldAllBe(sign => sign.Opens <= Openness.Asked);

        play.Do(QuayCase.Screen(play, number: held)).Until("2h");
        QuayCase.Sheet(play, number: held).Shown.Select(SignCatalogue.Of).ShouldContain(sign => sign.Opens >= Openness.Apart);
    }

    [Fact]
    public void One_screener_speaks_with_one_person_at_a_time_and_two_never_with_the_same()
    {
        var play = QuayCase.New().Begin();
        play.Do(QuayCase.Screen(play, isLong: false)).Do(QuayCase.Screen(play, isLong: false, number: 4));
        QuayCase.Sheet(play, number: 4).Open.ShouldNotBeNull().From.ShouldBe(QuayCase.Sheet(play).Open!.Until, "the second waits for the first");
        play.Try(QuayCase.Screen(play, "chief")).ShouldBe(ScreeningRefusals.InTalk);
        play.Do(QuayCase.Screen(play, "chief", isLong: false, number: 5));
        QuayCase.Sheet(play, number: 5).Open!.From.ShouldBe(SimTime.Start);
    }

    [Fact]
    public void A_claim_is_seen_by_colleagues_and_can_be_taken_over_but_not_overlooked()
    {
        var play = QuayCase.New().Begin();
        var who = QuayCase.Member(play);
        play.Do(new ClaimPerson(play.Seat("chief"), who, true, false));
        QuayCase.Sheet(play, "officer").Claimed.ShouldBe(play.Seat("chief"));
        play.Try(new ClaimPerson(play.Seat("officer"), who, true, false)).ShouldBe(ScreeningRefusals.TakenMeanwhile);
        play.Do(new ClaimPerson(play.Seat("officer"), who, true, true));
        QuayCase.Sheet(play).Claimed.ShouldBe(play.Seat("officer"));
        play.Do(new ClaimPerson(play.Seat("officer"), who, true, false)).Latest.ShouldBeEmpty("a repeat is nothing");
        play.Do(new ClaimPerson(play.Seat("officer"), who, false, false));
        QuayCase.Sheet(play).Claimed.IsSome.ShouldBeFalse();
    }

    [Fact]
    public void A_tick_rests_on_something_that_came_to_light_and_a_decoy_may_carry_one_at_its_price()
    {
        var play = QuayCase.New().Begin();
        var (who, seat) = (QuayCase.Member(play), play.Seat("officer"));
        var papers = play.Id<Indicator>("cd_papers_kept");
        play.Try(new TickIndicator(seat, who, [new Tick(papers, SignSource.Said, "passport_in_his_bag")], true)).ShouldBe(ScreeningRefusals.NoSuchSign);
        play.Do(QuayCase.Screen(play)).Until("1h");
        play.Do(new TickIndicator(seat, who, [new Tick(papers, SignSource.Said, "passport_in_his_bag")], true));
        play.Do(new TickIndicator(seat, who, [new Tick(papers, SignSource.Said, "passport_in_his_bag")], true)).Latest.ShouldBeEmpty();
        play.Do(new TickIndicator(seat, who, [new Tick(play.Id<Indicator>("ex_hours"), SignSource.Seen, "tattoo")], true));
        QuayCase.Sheet(play).Ticks.Count.ShouldBe(2);
        play.Do(new TickIndicator(seat, who, [new Tick(papers, SignSource.Said, null)], false));
        QuayCase.Sheet(play).Ticks.ShouldHaveSingleItem().Sign.ShouldBe("tattoo");
        play.ShouldRefold();
    }

    [Fact]
    public void People_move_on_and_cannot_be_asked_any_more_but_sheets_can_be_finished()
    {
        var play = QuayCase.New("stays: 1h").Begin();
        play.Desk<IdentificationDesk>("chief").Books[0].LeavesAt.ShouldBe(PlayedWorld.Time("1h"));
        play.Until("1h");
        play.Try(QuayCase.Screen(play)).ShouldBe(ScreeningRefusals.MovedOn);
        play.Do(new ConcludeScreening(play.Seat("officer"), QuayCase.Member(play), Concluded(ScreeningOutcome.Unclear), false));
        QuayCase.Sheet(play).Conclusion!.Outcome.ShouldBe(ScreeningOutcome.Unclear);
    }

    [Fact]
    public void Help_starts_with_the_flag_and_the_next_step_has_an_owner_and_a_time()
    {
        var play = QuayCase.New().Begin();
        var who = QuayCase.Member(play);
        play.Do(new ConcludeScreening(play.Seat("officer"), who, Concluded(ScreeningOutcome.Trafficked), true));
        QuayCase.Sheet(play, "counsellor").Referral.ShouldBe(ReferralState.Flagged, "who answers for the next step learns of it");
        play.Do(new StartService(play.Seat("counsellor"), who, Service.Bed));
        QuayCase.Sheet(play).Services.ShouldBe([Service.Bed]);

        play.Try(new MoveReferral(play.Seat("officer"), who, ReferralState.Presumed, true, TextRef.None)).ShouldBe(ScreeningRefusals.NotYourStep);
        play.Try(new MoveReferral(play.Seat("counsellor"), who, ReferralState.Decision, true, TextRef.None)).ShouldBe(ScreeningRefusals.NotTheNextStep);
        play.Until("2h");
        play.All<ReferralLapsed>().ShouldHaveSingleItem().Owner.ShouldBe(play.Id<Agency>("ngo"), "a failure with an owner");
        play.Do(new MoveReferral(play.Seat("counsellor"), who, ReferralState.Presumed, true, TextRef.None));
        QuayCase.Sheet(play).Referral.ShouldBe(ReferralState.Presumed, "the person was not lost");
        play.ShouldRefold();
    }

    [Fact]
    public void The_catalogues_referral_flags_a_person_of_the_story_on_the_sheet_too()
    {
        var play = QuayCase.New().With("actions", """
            actions:
              nrm_referral: { number: 5, title: Referral, summary: Refer., group: protection, who: [police], on: [person], lead_time: 10m }
            rules:
              presumed_then: { when: "presumed(girl)", do: [ { flag: saw_presumed } ] }
              flagged_then: { when: "flagged(girl)", do: [ { flag: saw_flagged } ] }
              answer: { at: 2h, do: [ { refer: { who: girl, to: presumed } } ] }
            """).Begin();
        play.Do(new Disciplines.Actions.StartAction(play.Seat("chief"), play.Id<Disciplines.Actions.ActionDefinition>("nrm_referral"), play.Id<Subject>("girl"), TextRef.None)).Until("30m");
        QuayCase.Sheet(play).Referral.ShouldBe(ReferralState.Flagged);
        play.World.IsSet(play.Id<Flag>("saw_flagged")).ShouldBeTrue();
        play.World.IsSet(play.Id<Flag>("saw_presumed")).ShouldBeFalse();
        play.Until("2h");
        play.World.IsSet(play.Id<Flag>("saw_presumed")).ShouldBeTrue();
    }

    [Fact]
    public void Two_groups_that_show_the_same_give_the_same_notices_whatever_is_true()
    {
        Notices("is: victim, age: 19, true_age: 16").ShouldBe(Notices("is: ordinary, age: 19"));
        return;

        static string Notices(string girl)
        {
            var play = QuayCase.New(girl: girl).Begin();
            play.Do(QuayCase.Screen(play)).Until("1h");
            play.Do(new ConcludeScreening(play.Seat("officer"), QuayCase.Member(play), Concluded(ScreeningOutcome.Trafficked), true)).Until("3h");
            var codec = new WireCodec(play.Scenario, AllDisciplines.Compiler().WireNames);
            return string.Join('\n', play.Events.Where(e => e.Event.To.Has(play.Seat("chief"))).Select(e => e.Event).Where(e => e is not ExerciseStarted)
                .Select(e => Encoding.UTF8.GetString(codec.Write(e.ForSeats()).Json.Span)));
        }
    }

    [Theory]
    [InlineData("mixture: { victims: 20, families: 60 }", "SH6001")]
    [InlineData("mechanism: { flagged: { by: ngo } }", "SH6004")]
    public void A_faulty_group_says_so(string line, string code)
    {
        var group = QuayCase.New();
        group.With("groups", $"groups:\n  quay: {{ title: The boat, kind: boat, to: police, {line} }}").Findings().ShouldContain(code);
    }

    [Theory]
    [InlineData("number: 31, is: victim, age: 19", "SH6002")]
    [InlineData("number: 3, is: victim, age: 19, shows: [debt_grow]", "SH6003")]
    public void A_faulty_place_in_a_group_says_so(string girl, string code) => QuayCase.New()
        .With("groups", $"groups:\n  quay: {{ title: The boat, kind: boat, people: 30, to: police, named: {{ girl: {{ {girl} }} }} }}").Findings().ShouldContain(code);

    [Fact]
    public void A_group_nobody_receives_a_library_left_out_and_a_stranger_referred_are_told()
    {
        QuayCase.New().With("groups", "groups:\n  quay: { title: The boat, kind: boat }").Findings().ShouldContain("SH6006");
        QuayCase.New().With("indicators", "indicators:\n  only: { dimension: exploitation, strength: strong, child: weak, title: Works }").Findings()
            .ShouldBe(["SH6005", "SH6008"], ignoreOrder: true);
        QuayCase.New().With("groups", "rules:\n  then: { at: 1h, do: [ { refer: { who: girl, to: presumed } } ] }").Findings().ShouldContain("SH6007");
    }

    private static Conclusion Concluded(ScreeningOutcome outcome) => new(outcome, true, true, true, true, false, TextRef.None);
}
