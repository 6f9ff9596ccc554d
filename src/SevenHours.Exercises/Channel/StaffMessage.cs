using System.Collections.Immutable;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>Something said in the channel of staff.</summary>
/// <param name="Kind">A message, or a note for the next shift.</param>
/// <param name="Says">The words.</param>
/// <param name="To">The keys of people it calls by name.</param>
/// <param name="Roles">The roles it calls.</param>
/// <param name="About">What it is about; null for nothing in particular.</param>
/// <param name="Points">What the next shift has to see to; empty for a message.</param>
/// <param name="By">The key of whoever wrote it.</param>
/// <param name="Wall">When.</param>
/// <param name="At">Exercise time of the first world, in seconds.</param>
public sealed record StaffMessage(
    StaffMessageKind Kind,
    TextRef Says,
    IReadOnlyList<string> To,
    IReadOnlyList<Role> Roles,
    StaffLink? About,
    IReadOnlyList<TextRef> Points,
    string By,
    DateTimeOffset Wall,
    int At)
{
    /// <summary>Its number in the channel, from 1.</summary>
    public int Number { get; init; }

    /// <summary>Who said that he has seen it, being called.</summary>
    public ImmutableHashSet<string> SeenBy { get; init; } = [];

    /// <summary>Which open points were ticked, by their place from 0, and by whom.</summary>
    public ImmutableSortedDictionary<int, string> Ticked { get; init; } = ImmutableSortedDictionary<int, string>.Empty;

    /// <summary>Whether somebody is called by it, by name or by his role.</summary>
    public bool Calls(string person, Role? role) =>
        By != person && (To.Contains(person, StringComparer.Ordinal) || (role is { } his && Roles.Contains(his)));

    /// <summary>Whether somebody of the channel reads it: role players only what they wrote or are called by.</summary>
    public bool IsFor(string person, Role? role) => role != Role.RolePlayer || By == person || Calls(person, role);

    /// <summary>Whether an open point of it waits.</summary>
    public bool HasOpenPoints => Ticked.Count < Points.Count;
}

/// <summary>What is said in the channel.</summary>
public enum StaffMessageKind
{
    /// <summary>A message.</summary>
    Message,

    /// <summary>A note for the next shift, with open points.</summary>
    HandOver,
}

/// <summary>What a message is about.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Syndicate">In which world.</param>
/// <param name="Name">The number of an event, the handle of a request, the author's id of a seat or agency.</param>
public sealed record StaffLink(StaffLinkKind Kind, int Syndicate, string Name);

/// <summary>What a message can be about.</summary>
public enum StaffLinkKind
{
    /// <summary>Something that happened.</summary>
    Event,

    /// <summary>A request that waits or was answered.</summary>
    Request,

    /// <summary>A seat.</summary>
    Seat,

    /// <summary>A team: an agency in play.</summary>
    Agency,
}
