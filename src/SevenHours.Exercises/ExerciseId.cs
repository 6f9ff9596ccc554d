using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using SevenHours.Journal;

namespace SevenHours.Exercises;

/// <summary>The id of an exercise: eight lower-case letters and digits that are hard to confuse. It stands in addresses and stream names.</summary>
public readonly record struct ExerciseId
{
    private const string Alphabet = "23456789abcdefghjkmnpqrstuvwxyz";
    private const int Length = 8;
    private const string Prefix = "exercise/";

    private readonly string? value;

    private ExerciseId(string value) => this.value = value;

    /// <summary>The id as text; empty for <c>default</c>.</summary>
    public string Value => value ?? "";

    /// <summary>The stream of seats, clock and branches.</summary>
    public StreamName Session => new($"{Prefix}{Value}/session");

    /// <summary>The stream of observations and lessons.</summary>
    public StreamName Notes => new($"{Prefix}{Value}/notes");

    /// <summary>What the names of all its streams begin with.</summary>
    public string StreamPrefix => $"{Prefix}{Value}/";

    /// <summary>The stream of welfare flags and notes, which only the welfare officer reads.</summary>
    public StreamName Welfare => new($"{Prefix}{Value}/welfare");

    /// <summary>The stream of what staff did about flags and proposals.</summary>
    public StreamName Watch => new($"{Prefix}{Value}/watch");

    /// <summary>The stream of what staff say to each other.</summary>
    public StreamName Channel => new($"{Prefix}{Value}/staff");

    /// <summary>The stream of who coaches whom, and of feedback that mentors prepare.</summary>
    public StreamName Coaching => new($"{Prefix}{Value}/coaching");

    /// <summary>The stream of what everybody in the room, and visitors, are shown.</summary>
    public StreamName Board => new($"{Prefix}{Value}/board");

    /// <summary>The stream of ratings, of the wall, of lessons and improvements.</summary>
    public StreamName Review => new($"{Prefix}{Value}/review");

    /// <summary>The stream of one line of history.</summary>
    /// <param name="number">From 1.</param>
    public StreamName Branch(int number) => new($"{Prefix}{Value}/branch/{number}");

    /// <summary>A fresh id.</summary>
    public static ExerciseId New() => new(RandomNumberGenerator.GetString(Alphabet, Length));

    /// <summary>Reads an id that came from outside.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ExerciseId id)
    {
        var isId = text is { Length: Length } && text.AsSpan().IndexOfAnyExcept(Alphabet) < 0;
        id = isId ? new ExerciseId(text!) : default;
        return isId;
    }

    /// <inheritdoc />
    public override string ToString() => Value;

    /// <summary>The exercises a journal holds, by their session streams.</summary>
    internal static IEnumerable<ExerciseId> In(IJournal journal)
    {
        foreach (var stream in journal.Streams(Prefix))
        {
            if (stream.Value.EndsWith("/session", StringComparison.Ordinal)
                && TryParse(stream.Value[Prefix.Length..^"/session".Length], out var id))
            {
                yield return id;
            }
        }
    }
}
