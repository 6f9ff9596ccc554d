using SevenHours.Debriefing;
using SevenHours.Kernel;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Debriefing;

/// <summary>How a step of the school solution was done, from when it opened and when it was taken.</summary>
public sealed class SchoolJudgementTests
{
    [Theory]
    [InlineData(10, 40, SchoolVerdict.Done)]
    [InlineData(10, 41, SchoolVerdict.Late)]
    [InlineData(10, 9, SchoolVerdict.Better)]
    [InlineData(null, 9, SchoolVerdict.Better)]
    [InlineData(10, null, SchoolVerdict.Missed)]
    [InlineData(null, null, SchoolVerdict.NeverAsked)]
    public void A_step_is_judged_by_how_long_after_its_seat_knew_enough_it_was_done(int? open, int? taken, SchoolVerdict verdict) =>
        SchoolJudgement.All([Step("one", open, taken)]).Single().Verdict.ShouldBe(verdict);

    [Fact]
    public void A_step_before_a_key_step_of_its_seat_that_was_due_earlier_is_out_of_order()
    {
        var judged = SchoolJudgement.All([Step("ask_leave", 5, 60, isKey: true), Step("go_in", 20, 25)]);
        judged.Select(one => one.Verdict).ShouldBe([SchoolVerdict.Late, SchoolVerdict.OutOfOrder]);
        judged[1].Events.Select(id => id.Value).ShouldBe([20, 25]);
    }

    [Fact]
    public void A_key_step_that_was_not_yet_due_stands_in_nobodys_way() =>
        SchoolJudgement.All([Step("ask_leave", 30, 60, isKey: true), Step("go_in", 20, 25)])[1].Verdict.ShouldBe(SchoolVerdict.Done);

    // Minutes stand for instants, and for the ids of the events of those minutes.
    private static SchoolStep Step(string name, int? open, int? taken, bool isKey = false) => new(
        new Id<Seat>(0), name, isKey, At(open), By(open), At(taken), By(taken));

    private static SimTime? At(int? minute) => minute is { } at ? new SimTime(at * 60) : null;

    private static EventId By(int? minute) => minute is { } at ? new EventId(at) : EventId.None;
}
