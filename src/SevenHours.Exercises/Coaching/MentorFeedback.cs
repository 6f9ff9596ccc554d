using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>Feedback in the middle of the day, as a mentor prepared it for a team.</summary>
/// <param name="Team">For whom.</param>
/// <param name="Good">Two good practices; the second may be missing.</param>
/// <param name="Question">A question to think about, or none.</param>
/// <param name="Try">One thing to try, or none.</param>
/// <param name="By">The key of the mentor.</param>
/// <param name="Wall">When.</param>
public sealed record MentorFeedback(CoachedTeam Team, IReadOnlyList<TextRef> Good, TextRef Question, TextRef Try, string By, DateTimeOffset Wall)
{
    /// <summary>Its number in the exercise, from 1.</summary>
    public int Number { get; init; }

    /// <summary>When it reached the desks; null while only staff have it.</summary>
    public DateTimeOffset? ReleasedAt { get; init; }
}

/// <summary>Whom a mentor helps.</summary>
/// <param name="Syndicate">In which world, from 1.</param>
/// <param name="Agency">The author's id of the agency; null for everybody in that world.</param>
/// <param name="Seat">The author's id of one seat of it; null for the whole agency.</param>
public sealed record CoachedTeam(int Syndicate, string? Agency, string? Seat)
{
    /// <summary>The seats of the team; nobody when there is no such.</summary>
    public SeatSet SeatsIn(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return Seat is not null ? scenario.Seats.TryFind(Seat, out var seat) ? SeatSet.Of(seat) : SeatSet.Nobody
            : Agency is null ? scenario.Everybody
            : scenario.Agencies.TryFind(Agency, out var agency) ? scenario.SeatsOf[agency.Index]
            : SeatSet.Nobody;
    }
}

/// <summary>A mentor at work.</summary>
/// <param name="By">His key.</param>
/// <param name="Team">Whom he coaches now.</param>
/// <param name="Since">Since when.</param>
public sealed record MentorAtWork(string By, CoachedTeam Team, DateTimeOffset Since);
