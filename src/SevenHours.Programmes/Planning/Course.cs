using System.Collections.Immutable;
using SevenHours.Exercises;

namespace SevenHours.Programmes;

/// <summary>A programme with everybody in it: what deciders read and change.</summary>
public sealed record Course(Programme Programme)
{
    /// <summary>Everybody in it, in the order they came.</summary>
    public ImmutableArray<Person> People { get; init; } = [];

    /// <summary>The accounts that may see or change it.</summary>
    public ImmutableArray<ProgrammeMember> Members { get; init; } = [];

    /// <summary>The calendar feeds that were given out and not revoked.</summary>
    public ImmutableArray<CalendarFeed> Feeds { get; init; } = [];

    /// <summary>Those who are trained, by name.</summary>
    public IEnumerable<Person> Participants => People.Where(person => person.IsParticipant);

    /// <summary>Whoever fills a post; null while it is vacant.</summary>
    public Person? HolderOf(string post) => People.FirstOrDefault(person => person.Post == post && person.State == RosterState.Staff);

    /// <summary>Somebody in it; null when there is no such person.</summary>
    public Person? FindPerson(string? id) => People.FirstOrDefault(person => person.Id == id);

    /// <summary>What an account is in it; null for nothing.</summary>
    public ProgrammeRole? RoleOf(string? account) => Members.FirstOrDefault(member => member.Account == account)?.Role;

    /// <summary>The course with a person changed.</summary>
    public Course With(Person person) => this with { People = [.. People.Select(other => other.Id == person.Id ? person : other)] };

    /// <summary>The course with an exercise it plays; the same when it plays it already.</summary>
    /// <param name="exercise">The id of the exercise.</param>
    public Course Playing(string exercise) =>
        Programme.Exercises.Contains(exercise) ? this : this with { Programme = Programme with { Exercises = Programme.Exercises.Add(exercise) } };
}

/// <summary>An account that may see or change a programme.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Account">The account.</param>
/// <param name="Role">What it is there.</param>
public sealed record ProgrammeMember(string Programme, string Account, ProgrammeRole Role);

/// <summary>A calendar feed. Its address is a secret of which only the hash is kept; revoking deletes the row.</summary>
public sealed record CalendarFeed
{
    /// <summary>Its key, to revoke it by.</summary>
    public required string Id { get; init; }

    /// <summary>The programme.</summary>
    public required string Programme { get; init; }

    /// <summary>What it shows.</summary>
    public required Circle Circle { get; init; }

    /// <summary>The post whose sessions alone it shows; null for the whole timetable.</summary>
    public string? Post { get; init; }

    /// <summary>The team whose sessions alone it shows; null for all.</summary>
    public string? Team { get; init; }

    /// <summary>SHA-256 of the secret, in hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>When it was given out, in seconds since 1970.</summary>
    public long Since { get; init; }

    /// <summary>The account that gave it out.</summary>
    public string By { get; init; } = "";
}
