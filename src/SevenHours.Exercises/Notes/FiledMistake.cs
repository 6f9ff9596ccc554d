using System.Text.Json;
using System.Text.Json.Nodes;

namespace SevenHours.Exercises;

/// <summary>A classic mistake that somebody named, as it stands in the last line of a journal file: without words and without who wrote them.</summary>
/// <param name="Mistake">The number of the mistake, 1 to 30.</param>
/// <param name="Events">The events it rests on, the one it is about first.</param>
/// <param name="Kind">Challenge or misconception.</param>
/// <param name="Subject">Whether it is about a learner or about the procedure.</param>
/// <param name="Agencies">The author's ids of the agencies it is about.</param>
public sealed record FiledMistake(int Mistake, IReadOnlyList<int> Events, ObservationKind Kind, ObservationSubject Subject, IReadOnlyList<string> Agencies)
{
    private const string Name = "mistakes";
    private static readonly JsonSerializerOptions Options = SessionWire.MakeOptions();

    /// <summary>What of an observation that names a mistake goes into a file.</summary>
    public static FiledMistake Of(Observation seen) => new(seen.Mistake, seen.Events, seen.Kind, seen.Subject, seen.Agencies);

    /// <summary>Writes them into the last line of a file; nothing when none was named.</summary>
    internal static void Write(JsonObject last, IReadOnlyList<FiledMistake> named)
    {
        if (named.Count > 0)
        {
            last[Name] = JsonSerializer.SerializeToNode(named, Options);
        }
    }

    /// <summary>Reads them from the last line of a file; empty when it names none, or none that can be read.</summary>
    /// <param name="last">The last line.</param>
    /// <param name="events">How many events the file has: what rests on others is left out.</param>
    public static IReadOnlyList<FiledMistake> Read(JsonObject last, int events)
    {
        ArgumentNullException.ThrowIfNull(last);
        try
        {
            return [.. (last[Name].Deserialize<IReadOnlyList<FiledMistake>>(Options) ?? []).Where(one => one.Events.Count > 0 && one.Events.All(id => id >= 0 && id < events))];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
