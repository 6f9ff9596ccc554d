namespace SevenHours.Web.Features.Control.View;

/// <summary>An agency at a glance.</summary>
/// <param name="Name">The author's id.</param>
/// <param name="Short">Its letters.</param>
/// <param name="Title">What it is called.</param>
/// <param name="LastAt">When it last did something, in exercise seconds; null for not yet.</param>
/// <param name="Last">What it last did; empty for nothing yet.</param>
/// <param name="Unread">How many things lie unopened.</param>
/// <param name="Waits">Whether it waits for an answer or for an act under way.</param>
/// <param name="Seats">Its seats.</param>
/// <param name="Flags">Why staff should look at it.</param>
public sealed record AgencyRow(
    string Name, string Short, string Title, long? LastAt, string Last, int Unread, bool Waits, IReadOnlyList<SeatRow> Seats, IReadOnlyList<FlagMark> Flags)
{
    /// <summary>Whether somebody sits in one of its seats.</summary>
    public bool IsPlayed => Seats.Any(seat => seat.People.Count > 0);
}

/// <summary>A flag in two words.</summary>
/// <param name="Kind">What may be wrong.</param>
/// <param name="Since">Since when, in exercise seconds.</param>
/// <param name="IsHard">Whether the hard limit has passed.</param>
public sealed record FlagMark(SevenHours.Exercises.WatchKind Kind, long Since, bool IsHard);

/// <summary>A seat and who plays it.</summary>
/// <param name="Name">The author's id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="People">Who sits there.</param>
/// <param name="StandIn">The skill of the stand-in that plays while nobody sits there; null for none.</param>
/// <param name="IsRolePlayer">Whether somebody of the case is acted here.</param>
public sealed record SeatRow(string Name, string Title, IReadOnlyList<SeatHolder> People, string? StandIn, bool IsRolePlayer)
{
    /// <summary>Whether the stand-in plays now.</summary>
    public bool IsPlayedByStandIn => People.Count == 0 && StandIn is not null;
}

/// <summary>Somebody in a seat.</summary>
/// <param name="Key">His key.</param>
/// <param name="Name">How the others see him.</param>
/// <param name="IsConnected">Whether a page of his follows the exercise now.</param>
public sealed record SeatHolder(string Key, string Name, bool IsConnected);
