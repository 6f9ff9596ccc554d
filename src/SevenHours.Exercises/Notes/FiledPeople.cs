using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SevenHours.Exercises;

/// <summary>How many people sat in which seat, as it stands in the last line of a journal file: people are numbers there, without names.</summary>
/// <remarks>
/// So that runs in files can be compared without a figure resting on fewer than five people. Nobody can tell from two files whether number 1 of one is number 1 of the
/// other; whoever counts people over several files takes them for the same, and so never counts too many.
/// </remarks>
public static class FiledPeople
{
    private const string Name = "seated";

    /// <summary>Writes them into the last line of a file.</summary>
    /// <param name="last">The last line.</param>
    /// <param name="seated">Keys of people by the author's id of the seat.</param>
    internal static void Write(JsonObject last, ImmutableSortedDictionary<string, ImmutableSortedSet<string>> seated)
    {
        List<string> everybody = [.. seated.Values.SelectMany(own => own).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        last[Name] = new JsonObject(seated.Where(seat => !seat.Value.IsEmpty).Select(seat => KeyValuePair.Create<string, JsonNode?>(
            seat.Key, new JsonArray([.. seat.Value.Select(person => (JsonNode)(everybody.IndexOf(person) + 1)).OrderBy(number => number.GetValue<int>())]))));
    }

    /// <summary>Reads them; null when the file does not say who sat where.</summary>
    /// <param name="last">The last line.</param>
    public static ImmutableSortedDictionary<string, ImmutableSortedSet<string>>? Read(JsonObject last)
    {
        ArgumentNullException.ThrowIfNull(last);
        try
        {
            return last[Name].Deserialize<Dictionary<string, int[]>>()?.ToImmutableSortedDictionary(
                seat => seat.Key, seat => seat.Value.Select(number => "person/" + number.ToString(CultureInfo.InvariantCulture)).ToImmutableSortedSet(StringComparer.Ordinal), StringComparer.Ordinal);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
