using System.Text;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>What a seat was told on one line of history and not on another.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Gone">Events of the line that is left that told it something it is not told on the new one.</param>
/// <param name="Fresh">Events of the new line that tell it something it had not been told.</param>
public sealed record SeatDifference(Id<Seat> Seat, IReadOnlyList<EventId> Gone, IReadOnlyList<EventId> Fresh)
{
    /// <summary>Compares what seats were told after a cut, word for word and by the second.</summary>
    internal static IReadOnlyList<SeatDifference> Between(
        WireCodec codec, SeatSet seats, IReadOnlyList<Happened> was, IReadOnlyList<Happened> now, EventId cut)
    {
        var (before, after) = (Told(codec, was, cut), Told(codec, now, cut));
        return [.. seats.ToList()
            .Select(seat => new SeatDifference(seat, Without(before, after, seat), Without(after, before, seat)))
            .Where(one => one.Gone.Count + one.Fresh.Count > 0)];
    }

    private static List<(EventId Id, SeatSet To, string Says)> Told(WireCodec codec, IReadOnlyList<Happened> line, EventId cut) =>
        [.. line.Skip(cut.Value + 1).Where(one => !one.Event.To.IsEmpty).Select(one => (one.Id, one.Event.To, Says(codec, one)))];

    /// <summary>What seats see of an event, without whom else it reached.</summary>
    private static string Says(WireCodec codec, Happened one)
    {
        var record = codec.Write(one.Event.ForSeats() with { To = SeatSet.Nobody });
        return $"{one.At.Seconds} {record.Name} {Encoding.UTF8.GetString(record.Json.Span)}";
    }

    private static IReadOnlyList<EventId> Without(
        List<(EventId Id, SeatSet To, string Says)> these, List<(EventId Id, SeatSet To, string Says)> those, Id<Seat> seat)
    {
        var left = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (_, to, says) in those)
        {
            if (to.Has(seat))
            {
                left[says] = left.GetValueOrDefault(says) + 1;
            }
        }

        var missing = new List<EventId>();
        foreach (var (id, to, says) in these)
        {
            if (!to.Has(seat))
            {
                continue;
            }

            if (left.GetValueOrDefault(says) is > 0 and var count)
            {
                left[says] = count - 1;
            }
            else
            {
                missing.Add(id);
            }
        }

        return missing;
    }
}
