using System.Globalization;
using System.Text;
using EventId = SevenHours.Kernel.EventId;

namespace SevenHours.Web.Features.Debrief;

/// <summary>Events in an address: numbers and stretches of numbers in order, such as <c>3.7-12.40</c>.</summary>
internal static class EventIds
{
    /// <summary>Writes them, each once.</summary>
    public static string Write(IEnumerable<EventId> events)
    {
        List<int> ids = [.. events.Where(id => id.IsSome).Select(id => id.Value).Distinct().Order()];
        var text = new StringBuilder();
        for (var i = 0; i < ids.Count;)
        {
            var last = i;
            while (last + 1 < ids.Count && ids[last + 1] == ids[last] + 1)
            {
                last++;
            }

            _ = text.Append(text.Length > 0 ? "." : "").Append(CultureInfo.InvariantCulture, $"{ids[i]}");
            if (last > i)
                _ = text.Append(CultureInfo.InvariantCulture, $"-{ids[last]}");
            i = last + 1;
        }

        return text.ToString();
    }

    /// <summary>Reads them; what is no event of the run is left out.</summary>
    /// <param name="text">As written.</param>
    /// <param name="count">How many events the run has.</param>
    public static IReadOnlyList<EventId> Read(string? text, int count)
    {
        var found = new SortedSet<int>();
        foreach (var part in (text ?? "").Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = part.Split('-', 2);
            if (!Number(ends[0], out var first) || !Number(ends[^1], out var last))
                continue;
            for (var id = first; id <= Math.Min(last, count - 1); id++)
            {
                _ = found.Add(id);
            }
        }

        return [.. found.Select(id => new EventId(id))];
    }

    private static bool Number(string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
