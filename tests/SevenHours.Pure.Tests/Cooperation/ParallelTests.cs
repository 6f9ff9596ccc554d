using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Cooperation;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Cooperation;

/// <summary>Two cases about the same network: asked about, joined, or given away by whoever did not ask.</summary>
public class ParallelTests
{
    private const string Cases = """
        parallel_cases:
          their_watch:
            agency: far_police
            with: [far_prosecution]
            title: The house we watch
            about: [house, keeper]
            acts: [entry]
            while: "elapsed < 10d"
            says: Somebody broke the door of the house you watch.
            do: [ { flag: watch_blown } ]
            speaks_for: [victims, offence]
        """;

    [Fact]
    public void Whoever_enters_what_another_country_watches_gives_the_case_away_and_those_who_watched_are_told_that_and_not_by_whom()
    {
        var play = Begin().Then(Enter).Until("2h");

        var collided = play.All<CasesCollided>().ShouldHaveSingleItem();
        collided.ShouldSatisfyAllConditions(
            one => one.Seat.ShouldBe(play.Seat("chief")), one => one.About.ShouldBe(play.Id<Subject>("house")), one => one.Knew.ShouldBeFalse(),
            one => one.To.ShouldBe(play.Seats("far_officer", "far_prosecutor")));
        play.World.IsSet(play.Id<Flag>("watch_blown")).ShouldBeTrue();
        string.Join('\n', play.StreamOf("far_officer")).ShouldNotContain("\"chief\"");
        play.Desk<CooperationDesk>("chief").Collisions.ShouldBeEmpty("who blundered into it is not told");

        play.Do(new StartAction(play.Seat("chief"), play.Id<ActionDefinition>("entry"), play.Id<Subject>("house"), play.NameOf("house"))).Until("4h");
        play.All<CasesCollided>().Count.ShouldBe(1, "what is known cannot be given away again");
        play.ShouldRefold();
    }

    [Fact]
    public void A_check_says_who_works_on_it_and_nothing_of_what_and_those_asked_about_learn_whom_to_speak_to()
    {
        var play = Begin().Then(Ask(RaidCase.Words("canal 19"), "house")).Until("1h");

        var check = play.Desk<CooperationDesk>("officer").Parallel.Checks.ShouldHaveSingleItem();
        check.ShouldSatisfyAllConditions(
            one => one.About.IsSome.ShouldBeFalse("which thing the words fitted is truth"),
            one => one.Hits.ShouldBe([new ParallelHit(play.Id<Agency>("far_police"), play.Seat("far_officer"))]));
        play.Desk<CooperationDesk>("far_prosecutor").Noticed.ShouldHaveSingleItem().Notice.ShouldSatisfyAllConditions(
            one => one.Agency.ShouldBe(play.Id<Agency>("police")), one => one.Contact.ShouldBe(play.Seat("chief")));
        string.Join('\n', play.StreamOf("chief")).ShouldNotContain("their_watch");

        play.Do(new ReachContactPoint(play.Seat("officer"), check.Handle, play.Id<Agency>("far_police"), RaidCase.Words("We mean to go in."))).Then(Enter).Until("3h");

        play.Desk<KnowledgeDesk>("far_officer").Items.ShouldContain(item => item.From == play.Seat("officer"));
        play.All<CasesCollided>().ShouldHaveSingleItem().Knew.ShouldBeTrue("whoever goes in all the same knew");
        play.ShouldRefold();
    }

    [Theory]
    [InlineData("other_house")]
    [InlineData("nobody anywhere")]
    public void Nobody_works_on_it_and_nobody_is_told(string about)
    {
        var play = Begin().Then(Ask(RaidCase.Words(about), about == "other_house" ? about : null)).Until("1h");

        play.Desk<CooperationDesk>("chief").Parallel.Checks[0].Hits.ShouldBe([]);
        play.All<ParallelNoticed>().ShouldBeEmpty();
    }

    [Fact]
    public void Cases_joined_by_both_signatures_share_their_files_under_a_code_and_collide_no_more()
    {
        var play = Begin().Then(p => new OpenJoin(p.Seat("prosecutor"), [p.Id<Agency>("far_police"), p.Id<Agency>("police")], RaidCase.Words("One network.")));
        var join = play.World.Part<CooperationPart>().Parallel.Joins[0].Handle;
        play.Try(new SignJoin(play.Seat("chief"), join, [], 0)).ShouldBe(ParallelRefusals.NobodyLeads);
        play.Try(new SetJoin(play.Seat("counsellor"), join, JoinTerms.None, 0)).ShouldBe(Refusal.NoSuchThing);
        play.Do(new SetJoin(play.Seat("far_officer"), join, new JoinTerms(
            play.Id<Agency>("police"), play.Id<Agency>("far_police"), [JurisdictionCriterion.Victims], RaidCase.Words("Most victims sleep there."), HandlingCode.H2), 0));
        play.Try(new SignJoin(play.Seat("chief"), join, [], 0)).ShouldBe(CooperationRefusals.ChangedMeanwhile);

        play.Do(new SignJoin(play.Seat("chief"), join, [play.Fact("door_seen")], 1)).Do(new SignJoin(play.Seat("prosecutor"), join, [], 1));
        play.Desk<KnowledgeDesk>("far_officer").Holds(play.Id<Fact>("door_seen")).ShouldBeFalse("one signature is still missing");
        play.Do(new SignJoin(play.Seat("far_officer"), join, [play.Fact("far_house")], 1));

        play.Desk<KnowledgeDesk>("far_officer").Holds(play.Id<Fact>("door_seen")).ShouldBeTrue();
        play.Desk<WallDesk>("chief").ControlOf(play.Fact("far_house"))!.Code.ShouldBe(HandlingCode.H2);
        play.Then(Enter).Until("2h");
        play.All<CasesCollided>().ShouldBeEmpty("they are one now");
        play.Try(new SetJoin(play.Seat("chief"), join, JoinTerms.None, 1)).ShouldBe(CooperationRefusals.InForceAlready);
        play.ShouldRefold();
    }

    [Fact]
    public void A_joint_team_and_a_case_that_is_over_collide_with_nobody()
    {
        Begin().Founded().Then(Enter).Until("2h").All<CasesCollided>().ShouldBeEmpty();
        RiverCase.New().With("cases", Cases.Replace("\"elapsed < 10d\"", "\"elapsed < 30m\"", StringComparison.Ordinal)).Begin().Then(Enter).Until("2h").All<CasesCollided>().ShouldBeEmpty();
    }

    [Fact]
    public void Faults_in_the_package_are_named()
    {
        RiverCase.New().With("cases", Cases.Replace("acts: [entry]", "contact: chief", StringComparison.Ordinal)).Findings().ShouldContain("SH7404");
        RiverCase.New().With("cases", Cases.Replace("do: [ { flag: watch_blown } ]", "note: Nothing.", StringComparison.Ordinal)).Findings().ShouldContain("SH7405");
    }

    private static PlayedWorld Begin() => RiverCase.New().With("cases", Cases).Begin();

    private static Command Enter(PlayedWorld play) => play.Start("chief", "entry", "house");

    private static Func<PlayedWorld, Command> Ask(TextRef words, string? about) => play => new CheckParallel(play.Seat("chief"), play.Subject(about), words);


}
