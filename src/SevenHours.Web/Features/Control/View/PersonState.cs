namespace SevenHours.Web.Features.Control.View;

/// <summary>How a person of the case fares.</summary>
/// <param name="Name">The author's id.</param>
/// <param name="Title">What the person is called.</param>
/// <param name="Where">Where the person really is; empty when nowhere in the case.</param>
/// <param name="IsSafe">Whether the person has a safe bed.</param>
/// <param name="Harm">The worst harm so far, 0 for none to 5.</param>
/// <param name="Breaches">How often a right of this person was breached.</param>
/// <param name="Levels">The person's states.</param>
public sealed record PersonState(
    string Name, string Title, string Where, bool IsSafe, int Harm, int Breaches, IReadOnlyList<LevelRow> Levels);

/// <summary>A state in words, with the way it goes.</summary>
/// <param name="Kind">Which state, in words.</param>
/// <param name="Word">The author's word for where it stands.</param>
/// <param name="Direction">1 rising, -1 falling, 0 steady over the last half hour.</param>
/// <param name="Cause">What last moved it; empty for nothing yet.</param>
/// <param name="CauseAt">When, in exercise seconds; null for never.</param>
/// <param name="Event">The event that last moved it; -1 for none.</param>
/// <param name="Points">Its way so far, 0 to 1000, at even distances up to now.</param>
/// <param name="Steps">All words from the lowest up.</param>
/// <param name="Step">The place of <paramref name="Word"/> among them.</param>
public sealed record LevelRow(
    string Kind,
    string Word,
    int Direction,
    string Cause,
    long? CauseAt,
    int Event,
    IReadOnlyList<int> Points,
    IReadOnlyList<string> Steps,
    int Step);

/// <summary>How alert a network is, and what made it so.</summary>
/// <param name="Title">Whose alert it is.</param>
/// <param name="Level">Where it stands.</param>
/// <param name="Last">The last few things that moved it, the latest first.</param>
public sealed record NetworkState(string Title, LevelRow Level, IReadOnlyList<EventSentence> Last);
