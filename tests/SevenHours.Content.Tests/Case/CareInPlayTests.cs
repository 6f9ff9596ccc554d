using SevenHours.Content.Tests.Running;
using SevenHours.Debriefing;
using SevenHours.Disciplines.Care;
using SevenHours.Kernel;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Case;

/// <summary>What is done for the person of the case, by those who receive her.</summary>
public sealed class CareInPlayTests(ITestOutputHelper output)
{
    public static TheoryData<int> Seeds => [2, 3, 5, 7];

    [Theory, MemberData(nameof(Seeds))]
    public void In_the_school_plays_no_help_waits_for_a_statement_and_no_clock_of_hers_runs_out(int seed)
    {
        var play = Vicenza.Play("school", (ulong)seed);
        output.WriteLine($"SEED={seed}");
        var mira = Vicenza.Scenario.Subjects["mira"];
        var offers = Events<ServiceOffered>(play).Where(offer => offer.Person == mira).ToList();
        offers.ShouldNotBeEmpty();
        offers.ShouldAllBe(offer => !offer.How.IfSheSpeaks);
        Vicenza.Scenario.Table<CareService>().ShouldAllBe(service => service.Waits == null);
        Events<CareClockMissed>(play).ShouldAllBe(missed => Vicenza.Scenario.Table<CareService>()[missed.Service].Within == null);
        Events<CareClockStarted>(play).Count(clock => clock.Person == mira).ShouldBeGreaterThanOrEqualTo(6);
        Events<ServiceBegun>(play).ShouldAllBe(begun => begun.Freedom != Freedom.Forced);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void She_sleeps_in_the_room_that_was_kept_or_waits_and_the_debrief_says_why(int seed)
    {
        var play = Vicenza.Play("school", (ulong)seed);
        var history = new History(Vicenza.Scenario, Vicenza.Debrief, play.Events);
        var care = PersonCare.All(history).First(one => one.Person == Vicenza.Scenario.Subjects["mira"]);

        care.Done.ShouldContain(line => line.Finding == CareFinding.Housed);
        care.Strangers.ShouldBeGreaterThan(2);
        Events<PersonHoused>(play).ShouldAllBe(housed => housed.Flaws.Count == 0);
        Events<AddressTold>(play).Select(told => Vicenza.Scenario.Agencies[told.Agency].Name).Distinct().ShouldBe(["lantern_house"], "nobody else needs to know where");
    }

    private static IEnumerable<T> Events<T>(Play play)
        where T : WorldEvent => play.Events.Select(happened => happened.Event).OfType<T>();
}
