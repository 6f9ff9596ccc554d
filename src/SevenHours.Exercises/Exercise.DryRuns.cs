using System.Collections.Frozen;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>Seeing what something would do before it is done.</content>
public sealed partial class Exercise
{
    /// <summary>How far ahead one can look at most, in hours: over the longest night.</summary>
    public const int MostHoursAhead = 240;

    /// <summary>Tries a command of staff out beside the play. Nothing is kept of it, and nobody waits for it.</summary>
    /// <param name="by">Who steers.</param>
    /// <param name="syndicate">In which world.</param>
    /// <param name="command">What would be done.</param>
    /// <param name="hours">How far ahead to look, 1 to <see cref="MostHoursAhead"/>.</param>
    /// <param name="withStandIns">Whether stand-ins play on in every seat; else nobody does anything more.</param>
    public async Task<ForeseenChange> ForeseeAsync(Actor by, int syndicate, StaffCommand command, int hours, bool withStandIns = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(hours, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hours, MostHoursAhead);
        if (!by.May(Session, Permission.Steer) || syndicate < 1 || syndicate > Session.Syndicates.Length)
        {
            return ForeseenChange.Refused(by.May(Session, Permission.Steer) ? ExerciseRefusals.NoSuchSyndicate : ExerciseRefusals.StaffOnly);
        }

        var world = Live(syndicate).Copy();
        var standIns = withStandIns
            ? world.Scenario.Seats.Ids.ToFrozenDictionary(seat => seat, _ => Perfect)
            : FrozenDictionary<Id<Seat>, Skill>.Empty;
        return await Task.Run(() => new DryRun(standIns, time).Run(world, command with { By = by.Key }, SimSpan.FromHours(hours)));
    }
}
