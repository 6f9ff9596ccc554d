using SevenHours.Exercises;
using SevenHours.Kernel;
using Shouldly;

namespace SevenHours.Live.Tests.Exercises;

/// <summary>Given events, when a command comes, then these events follow. What follows is folded too, so that both sides stay together.</summary>
internal sealed class SessionStory
{
    public static readonly DateTimeOffset Nine = new(2031, 10, 14, 9, 0, 0, TimeSpan.Zero);
    public static readonly PlayFrame Frame = new(null, new SimTime(9000), new SimTime(9000), []);
    public static readonly SeatPlace Anna = new(1, "anna");
    public static readonly SessionEvent.Created Made = new(
        "small", "0", 1, 7, 2, "en", TextRef.Authored("title"), "111111", "222222", false, false, Nine);

    private SessionEvent[] given = [];
    private Decision decision;

    private SevenHours.Exercises.Session Before => SevenHours.Exercises.Session.Fold(given);

    public static SessionStory Given(params SessionEvent[] events) => new() { given = events };

    /// <summary>An exercise of two syndicates as it is after it was made.</summary>
    public static SessionStory GivenExercise(params SessionEvent[] events) => Given(
    [
        Made,
        new SessionEvent.BranchOpened(1, 1, 0, -1, BranchPurpose.Play), new SessionEvent.BranchMadeLive(1, 1),
        new SessionEvent.BranchOpened(2, 2, 0, -1, BranchPurpose.Play), new SessionEvent.BranchMadeLive(2, 2),
        .. events,
    ]);

    public static SessionEvent Joined(string person, bool isWaiting = false, string? claims = null) =>
        new SessionEvent.Joined(person, TextRef.Typed(person), Role.Participant, isWaiting, claims);

    public SessionStory When(SessionCommand command)
    {
        decision = SevenHours.Exercises.Session.Decide(Before, command);
        return this;
    }

    public void Then(params SessionEvent[] events)
    {
        decision.Refusal.ShouldBeNull();
        decision.Events.ShouldBe(events);
        decision.Events.Aggregate(Before, SevenHours.Exercises.Session.Evolve).ShouldNotBeNull();
    }

    public void ThenRefused(string code)
    {
        decision.Refusal.ShouldNotBeNull().Code.ShouldBe(code);
        decision.Events.ShouldBeEmpty();
    }
}
