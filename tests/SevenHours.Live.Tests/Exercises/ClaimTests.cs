using SevenHours.Exercises;
using SevenHours.Kernel;
using Xunit;
using static SevenHours.Live.Tests.Exercises.SessionStory;

namespace SevenHours.Live.Tests.Exercises;

/// <summary>Who of the white cell answers what: claimed once, lapsed by the wall clock, taken over openly.</summary>
public sealed class ClaimTests
{
    private static readonly SessionEvent Held = new SessionEvent.ItemClaimed(1, "a", "p1", null, Nine);

    [Fact]
    public void What_is_free_is_claimed_and_what_somebody_holds_is_not() => Both(
        () => GivenExercise().When(new SessionCommand.ClaimItem(1, "a", "p1", false, Nine)).Then(Held),
        () => GivenExercise(Held).When(new SessionCommand.ClaimItem(1, "a", "p2", false, Nine)).ThenRefused("item.held"),
        () => GivenExercise(Held).When(new SessionCommand.ClaimItem(2, "a", "p2", false, Nine)).Then(new SessionEvent.ItemClaimed(2, "a", "p2", null, Nine)));

    [Fact]
    public void It_is_taken_over_openly() => GivenExercise(Held)
        .When(new SessionCommand.ClaimItem(1, "a", "p2", true, Nine)).Then(new SessionEvent.ItemClaimed(1, "a", "p2", "p1", Nine));

    [Fact]
    public void A_claim_lapses_when_it_brings_no_answer()
    {
        var later = Nine + QueueClaim.Lasts;
        GivenExercise(Held).When(new SessionCommand.ClaimItem(1, "a", "p2", false, later - TimeSpan.FromSeconds(1))).ThenRefused("item.held");
        GivenExercise(Held).When(new SessionCommand.ClaimItem(1, "a", "p2", false, later)).Then(new SessionEvent.ItemClaimed(1, "a", "p2", null, later));
    }

    [Fact]
    public void Whoever_claims_again_begins_anew_but_not_with_every_tap()
    {
        var soon = Nine + TimeSpan.FromSeconds(20);
        var later = Nine + TimeSpan.FromMinutes(4);
        GivenExercise(Held).When(new SessionCommand.ClaimItem(1, "a", "p1", false, soon)).Then();
        GivenExercise(Held).When(new SessionCommand.ClaimItem(1, "a", "p1", false, later)).Then(new SessionEvent.ItemClaimed(1, "a", "p1", null, later));
    }

    [Fact]
    public void It_is_laid_down_by_who_holds_it_and_by_the_answer() => Both(
        () => GivenExercise(Held).When(new SessionCommand.ReleaseItem(1, "a", "p2")).Then(),
        () => GivenExercise(Held).When(new SessionCommand.ReleaseItem(1, "a", "p1")).Then(new SessionEvent.ItemReleased(1, "a")),
        () => GivenExercise(Held).When(new SessionCommand.ReleaseItem(1, "a", null)).Then(new SessionEvent.ItemReleased(1, "a")));

    [Fact]
    public void Whoever_leaves_steps_out_or_becomes_something_else_holds_nothing_any_more()
    {
        foreach (var gone in (SessionEvent[])[
            new SessionEvent.Gone("p1", false), new SessionEvent.SteppedOut("p1", Nine), new SessionEvent.RoleGiven("p1", Role.Observer)])
        {
            GivenExercise(Joined("p1"), Held, gone).When(new SessionCommand.ClaimItem(1, "a", "p2", false, Nine))
                .Then(new SessionEvent.ItemClaimed(1, "a", "p2", null, Nine));
        }
    }

    [Fact]
    public void A_team_or_a_name_that_cannot_be_is_refused() => Both(
        () => GivenExercise().When(new SessionCommand.ClaimItem(3, "a", "p1", false, Nine)).ThenRefused("syndicate.unknown"),
        () => GivenExercise().When(new SessionCommand.ClaimItem(1, "", "p1", false, Nine)).ThenRefused("exercise.state"));

    private static void Both(params Action[] stories)
    {
        foreach (var story in stories)
            story();
    }
}
