using System.Text;
using System.Text.RegularExpressions;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>What a thing of the recorded line is called on the changed one.</summary>
/// <remarks>
/// A handle is drawn from the seat and from how many of its kind began there before: one request more or less renames those after it. Events that are alike but for
/// their handles name the same things.
/// </remarks>
public sealed partial class HandleMap
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    /// <summary>A recorded command in the names of the changed line.</summary>
    public WireRecord Translate(WireRecord recorded)
    {
        if (names.Count == 0)
        {
            return recorded;
        }

        var text = Encoding.UTF8.GetString(recorded.Json.Span);
        return recorded with { Json = Encoding.UTF8.GetBytes(HandleText().Replace(text, found => names.GetValueOrDefault(found.Value, found.Value))) };
    }

    /// <summary>Learns from what a command gave then and gives now.</summary>
    public void Learn(WireCodec codec, IEnumerable<Happened> then, IEnumerable<Happened> now)
    {
        ArgumentNullException.ThrowIfNull(codec);
        ArgumentNullException.ThrowIfNull(then);
        ArgumentNullException.ThrowIfNull(now);
        var left = now.Select(one => Masked(codec, one)).ToList();
        foreach (var (shape, handles) in then.Select(one => Masked(codec, one)))
        {
            var place = left.FindIndex(one => one.Shape == shape);
            if (place < 0)
            {
                continue;
            }

            foreach (var (was, @is) in handles.Zip(left[place].Handles))
            {
                if (was != @is)
                {
                    names[was] = @is;
                }
                else
                {
                    names.Remove(was);
                }
            }

            left.RemoveAt(place);
        }
    }

    private static (string Shape, IReadOnlyList<string> Handles) Masked(WireCodec codec, Happened one)
    {
        var record = codec.Write(one.Event);
        var text = Encoding.UTF8.GetString(record.Json.Span);
        return ($"{record.Name} {HandleText().Replace(text, "\"#\"")}", [.. HandleText().Matches(text).Select(found => found.Value)]);
    }

    // A handle as it stands in JSON.
    [GeneratedRegex("\"[0-9a-f]{16}\"")]
    private static partial Regex HandleText();
}
